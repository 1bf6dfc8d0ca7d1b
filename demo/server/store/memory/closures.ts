import type { ClosureRow } from '../rows.js';
import type { Closures } from '../store.js';
import { type Journal, JournalMap } from './journal.js';

const asAnnounced = (a: ClosureRow, b: ClosureRow): number =>
  a.day === b.day ? a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;

export function memoryClosures(journal: Journal): Closures {
  const rows = new JournalMap<string, ClosureRow>(journal);
  return {
    insert: async (row) => rows.set(row.id, row),
    from: async (day) =>
      rows
        .values()
        .filter((row) => row.day >= day)
        .sort(asAnnounced),
    get: async (id) => rows.get(id),
    async remove(id) {
      const isThere = rows.has(id);
      rows.delete(id);
      return isThere;
    },
  };
}
