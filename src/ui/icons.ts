/**
 * One set of icons: 20 grid, 1.75 stroke, square ends, drawn by `.icon` of the base styles. Always beside a word,
 * so hidden from screen readers. Each is a constant of its own, so that a bundle holds only those in use;
 * `icon(chevron)` draws one.
 */
import { svg } from 'lit';

export { chevron, counter, document, mobileUnit, online } from './icons-first.js';
export { icon, type Icon, search } from './icon.js';

export const close = svg`<path d="m5 5 10 10M15 5 5 15"/>`;
export const chevronStart = svg`<path d="M12.5 4.5 7 10l5.5 5.5"/>`;
export const alert = svg`<path d="m10 3 8 14H2zm0 5.5v4m0 2v.2"/>`;
export const info = svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 9v5m0-7.8v.2"/>`;
export const check = svg`<path d="m4 10.5 4 4 8-9"/>`;
export const offline = svg`<path d="M2.5 8A11 11 0 0 1 7 5.3M12 5a11 11 0 0 1 5.5 3m-12 3.2a7 7 0 0 1 3-1.7m1.5 6v.2m-7-13.2 14 15"/>`;
export const phone = svg`<path d="M4 3h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a1 1 0 0 1-1 1C9.5 17 3 10.5 3 4a1 1 0 0 1 1-1z"/>`;
export const whatsapp = svg`<path d="m3 17 1-4a7 7 0 1 1 2.8 2.8zm4-8h6m-6 3h4"/>`;
export const pin = svg`<path d="M10 18S4 12.7 4 8.2a6 6 0 0 1 12 0C16 12.7 10 18 10 18z"/><circle cx="10" cy="8.3" r="2"/>`;
export const calendar = svg`<path d="M3 4.5h14v13H3zm0 4h14m-10-6v3m6-3v3"/>`;
export const print = svg`<path d="M6 7V2.5h8V7m-8 7H3V7h14v7h-3m-8-2.5h8v6H6z"/>`;
export const share = svg`<circle cx="15" cy="4.5" r="2"/><circle cx="5" cy="10" r="2"/><circle cx="15" cy="15.5" r="2"/><path d="m7 9 6-3.5M7 11l6 3.5"/>`;
export const download = svg`<path d="M10 3v9.5m-4-4 4 4 4-4m-10.5 8h13"/>`;
export const clock = svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.5V10l3 2.5"/>`;
export const question = svg`<path d="M7 7.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.4m0 3v.2"/>`;
