/**
 * Colour arithmetic: sRGB hex, OKLCH and WCAG contrast.
 * In script, because `oklch()` and `color-mix()` are missing from Chrome 109.
 */
import { linearRgb, luminance } from './luminance.js';

/** Lightness 0 to 1, chroma 0 to about .37, hue in radians. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const gamma = (v: number) => (v > 0.0031308 ? 1.055 * v ** (1 / 2.4) - 0.055 : 12.92 * v);

/** Contrast ratio of two `#rrggbb`, 1 to 21 (WCAG 2.2). */
export const contrast = (one: string, other: string): number => {
  const a = luminance(one) + 0.05;
  const b = luminance(other) + 0.05;
  return a > b ? a / b : b / a;
};

/** Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = linearRgb(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, bb), Math.atan2(bb, a)];
}

/** The nearest `#rrggbb`: lightness is clamped, and chroma gives way until the colour exists in sRGB. */
export function toHex([lightness, chroma, hue]: Oklch): string {
  const l = Math.min(1, Math.max(0, lightness));
  for (let c = chroma; ; c -= 0.002) {
    const channels = srgb(l, Math.max(0, c), hue);
    if (c <= 0 || channels.every((v) => v > -0.0005 && v < 1.0005)) {
      return (
        '#' +
        channels.map((v) => (256 + Math.min(255, Math.max(0, Math.round(v * 255)))).toString(16).slice(1)).join('')
      );
    }
  }
}

function srgb(lightness: number, chroma: number, hue: number) {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
