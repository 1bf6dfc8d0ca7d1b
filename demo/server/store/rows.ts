/** What is stored. Times are milliseconds since 1970; personal data stand in `sealed` and nowhere else. */
import type { z } from 'zod/mini';
import type { CitizenAction } from '../../../src/contract/applications.js';
import type { HelpNeed, ProofKind } from '../../../src/contract/appointments.js';
import type { MessageKind, MessageState } from '../../../src/contract/messages.js';
import type { Language, LocalizedText } from '../../../src/contract/primitives.js';
import type { ApplicationOutcome, ApplicationState, AppointmentState } from '../../../src/contract/states.js';

export interface HoldRow {
  readonly id: string;
  /** Keyed hash of the owner's token. */
  readonly owner: string;
  /** As written; an active hold whose time is over counts as expired. */
  readonly state: 'active' | 'consumed' | 'released';
  readonly services: readonly string[];
  readonly location: string;
  readonly partySize: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly expiresAt: number;
  readonly extensionsLeft: number;
  /** Number of the first counter it got, from which the ticket's label is made. */
  readonly counter: number;
  readonly code: string | null;
}

export interface VisitRow {
  readonly service: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

export interface AppointmentRow {
  readonly code: string;
  /** The hold whose cells it sits on. */
  readonly holdId: string;
  readonly label: string;
  readonly state: AppointmentState;
  readonly location: string;
  /** Agency of the first service, in whose line it waits. */
  readonly agency: string;
  readonly partySize: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly visits: readonly VisitRow[];
  readonly proofKind: z.infer<typeof ProofKind>;
  /** Keyed hash of code and proof. */
  readonly proof: string;
  /** Name, phone, e-mail, NIK and extra fields, encrypted; null once erased. */
  readonly sealed: string | null;
  /** Keyed hash, for limits. */
  readonly phone: string | null;
  /** Keyed hash, for limits. */
  readonly nik: string | null;
  /** Until the visit is over. */
  readonly help: readonly z.infer<typeof HelpNeed>[];
  readonly onBehalf: boolean;
  /** Version of the privacy notice that was shown. */
  readonly notice: string;
  /** Consent to a reminder. */
  readonly reminder: boolean;
  readonly language: Language;
  readonly createdAt: number;
  readonly checkedInAt: number | null;
  readonly calledAt: number | null;
  readonly calledTo: string | null;
}

export interface HistoryRow {
  readonly at: number;
  readonly by: 'officer' | 'applicant' | 'system';
  readonly state: ApplicationState;
  readonly note: LocalizedText | null;
}

export interface ApplicationRow {
  readonly id: string;
  readonly code: string;
  readonly service: string;
  readonly agency: string;
  readonly location: string;
  readonly state: ApplicationState;
  readonly outcome: z.infer<typeof ApplicationOutcome> | null;
  readonly openedAt: number;
  /** Day of the promise as last reckoned, for the order of the officers' list; null where nothing is promised. */
  readonly promisedOn: string | null;
  readonly action: z.infer<typeof CitizenAction> | null;
}

/** A message to a citizen, written in the transaction of what it tells of and sent afterwards. */
export interface MessageRow {
  /** By which the gateway knows it again when it comes twice. */
  readonly id: string;
  readonly kind: MessageKind;
  /** The case it is about; null where it is about several or none. */
  readonly code: string | null;
  readonly state: MessageState;
  /** Telephone number and text; null once nobody needs them any more. */
  readonly sealed: string | null;
  /** When it is to be sent, or sent again. */
  readonly dueAt: number;
  /** From then on it would tell nothing. */
  readonly expiresAt: number;
  /** How often it was taken; whoever took it last decides what became of it. */
  readonly attempts: number;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

/** A wish for a time, in the line of its place. */
export interface WaitRow {
  readonly id: string;
  readonly state: 'waiting' | 'offered';
  readonly services: readonly string[];
  readonly location: string;
  /** Days of the place, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Keyed hash, for limits. */
  readonly phone: string;
  /** Keyed hash of id and proof. */
  readonly proof: string;
  /** Telephone number and language. */
  readonly sealed: string;
  /** The appointment that would rather be earlier. */
  readonly code: string | null;
  /** The hold that was offered last. */
  readonly holdId: string | null;
  readonly createdAt: number;
  /** When the wish, or the offer, is over. */
  readonly endsAt: number;
}

/** That a place is not open on a day, as an officer announced it; without times all day. */
export interface ClosureRow {
  readonly id: string;
  readonly location: string;
  readonly day: string;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  readonly reason: LocalizedText;
  readonly createdAt: number;
}

/** An answer kept for a repeated request; the body is encrypted. */
export interface AnswerRow {
  readonly fingerprint: string;
  readonly status: number;
  readonly sealed: string;
}
