/**
 * The checklist and the ticket of one page, which share no objects: events on `document` with plain data. The ticket asks, the
 * checklist tells, once its code for that has come.
 */
import type { ReactiveController } from 'lit';

export const TICKS = 'mpp:v1:ticks';
export const ASK_TICKS = 'mpp:v1:ticks-ask';

/** Listens on the document while the element is in it. */
export const listener = (event: string, hear: (event: Event) => void): ReactiveController => ({
  hostConnected: () => document.addEventListener(event, hear),
  hostDisconnected: () => document.removeEventListener(event, hear),
});
