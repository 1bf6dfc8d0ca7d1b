/** Apart from other numbers: what is drawn first knows no distances. */
import { numberFormat } from './format-number.js';

/** Walking and driving distance: `350 m`, `2,4 km`, with a no-break space. */
export function formatDistance(metres: number): string {
  const [value, unit] = metres < 950 ? [Math.max(10, Math.round(metres / 10) * 10), 'm'] : [metres / 1e3, 'km'];
  return `${numberFormat({ maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)}\u00a0${unit}`;
}
