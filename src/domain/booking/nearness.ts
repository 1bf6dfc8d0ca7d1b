/** How far places are from somebody, as the crow flies: roads are known to map services alone, which would learn who asks. */
import type { Location } from '../../contract/locations.js';
import type { Geo } from '../../contract/primitives.js';
import { spotsOf } from './venue.js';

/** Mean radius of the earth, metres (IUGG). */
const earth = 6_371_009;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres along the surface (haversine); off by at most half a percent, since the earth is no sphere. */
export const metresBetween = (a: Geo, b: Geo): number => {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const part = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * earth * Math.asin(Math.sqrt(Math.min(1, part)));
};

/** Metres to a counter, or to the nearest stop of a mobile unit; nothing where the catalogue does not say where it is. */
export const metresTo = (place: Location, from: Geo): number | undefined => {
  const all = spotsOf(place).map((geo) => metresBetween(from, geo));
  return all.length > 0 ? Math.min(...all) : undefined;
};

/** Nearest first; those of which it is not known come last, in their order. */
export const nearestFirst = (places: readonly Location[], from: Geo): Location[] =>
  [...places].sort((a, b) => (metresTo(a, from) ?? Infinity) - (metresTo(b, from) ?? Infinity) || 0);
