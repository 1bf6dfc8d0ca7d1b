/** Who calls, as far as the operation needs to know. Tokens come in headers only. */
import * as z from 'zod/mini';
import type { Endpoint } from '../../../src/contract/endpoint.js';
import { Token } from '../../../src/contract/identifiers.js';
import type { Context } from '../context.js';
import { readToken } from '../crypto/tokens.js';
import { sameHash } from '../crypto/vault.js';
import type { Tables } from '../store/store.js';
import type { Owner } from './call.js';
import { refuse } from './refusal.js';

const dayMs = 86_400_000;

const isToken = (text: string | null): text is string => text !== null && z.safeParse(Token, text).success;

export const bearerOf = (request: Request): string | null =>
  /^Bearer ([\w-]+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? null;

export const hashOwner = ({ vault }: Context, token: string): Promise<string> => vault.hash('owner', token);

export async function ownerOf(context: Context, request: Request): Promise<Owner | undefined> {
  const token = request.headers.get('Hold-Token');
  if (token === null) return undefined;
  if (!isToken(token)) throw refuse('hold_token_wrong');
  return { token, hash: await hashOwner(context, token) };
}

/** The code that the bearer may open, or the id of a waiting-list entry; or a refusal. */
export async function codeOf(context: Context, tables: Tables, request: Request): Promise<string> {
  const bearer = bearerOf(request);
  const token = isToken(bearer) ? await readToken(context.vault, bearer).catch(() => undefined) : undefined;
  if (!token) throw refuse('token_invalid');
  const now = context.clock();
  if (token.kind === 'case') {
    if (token.until <= now) throw refuse('token_invalid');
    return token.code;
  }
  if (token.kind === 'wait') return token.code;
  const appointment = await tables.appointments.get(token.code);
  if (!appointment || appointment.endsAt + context.rules.manageTokenDays * dayMs <= now) throw refuse('token_invalid');
  return token.code;
}

/** Officers' tokens are compared as hashes, so that the time says nothing about where they differ. */
export function officerCheck(context: Context, tokens: readonly string[]) {
  const known = Promise.all(tokens.map((token) => context.vault.hash('officer', token)));
  return async (request: Request): Promise<void> => {
    const given = await context.vault.hash('officer', bearerOf(request) ?? '');
    if (!(await known).some((hash) => sameHash(hash, given))) throw refuse('officer_token_invalid');
  };
}

export type Proofs = Partial<{ owner: Owner; code: string }>;

export async function prove(
  context: Context,
  { auth }: Endpoint,
  request: Request,
  checkOfficer: (request: Request) => Promise<void>,
): Promise<Proofs> {
  if (auth === 'officer') await checkOfficer(request);
  if (auth === 'case') return { code: await codeOf(context, context.store, request) };
  if (auth !== 'hold') return {};
  const owner = await ownerOf(context, request);
  if (!owner) throw refuse('hold_token_wrong');
  return { owner };
}
