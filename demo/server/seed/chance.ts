/** Chance that repeats: the same name gives the same bytes, so that the demo's codes stay what they are. Never for real data. */
import type { RandomBytes } from '../crypto/bytes.js';

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/** Numbers from 0 to below 1 (mulberry32). */
export function chance(name: string): () => number {
  let state = hashOf(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function chanceBytes(name: string): RandomBytes {
  const next = chance(name);
  return (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256));
}
