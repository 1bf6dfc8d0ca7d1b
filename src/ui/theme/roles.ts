/** The colour roles that follow from the brand; notices, marks and states are fixed, in `colours.styles.ts`. */
export type RoleName =
  | 'surface'
  | 'sunk'
  | 'field'
  | 'ink'
  | 'ink-2'
  | 'line'
  | 'line-2'
  | 'tint'
  | 'tint-2'
  | 'action'
  | 'action-2'
  | 'fill'
  | 'on-fill'
  | 'fill-2'
  | 'fill-line'
  | 'paper'
  | 'paper-ink';

/** A colour, `#rrggbb`, for each derived role. */
export type Roles = Readonly<Record<RoleName, string>>;

export type Scheme = 'light' | 'dark';

/** The brand whose roles stand in the stylesheet, so that nothing is computed for it. */
export const DEFAULT_BRAND = '#0b5d4e';

/** `#rgb` or `#rrggbb` as lower-case `#rrggbb`; anything else is refused with `undefined`. */
export function parseColor(text: string): string | undefined {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  return hex && '#' + (hex.length < 6 ? hex.replace(/./g, '$&$&') : hex);
}
