/**
 * The palette from one brand colour. Loaded only where the brand is not the default.
 * A lightness that is *sought* moves in steps of .004 until its contrast holds; what must hold is
 * tested over 1,296 brand colours in both schemes.
 */
import { contrast, toHex, toOklch } from './colour.js';
import type { Roles, Scheme } from './roles.js';

const STEP = 0.004;

/** The roles for `brand`, which is `#rrggbb` (see `parseColor`). */
export function deriveRoles(brand: string, scheme: Scheme): Roles {
  return scheme === 'dark' ? dark(brand) : light(brand);
}

function light(brand: string): Roles {
  const [l, c, h] = toOklch(brand);
  const tone = (lightness: number, most: number, share = 1) => toHex([lightness, Math.min(c * share, most), h]);
  const seek = (from: number, most: number, holds: (hex: string) => boolean) =>
    search(from, -STEP, (at) => tone(at, most), holds);

  const surface = '#ffffff';
  const sunk = tone(0.974, 0.006);
  const ink = tone(0.235, 0.018);
  const tint = tone(0.962, 0.02, 0.22);
  const [action, actionAt] = seek(l, 1, (hex) => contrast(hex, surface) >= 4.5 && contrast(hex, tint) >= 4.5);
  // Some middle tones carry neither white nor ink: those are darkened until white can be read.
  const takesInk = contrast(brand, surface) < 4.5 && contrast(brand, ink) >= 4.5;
  const [fill, fillAt] = takesInk ? [brand, l] : seek(l, 1, (hex) => contrast(hex, surface) >= 4.5);
  return {
    surface,
    sunk,
    field: surface,
    ink,
    'ink-2': seek(0.46, 0.017, (hex) => contrast(hex, sunk) >= 6)[0],
    line: tone(0.885, 0.008),
    // 3:1 with a little to spare: a hairline is drawn lighter than it is.
    'line-2': seek(0.64, 0.014, (hex) => contrast(hex, tint) >= 3.25)[0],
    tint,
    'tint-2': tone(0.905, 0.045, 0.5),
    action,
    'action-2': tone(actionAt - 0.07, 1),
    fill,
    'on-fill': takesInk ? ink : surface,
    'fill-2': tone(fillAt + (takesInk ? 0.03 : -0.06), 1),
    'fill-line': contrast(fill, surface) >= 3 ? fill : action,
    paper: tint,
    'paper-ink': ink,
  };
}

function dark(brand: string): Roles {
  const [l, c, h] = toOklch(brand);
  const tone = (lightness: number, most: number, share = 1) => toHex([lightness, Math.min(c * share, most), h]);
  const seek = (from: number, most: number, holds: (hex: string) => boolean) =>
    search(from, STEP, (at) => tone(at, most), holds);

  const surface = tone(0.205, 0.012);
  const sunk = tone(0.245, 0.014);
  const tint = tone(0.275, 0.045, 0.45);
  const [action, at] = seek(
    Math.max(l, 0.8),
    0.11,
    (hex) => contrast(hex, surface) >= 4.5 && contrast(hex, tint) >= 4.5,
  );
  const { paper, 'paper-ink': paperInk } = light(brand);
  return {
    surface,
    sunk,
    field: sunk,
    ink: tone(0.945, 0.008),
    'ink-2': seek(0.775, 0.014, (hex) => contrast(hex, sunk) >= 6)[0],
    line: tone(0.36, 0.014),
    'line-2': seek(0.56, 0.014, (hex) => contrast(hex, sunk) >= 3)[0],
    tint,
    'tint-2': tone(0.36, 0.06, 0.6),
    action,
    'action-2': tone(at + 0.1, 0.11),
    fill: action,
    'on-fill': tone(0.2, 0.03),
    'fill-2': tone(at + 0.08, 0.11),
    'fill-line': action,
    // The ticket stays paper in the dark too, so that its QR code can be scanned.
    paper,
    'paper-ink': paperInk,
  };
}

/** The first colour from `from` on that holds, and its lightness; at the end of the scale, the last one. */
function search(
  from: number,
  step: number,
  colour: (at: number) => string,
  holds: (hex: string) => boolean,
): [string, number] {
  for (let at = from; ; at += step) {
    const hex = colour(at);
    if (holds(hex) || at <= 0 || at >= 1) return [hex, at];
  }
}
