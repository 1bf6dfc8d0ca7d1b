/** The one sentence a tracker begins with, as data; widgets put it into words. */
import type { Application } from '../../contract/applications.js';
import type { LocalizedText } from '../../contract/primitives.js';

/** About the visit, from the booking to the end of its day. */
export type VisitSentence =
  | { readonly kind: 'before-day'; readonly daysLeft: number }
  /** It is the day, and the citizen has not checked in. */
  | { readonly kind: 'today'; readonly late: boolean }
  | { readonly kind: 'in-line'; readonly ahead: number; readonly minutes?: number }
  /** Checked in, and the line cannot be seen at the moment. */
  | { readonly kind: 'checked-in' }
  | { readonly kind: 'called'; readonly counter?: string }
  | { readonly kind: 'served' }
  /** The time is over and nobody noted that the citizen came. */
  | { readonly kind: 'past' }
  | { readonly kind: 'no-show' }
  | { readonly kind: 'cancelled' };

/** About one application. */
export type ApplicationSentence =
  | { readonly kind: 'received' | 'under-way' | 'other-agency' | 'ready' }
  | { readonly kind: 'your-turn'; readonly what: LocalizedText | undefined; readonly due: string | undefined }
  /** `promisedAnew` is the new day, where the office gave one. */
  | { readonly kind: 'late'; readonly days: number; readonly promisedAnew: string | undefined }
  | {
      readonly kind: 'rejected';
      readonly reason: LocalizedText | undefined;
      readonly objectionUntil: string | undefined;
    }
  | { readonly kind: 'granted' | 'withdrawn' | 'transferred'; readonly reason: LocalizedText | undefined };

export type Sentence = VisitSentence | ApplicationSentence | { readonly kind: 'nothing' };

/**
 * What only the citizen can mend comes before lateness, and what is ready before both: who can fetch it does not care how late
 * it was.
 */
export const applicationSentence = (application: Application, today: string): ApplicationSentence => {
  if (application.state === 'closed') {
    const { outcome, reason, objectionUntil } = application;
    // After its last day an objection is no way on any more.
    const open = objectionUntil !== undefined && objectionUntil >= today ? objectionUntil : undefined;
    return outcome === 'rejected' ? { kind: outcome, reason, objectionUntil: open } : { kind: outcome, reason };
  }
  const { state, action, clock } = application;
  if (state === 'ready') return { kind: 'ready' };
  if (state === 'waiting-for-applicant') return { kind: 'your-turn', what: action?.label, due: action?.due };
  if (clock && clock.lateDays > 0) {
    return {
      kind: 'late',
      days: clock.lateDays,
      promisedAnew: clock.promisedOn >= today ? clock.promisedOn : undefined,
    };
  }
  return { kind: state === 'received' ? 'received' : state === 'in-progress' ? 'under-way' : 'other-agency' };
};
