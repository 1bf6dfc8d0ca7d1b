import type { WaitRow } from '../rows.js';
import type { Waitlist } from '../store.js';
import type { JournalMap } from './journal.js';

const firstCome = (a: WaitRow, b: WaitRow): number => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

export function memoryWaitlist(rows: JournalMap<string, WaitRow>): Waitlist & { sweep(endedBefore: number): void } {
  const get = async (id: string) => rows.get(id);
  const waiting = (now: number) => rows.values().filter(({ state, endsAt }) => state === 'waiting' && endsAt > now);
  return {
    get,
    lock: get,
    insert: async (row) => rows.set(row.id, row),
    update: async (id, change) => rows.patch(id, change),
    remove: async (id) => rows.delete(id),
    line: async (location, now) =>
      waiting(now)
        .filter((row) => row.location === location)
        .sort(firstCome),
    places: async (now) => [...new Set(waiting(now).map(({ location }) => location))].sort(),
    offeredBy: async (holdId) => rows.values().find((row) => row.state === 'offered' && row.holdId === holdId),
    ofPhone: async (phone, now) =>
      rows
        .values()
        .filter((row) => row.phone === phone && row.endsAt > now)
        .sort(firstCome),
    sweep(endedBefore) {
      for (const { id, endsAt } of rows.values()) if (endsAt < endedBefore) rows.delete(id);
    },
  };
}
