import type { MessageRow } from '../rows.js';
import type { Outbox } from '../store.js';
import type { JournalMap } from './journal.js';

const newest = (a: MessageRow, b: MessageRow): number => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1);

export function memoryOutbox(rows: JournalMap<string, MessageRow>): Outbox & { sweep(endedBefore: number): void } {
  const remove = (which: (row: MessageRow) => boolean) => {
    for (const { id } of rows.values().filter(which)) rows.delete(id);
  };
  return {
    insert: async (row) => rows.set(row.id, row),
    async take(now, lease, limit) {
      const due = rows
        .values()
        .filter(({ state, dueAt }) => state === 'waiting' && dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map((row) => ({ ...row, attempts: row.attempts + 1, dueAt: now + lease }));
      for (const row of due) rows.set(row.id, row);
      return due.sort((a, b) => a.createdAt - b.createdAt);
    },
    async settle({ id, attempts }, change) {
      if (rows.get(id)?.attempts === attempts) rows.patch(id, change);
    },
    ofCode: async (code) =>
      rows
        .values()
        .filter((row) => row.code === code)
        .sort((a, b) => a.createdAt - b.createdAt),
    drop: async (code, kind) => remove((row) => row.code === code && row.kind === kind && row.state === 'waiting'),
    clear: async (code) => remove((row) => row.code === code),
    recent: async (limit) =>
      rows
        .values()
        .filter(({ sealed }) => sealed !== null)
        .sort(newest)
        .slice(0, limit),
    sweep: (endedBefore) => remove(({ endedAt }) => endedAt !== null && endedAt < endedBefore),
  };
}
