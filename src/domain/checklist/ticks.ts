/** Ticks on a list: which documents are ready. They belong to a service and a version of its list. */
import type { Checklist } from './checklist.js';

export interface TickProgress {
  readonly done: number;
  readonly total: number;
}

/** Only sure documents count; a tick on one that fell away is kept, but does not. */
export const tickProgress = ({ needed }: Pick<Checklist, 'needed'>, ticks: ReadonlySet<string>): TickProgress => ({
  done: needed.filter(({ requirement }) => ticks.has(requirement.id)).length,
  total: needed.length,
});

export const ticked = (ticks: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(ticks);
  if (on) next.add(id);
  else next.delete(id);
  return next;
};
