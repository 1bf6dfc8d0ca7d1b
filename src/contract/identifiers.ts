/** What names or opens something of one person. Apart from `primitives.ts`, since a search needs none of it. */
import * as z from 'zod/mini';

/** At least 128 random bits without padding characters, since mail and chat programs mangle them. */
export const Token = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,512}$/));

/**
 * What a citizen reads on the ticket: an optional prefix, then ten characters in two groups of five, the last a check
 * character; `SGR-7KQ4M-2XPRV`. Rules: `domain/identity/code.ts`. It identifies; it does not authorise.
 */
export const CaseCode = z.string().check(z.regex(/^(?:[A-Z]{2,4}-)?[2-9A-HJKMNP-RTV-Z]{5}-[2-9A-HJKMNP-RTV-Z]{5}$/));

/** An opaque id made by the server. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/**
 * One `@` with words between single dots on both sides (the dot-atom of RFC 5321), and none of the signs that a list of
 * addresses or a `mailto:` brings along: whether it exists, only a message can tell.
 */
export const EmailAddress = z
  .string()
  .check(z.regex(/^(?:[^\s@<>,;:.]+\.)*[^\s@<>,;:.]+@(?:[^\s@<>,;:.]+\.)+[^\s@<>,;:.]+$/), z.maxLength(254));
