/** Which agency has how many counters where, and the letter before its queue numbers. */

export interface CounterCapacity {
  readonly location: string;
  readonly agency: string;
  readonly counters: number;
  readonly letter: string;
}

type Row = readonly [agency: string, letter: string, counters: number];

// One letter an agency, so that a number means the same everywhere. I and O are left out: on a screen they pass for 1 and 0.
const mall: readonly Row[] = [
  ['disdukcapil', 'A', 4],
  ['samsat', 'C', 2],
  ['bpjs-kesehatan', 'D', 2],
  ['polri', 'E', 2],
  ['imigrasi', 'F', 2],
  ['dpmptsp', 'G', 2],
  ['atr-bpn', 'H', 2],
  ['bpjs-ketenagakerjaan', 'J', 1],
  ['djp', 'K', 1],
  ['bapenda', 'L', 1],
  ['dinsos', 'M', 1],
  ['disnaker', 'N', 1],
  ['kelurahan', 'P', 1],
  ['kemenag', 'Q', 1],
  ['kemenhaj', 'R', 1],
  ['pengadilan-agama', 'S', 1],
  ['pengadilan-negeri', 'T', 1],
  ['kejaksaan', 'U', 1],
  ['dinkes', 'V', 1],
  ['taspen', 'W', 1],
  ['pln', 'X', 1],
  ['pdam', 'Y', 1],
  ['mpp', 'Z', 1],
  ['kesbangpol', 'KB', 1],
  ['bp3mi', 'PM', 1],
  ['bpjph', 'HL', 1],
  ['bpom', 'BP', 1],
  ['bea-cukai', 'BC', 1],
  ['kemenkum', 'KH', 1],
  ['jasa-raharja', 'JR', 1],
  ['dishub', 'DH', 1],
  ['bank-daerah', 'BD', 1],
  ['pos', 'PS', 1],
  ['bnn', 'BN', 1],
  ['disdik', 'DK', 1],
  ['dlh', 'LH', 1],
];

const branch: readonly Row[] = [
  ['disdukcapil', 'A', 2],
  ['samsat', 'C', 1],
  ['bpjs-kesehatan', 'D', 1],
  ['polri', 'E', 1],
  ['bpjs-ketenagakerjaan', 'J', 1],
  ['bapenda', 'L', 1],
  ['dinsos', 'M', 1],
  ['disnaker', 'N', 1],
  ['kelurahan', 'P', 1],
  ['pln', 'X', 1],
  ['pdam', 'Y', 1],
];

const van: readonly Row[] = [
  ['disdukcapil', 'A', 1],
  ['samsat', 'C', 1],
  ['bpjs-kesehatan', 'D', 1],
  ['polri', 'E', 1],
  ['imigrasi', 'F', 1],
  ['dpmptsp', 'G', 1],
  ['bpjs-ketenagakerjaan', 'J', 1],
  ['bapenda', 'L', 1],
  ['dinsos', 'M', 1],
  ['disnaker', 'N', 1],
  ['taspen', 'W', 1],
];

const at = (location: string, rows: readonly Row[]): CounterCapacity[] =>
  rows.map(([agency, letter, counters]) => ({ location, agency, counters, letter }));

export const capacity: readonly CounterCapacity[] = [
  ...at('mpp-sagara', mall),
  ...at('gerai-karangsari', branch),
  ...at('mobil-keliling', van),
];
