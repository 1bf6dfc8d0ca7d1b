import type { Cells, Claim, Segment } from '../store.js';
import { type Journal, JournalMap } from './journal.js';

interface Cell {
  readonly holdId: string;
  /** Null for good. */
  readonly until: number | null;
}

const counts = (cell: Cell | undefined, now: number): boolean =>
  cell !== undefined && (cell.until === null || cell.until > now);

/** Nobody else runs meanwhile, so the first counters that are free are ours. */
export function memoryCells(journal: Journal): Cells & { sweep(now: number): void } {
  const cells = new JournalMap<string, Cell>(journal);
  const key = (location: string, agency: string, quarter: number, counter: number): string =>
    `${location} ${agency} ${quarter} ${counter}`;
  const quarters = ({ from, cells: length }: Segment): number[] => Array.from({ length }, (_, n) => from + n);

  const freeCounters = (claim: Claim, segment: Segment): number[] =>
    Array.from({ length: segment.counters }, (_, counter) => counter).filter((counter) =>
      quarters(segment).every((q) => !counts(cells.get(key(claim.location, segment.agency, q, counter)), claim.now)),
    );

  const ofHold = (holdId: string) => cells.entries().filter(([, cell]) => cell.holdId === holdId);

  return {
    async claim(claim) {
      const taken: string[] = [];
      let first: number | undefined;
      for (const segment of claim.segments) {
        const counters = freeCounters(claim, segment).slice(0, claim.partySize);
        if (counters.length < claim.partySize) {
          for (const at of taken) cells.delete(at);
          return undefined;
        }
        first ??= counters[0];
        for (const counter of counters) {
          for (const quarter of quarters(segment)) {
            const at = key(claim.location, segment.agency, quarter, counter);
            cells.set(at, { holdId: claim.holdId, until: claim.until });
            taken.push(at);
          }
        }
      }
      return first;
    },

    async keep(holdId, until) {
      const own = ofHold(holdId);
      for (const [at, cell] of own) cells.set(at, { ...cell, until });
      return own.length;
    },

    async free(holdId) {
      for (const [at] of ofHold(holdId)) cells.delete(at);
    },

    async occupied({ location, agencies, from, to, now, except }) {
      const masks = new Map<string, number>();
      for (const [at, cell] of cells.entries()) {
        const [place, agency = '', quarter = '', counter] = at.split(' ');
        if (place !== location || !agencies.includes(agency) || Number(quarter) < from || Number(quarter) >= to)
          continue;
        if (!counts(cell, now) || except.includes(cell.holdId)) continue;
        const bin = `${agency} ${quarter}`;
        masks.set(bin, (masks.get(bin) ?? 0) | (1 << Number(counter)));
      }
      return [...masks].map(([bin, mask]) => {
        const [agency = '', quarter] = bin.split(' ');
        return { agency, quarter: Number(quarter), mask };
      });
    },

    sweep(now) {
      for (const [at, cell] of cells.entries()) if (!counts(cell, now)) cells.delete(at);
    },
  };
}
