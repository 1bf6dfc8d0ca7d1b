/** From a case to what the tracker shows, most urgent first. */
import type { Application } from '../../contract/applications.js';
import type { Case } from '../../contract/cases.js';
import { dayOf, type Instant, type ZoneId } from '../time/zone.js';
import { currentStage } from './current-stage.js';
import { type ApplicationSentence, applicationSentence, type Sentence, type VisitSentence } from './sentences.js';
import { isChangeable, visitSentence } from './visit.js';

export interface VisitView {
  readonly sentence: VisitSentence;
  readonly changeable: boolean;
}

export interface ApplicationView {
  readonly application: Application;
  readonly sentence: ApplicationSentence;
}

export interface TrackerView {
  /** What stands in large letters. */
  readonly sentence: Sentence;
  readonly visit?: VisitView;
  readonly applications: readonly ApplicationView[];
  /** For `mpp-status-change`: the stage of the application shown first, else the state of the appointment. */
  readonly stage: string;
  /** Nothing about it can change any more, so that nobody needs to ask again. */
  readonly final: boolean;
}

/** What the citizen must do, then what is good to know now, then what only waits. */
const urgency: readonly Sentence['kind'][] = [
  'called',
  'in-line',
  'checked-in',
  'today',
  'your-turn',
  'ready',
  'late',
  'rejected',
  'before-day',
  'other-agency',
  'under-way',
  'received',
  'past',
  'no-show',
  'transferred',
  'granted',
  'withdrawn',
  'cancelled',
  'served',
  'nothing',
];

const rank = ({ sentence }: { readonly sentence: Sentence }): number => urgency.indexOf(sentence.kind);

const viewOf = (application: Application, today: string): ApplicationView => ({
  application,
  sentence: applicationSentence(application, today),
});

const isFinal = ({ appointment, applications }: Case): boolean =>
  applications.every(({ state }) => state === 'closed') &&
  (!appointment || ['served', 'no-show', 'cancelled'].includes(appointment.state));

/**
 * @param zone - of the region; an appointment's days are counted in its own
 */
export const trackerOf = (found: Case, now: Instant, zone: ZoneId): TrackerView => {
  const { appointment, queue } = found;
  const today = dayOf(now, appointment?.zone.id ?? zone);
  const applications = found.applications.map((one) => viewOf(one, today)).sort((a, b) => rank(a) - rank(b));
  const visitSays = appointment && visitSentence(appointment, queue, now);
  const visit = visitSays && { sentence: visitSays, changeable: isChangeable(appointment, now) };
  const nothing = { sentence: { kind: 'nothing' } } as const;
  const [first = nothing] = [...(visit ? [visit] : []), ...applications].sort((a, b) => rank(a) - rank(b));
  const stages = 'application' in first ? currentStage(first.application.stages) : undefined;
  return {
    sentence: first.sentence,
    ...(visit ? { visit } : {}),
    applications,
    stage: stages ?? ('application' in first ? first.application.state : (appointment?.state ?? 'nothing')),
    final: isFinal(found),
  };
};
