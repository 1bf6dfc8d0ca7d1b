/**
 * The code on the ticket: nine random characters of 29 (43 bits) and a check character, in two groups of five, after the
 * region's letters; `SGR-7KQ4M-2XPRV`. It identifies; it does not authorise.
 *
 * No I, L, O, S, U, 0 and 1: they are misread from handwriting and from screens. 29 is a prime, so a weighted sum finds
 * every single wrong character and every exchange of two.
 */

/** Kept in step with the contract's `CaseCode`. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRTVWXYZ';

const size = codeAlphabet.length;
const bodyLength = 10;
const groupLength = 5;

/** Bytes from here on would favour the first characters. */
const fairBytes = Math.floor(256 / size) * size;

/** Why a text is no code. `alphabet` holds a character that no code has, `check` a misread or exchanged one. */
export type CodeFault = 'length' | 'alphabet' | 'check';

export type ParsedCode =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: CodeFault };

const values = (body: string): number[] => [...body].map((character) => codeAlphabet.indexOf(character));

/** Weights 10 down to 1, the last of which belongs to the check character. */
const weightedSum = (digits: readonly number[]): number =>
  digits.reduce((sum, value, index) => sum + value * (bodyLength - index), 0) % size;

const shown = (body: string, prefix: string): string =>
  `${prefix ? `${prefix}-` : ''}${body.slice(0, groupLength)}-${body.slice(groupLength)}`;

/**
 * A new code.
 * @param random - cryptographically random bytes, as many as asked for
 * @param prefix - the region's letters (`codePrefix`); may be empty
 */
export const makeCode = (random: (length: number) => Uint8Array, prefix = ''): string => {
  const digits: number[] = [];
  while (digits.length < bodyLength - 1) {
    for (const byte of random(16)) if (byte < fairBytes && digits.length < bodyLength - 1) digits.push(byte % size);
  }
  digits.push((size - weightedSum(digits)) % size);
  return shown(digits.map((value) => codeAlphabet.charAt(value)).join(''), prefix);
};

/**
 * Reads a code as people type it: any case, any spaces, hyphens and dots, the region's letters or none. Letters before
 * the code are those of `prefix` where it has none of its own.
 */
export const parseCode = (text: string, prefix = ''): ParsedCode => {
  const typed = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  // Of ten characters none is a prefix, even where they begin like one.
  const own = prefix !== '' && typed.length !== bodyLength && typed.startsWith(prefix);
  const before = own ? prefix : typed.slice(0, Math.max(0, typed.length - bodyLength));
  const body = typed.slice(before.length);
  if (body.length !== bodyLength || !/^(?:[A-Z]{2,4})?$/.test(before)) return { ok: false, reason: 'length' };
  const digits = values(body);
  if (digits.includes(-1)) return { ok: false, reason: 'alphabet' };
  if (weightedSum(digits) !== 0) return { ok: false, reason: 'check' };
  return { ok: true, code: shown(body, before || prefix) };
};
