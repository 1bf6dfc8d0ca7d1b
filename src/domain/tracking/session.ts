/** What a tab may keep of a look-up, so that a reload opens the case again: its short-lived token, and nothing that names anybody. */
import * as z from 'zod/mini';
import { Token } from '../../contract/identifiers.js';
import { Moment } from '../../contract/primitives.js';
import { type Instant, millis } from '../time/zone.js';

const LookupSession = z.object({ v: z.literal(1), token: Token, expiresAt: Moment });
export type LookupSession = z.infer<typeof LookupSession>;

export const encodeLookup = (session: Omit<LookupSession, 'v'>): string =>
  JSON.stringify(z.parse(LookupSession, { ...session, v: 1 }));

/** `undefined` for what is missing, broken or over. */
export const decodeLookup = (text: string | null, now: Instant): LookupSession | undefined => {
  if (!text) return undefined;
  try {
    const { data } = z.safeParse(LookupSession, JSON.parse(text));
    return data && millis(data.expiresAt) > millis(now) ? data : undefined;
  } catch {
    return undefined;
  }
};
