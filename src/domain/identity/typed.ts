/** What keyboards and the clipboard add to a text without anybody seeing it. */

/**
 * Control characters, the direction marks and zero-width spaces that contacts and chats copy along with a number, and halves of
 * characters that were cut.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Spaces, dots, hyphens and dashes between the digits of a number. */
const between = /[\s.\-\u2010-\u2015\u2212]/g;

/** A number without what only parts its digits; digits of full width, as some keyboards write them, become ours. */
export const bareNumber = (typed: string): string => typed.normalize('NFKC').replace(unseen, '').replace(between, '');

/** A line of text as it is seen: one space where there were several, none around it. */
export const seenText = (typed: string): string =>
  typed.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim();
