/**
 * The events that widgets send to the page. All bubble and are composed; their details are plain
 * data and hold no code, no name, no number of a person (design.md 3.1).
 */
import type { ErrorCode } from '../contract/errors.js';

/** Nothing to tell: that it happened is the message. */
export type NoDetail = Readonly<Record<string, never>>;

export interface ErrorDetail {
  readonly code: ErrorCode | (string & {});
  /** What the citizen reads, in the page's language. */
  readonly message: string;
  /** Whether trying again may help. */
  readonly retryable: boolean;
}

export interface ServicesDetail {
  readonly serviceIds: readonly string[];
}

export interface ChecklistDetail extends ServicesDetail {
  readonly done: number;
  readonly total: number;
}

export interface BookingDetail extends ServicesDetail {
  readonly locationId: string;
  /** RFC 3339 with the venue's offset. */
  readonly startsAt: string;
}

export interface StageDetail {
  readonly stage: string;
}

export interface SurveyDetail {
  readonly serviceId: string;
}

/** One step of the funnel, for the webmaster's own analytics. */
export interface UsageDetail {
  /** Tag of the widget, such as `mpp-service-search`. */
  readonly widget: string;
  /** Name of the step, such as `search-none`; never what was typed. */
  readonly step: string;
  /** Of a search without result, where the webmaster has asked for it with `usage-text`; never with a digit. */
  readonly text?: string;
}

export interface MppEvents {
  'mpp-ready': CustomEvent<NoDetail>;
  'mpp-data': CustomEvent<NoDetail>;
  'mpp-error': CustomEvent<ErrorDetail>;
  /** Cancelable: who prevents it keeps the page's journey where it is, and the link from being followed. */
  'mpp-service-select': CustomEvent<ServicesDetail>;
  'mpp-checklist-change': CustomEvent<ChecklistDetail>;
  'mpp-checklist-complete': CustomEvent<ChecklistDetail>;
  'mpp-booking-confirm': CustomEvent<BookingDetail>;
  'mpp-booking-reschedule': CustomEvent<BookingDetail>;
  'mpp-booking-cancel': CustomEvent<BookingDetail>;
  'mpp-status-change': CustomEvent<StageDetail>;
  'mpp-survey-submit': CustomEvent<SurveyDetail>;
  'mpp-usage': CustomEvent<UsageDetail>;
}

export type MppEventName = keyof MppEvents;
export type DetailOf<Name extends MppEventName> = MppEvents[Name]['detail'];

/** Sends an event from a widget. Answers `false` when it was cancelable and somebody prevented it. */
export function emit<Name extends MppEventName>(host: EventTarget, name: Name, detail: DetailOf<Name>): boolean {
  const cancelable = name === 'mpp-service-select';
  return host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'mpp-ready': MppEvents['mpp-ready'];
    'mpp-data': MppEvents['mpp-data'];
    'mpp-error': MppEvents['mpp-error'];
    'mpp-service-select': MppEvents['mpp-service-select'];
    'mpp-checklist-change': MppEvents['mpp-checklist-change'];
    'mpp-checklist-complete': MppEvents['mpp-checklist-complete'];
    'mpp-booking-confirm': MppEvents['mpp-booking-confirm'];
    'mpp-booking-reschedule': MppEvents['mpp-booking-reschedule'];
    'mpp-booking-cancel': MppEvents['mpp-booking-cancel'];
    'mpp-status-change': MppEvents['mpp-status-change'];
    'mpp-survey-submit': MppEvents['mpp-survey-submit'];
    'mpp-usage': MppEvents['mpp-usage'];
  }
}
