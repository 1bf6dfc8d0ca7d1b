/**
 * A connection that sends on while answers are under way, so that a transaction costs a round trip for each thing that must
 * be known, not for each statement (docs/adr/0012).
 */
import type { PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { isOutdatedPlan } from './errors.js';

interface Statement {
  /** Under which PostgreSQL keeps its plan; none where it is planned anew each time. */
  readonly name: string | undefined;
  /** Whether it answers nothing that anybody reads. */
  readonly silent: boolean;
}

const silent = /^\s*(?:insert|update|delete|select pg_advisory_xact_lock(?:_shared)?)\b(?!.*\breturning\b)/is;

/** By far more than the store has; texts that are made up anew each time must not fill the memory. */
const mostKnown = 500;
const statements = new Map<string, Statement>();

function statementOf(text: string): Statement {
  const known = statements.get(text);
  if (known) return known;
  const room = statements.size < mostKnown;
  const statement = { name: room ? `mpp${statements.size}` : undefined, silent: silent.test(text) };
  if (room) statements.set(text, statement);
  return statement;
}

/**
 * Within a transaction a silent statement is on its way when its promise is kept. PostgreSQL runs them in order and, after
 * one that failed, none: so the next that is waited for, at the latest the commit, fails with the same error.
 */
export function pipelined(client: pg.PoolClient): PostgresPoolClient {
  let inTransaction = false;
  let unheard: Promise<unknown> = Promise.resolve();
  let corked = false;

  /** All that is sent before the process turns to something else is one packet. */
  const inOnePacket = (): void => {
    if (corked) return;
    corked = true;
    const { stream } = client.connection;
    stream.cork();
    process.nextTick(() => {
      corked = false;
      stream.uncork();
    });
  };

  const send = async (text: string, values: readonly unknown[]) => {
    const { name } = statementOf(text);
    inOnePacket();
    try {
      return await client.query({ text, values: [...values], ...(name ? { name } : {}) });
    } catch (error) {
      if (!isOutdatedPlan(error)) throw error;
      statements.set(text, { ...statementOf(text), name: undefined });
      if (inTransaction) throw error;
      return client.query(text, [...values]);
    }
  };

  /** The answer, or the first failure: both may have come in one packet. */
  const heard = async <T>(sent: Promise<T>): Promise<T> => {
    const [before, own] = await Promise.allSettled([unheard, sent]);
    if (before.status === 'rejected') throw before.reason;
    if (own.status === 'rejected') throw own.reason;
    return own.value;
  };

  const leave = (sent: Promise<unknown>) => {
    unheard = heard(sent);
    // It is thrown where it is waited for; here it must only not end the process.
    unheard.catch(() => undefined);
    return { command: 'SELECT', rowCount: 0, rows: [] };
  };

  const query = async (text: string, values: readonly unknown[]) => {
    if (text === 'begin') {
      inTransaction = true;
      unheard = Promise.resolve();
      return leave(send(text, values));
    }
    const sent = send(text, values);
    if (!inTransaction) return sent;
    if (text === 'rollback' || text === 'commit') inTransaction = false;
    if (text === 'rollback') return sent;
    return statementOf(text).silent ? leave(sent) : heard(sent);
  };

  return { query, release: () => client.release() } as unknown as PostgresPoolClient;
}
