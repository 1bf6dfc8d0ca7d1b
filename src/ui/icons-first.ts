/** Icons that the first results are drawn with; part of the set in `icons.ts`. */
import { svg } from 'lit';

export const chevron = svg`<path d="m7.5 4.5 5.5 5.5-5.5 5.5"/>`;
export const document = svg`<path d="M5 2.5h7l4 4v11H5zm7 0v4h4M8 11h5m-5 3h5"/>`;
/** *Loket*. */
export const counter = svg`<path d="M3 17.5h14m-12.5 0V8h11v9.5M2.5 8h15l-2-5h-11zM8 11.5h4"/>`;
/** *Mobil keliling*. */
export const mobileUnit = svg`<path d="M2 14.5V5h10v9.5M12 8h3.5L18 11v3.5h-1.5m-8.5 0h4.5m-10.5 0h.5"/><circle cx="5.25" cy="15" r="1.9"/><circle cx="14.5" cy="15" r="1.9"/>`;
/** *Daring*. */
export const online = svg`<path d="M6 2.5h8v15H6zM9 15h2"/>`;
