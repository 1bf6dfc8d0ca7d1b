/** The token of a look-up, which the tab keeps so that a reload, and the booking after the tracker, need no proof again. */
import { decodeLookup, encodeLookup } from '../domain/tracking/session.js';
import type { Surroundings } from './surroundings.js';

const storageKey = 'mpp-case';

/** The token that still opens a case, if the tab has one. */
export const keptToken = (surroundings: Surroundings): string | undefined =>
  decodeLookup(surroundings.kept(storageKey), surroundings.now())?.token;

/** Keeps what a look-up gave, or forgets it. */
export const keepToken = (surroundings: Surroundings, found?: { token: string; tokenExpiresAt: string }): void =>
  surroundings.keep(storageKey, found && encodeLookup({ token: found.token, expiresAt: found.tokenExpiresAt }));

/** The page may write a code in any case, with or without the region's letters. */
export const isSameCode = (typed: string, code: string): boolean => {
  const plain = (text: string) => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return plain(code).endsWith(plain(typed));
};
