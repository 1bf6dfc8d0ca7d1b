/** Times to offer instead of one that is gone, where the server named none. */
import type { Slot } from '../../contract/availability.js';
import { millis } from '../time/zone.js';
import type { Alternative } from './state.js';

/** The free times closest to a moment, the closest first; the moment itself, where it is free again, before all others. */
export const nearest = (slots: readonly Slot[], startsAt: string, n = 3): Alternative[] => {
  const wanted = millis(startsAt);
  const distance = (slot: Slot) => Math.abs(millis(slot.startsAt) - wanted);
  return slots
    .filter(({ left }) => left > 0)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, n)
    .map((slot) => ({ startsAt: slot.startsAt, left: slot.left }));
};
