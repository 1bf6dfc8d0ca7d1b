/** Chance that can be had again: the same seed, the same run of numbers. */
import { chance } from '../../demo/server/seed/chance.js';

export type Chance = () => number;

export const chanceOf = (seed: number): Chance => chance(`seed ${seed}`);

/** A whole number from 0 to below `n`. */
export const below = (chance: Chance, n: number): number => Math.floor(chance() * n);

export const oneOf = <T>(chance: Chance, all: readonly T[]): T => {
  const one = all[below(chance, all.length)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};
