/** Ticks outside of the checklist: on the device, where somebody wants that, and told to the other widgets of the page. */
import * as z from 'zod/mini';
import { Slug } from '../contract/primitives.js';
import { readDevice } from './device-ticks.js';

const TickList = z.object({
  service: Slug,
  /** Of the service's list: another may ask for other papers under the same ids. */
  version: z.string(),
  ticks: z.array(Slug),
  /** What is sure to be needed in the citizen's case; only on the page. */
  needed: z.optional(z.array(Slug)),
  /** Nothing is left to ask, and all that is needed is told. */
  complete: z.optional(z.boolean()),
});
export type TickList = z.infer<typeof TickList>;

export const TickLists = z.object({ lists: z.array(TickList) });
const Kept = z.object({ v: z.literal(1), lists: z.array(TickList) });

/** What the device keeps; another's or a broken text under our name is nothing. */
export const keptLists = (): readonly TickList[] => {
  try {
    const found = Kept.safeParse(JSON.parse(readDevice() ?? ''));
    return found.success ? found.data.lists : [];
  } catch {
    return [];
  }
};
