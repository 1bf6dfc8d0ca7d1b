import type { Case } from '../../../contract/cases.js';
import type { TrackerView } from '../../../domain/tracking/tracker.js';
import { applicationTitle } from '../application/application.text.js';
import { nothing } from './case.text.js';
import { visitTitle } from './visit.text.js';

/** The most urgent sentence of a case in words, to be spoken when it has changed. */
export function sentenceText({ sentence, visit, applications }: TrackerView, { appointment }: Case): string {
  if (visit?.sentence === sentence && appointment) return visitTitle(visit.sentence, appointment);
  const application = applications.find((one) => one.sentence === sentence);
  return application ? applicationTitle(application.sentence) : nothing();
}
