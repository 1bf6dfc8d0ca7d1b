/**
 * Whether a Kemendagri code of province and kabupaten or kota looks like one that exists. By province and range only: the whole
 * list has 514 entries, changes with every split, and its answer is a mere warning.
 */

/** Provinces of Kepmendagri 300.2.2-2138/2025, in ranges. */
const provinces: readonly (readonly [number, number])[] = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 96],
];

/** Kabupaten count from 01, kota from 71; no province has more than these. */
const mostKabupaten = 30;

/** @param own - code of the region that asks, known whatever it is */
export const isLikelyRegion = (code: string, own?: string): boolean => {
  if (code === own) return true;
  const [province = 0, part = 0] = code.split('.').map(Number);
  const inProvince = provinces.some(([from, to]) => from <= province && province <= to);
  return inProvince && ((part >= 1 && part <= mostKabupaten) || (part >= 71 && part <= 79));
};
