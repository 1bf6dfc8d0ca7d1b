/** Chance that can be had again: the same seed, the same run of numbers (mulberry32). */
export type Chance = () => number;

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number from 0 to below `n`. */
export const below = (chance: Chance, n: number): number => Math.floor(chance() * n);

export const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const one = all[below(chance, all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};
