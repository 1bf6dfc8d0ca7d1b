/** Views of a case that an appointment still to come does not need: their code is asked for as soon as a case has them. */
import { Later } from '../../../controllers/later.js';
import type { VisitSentence } from '../../../domain/tracking/sentences.js';
import type { TrackerView } from '../../../domain/tracking/tracker.js';
import { addStyles } from '../../../ui/add-styles.js';
import type * as application from '../application/application-view.js';
import type * as day from '../day/day-view.js';
import type { TrackerElement } from './tracker-host.js';

/** `visit`, or the id of an application. */
export type Part = string;
export const VISIT: Part = 'visit';

/** Parts of a case, the most urgent first. A visit that is over and led to applications is told by them. */
export function partsOf({ visit, applications, sentence }: TrackerView): readonly Part[] {
  const ids = applications.map(({ application }) => application.id);
  if (!visit || (ids.length && visit.sentence.kind === 'served')) return ids;
  return visit.sentence === sentence ? [VISIT, ...ids] : [...ids, VISIT];
}

/** What the clock alone brings has no view of its own: the network may be gone by then. All else has come over it. */
const byClock: readonly VisitSentence['kind'][] = ['before-day', 'today', 'past'];

export class CaseViews {
  readonly application: Later<typeof application>;
  readonly day: Later<typeof day>;

  constructor(host: TrackerElement) {
    const dressed = <View extends { readonly styles: Parameters<typeof addStyles>[1] }>(view: View): View => {
      addStyles(host.renderRoot, view.styles);
      return view;
    };
    this.application = new Later(host, async () => dressed(await import('../application/application-view.js')));
    this.day = new Later(host, async () => dressed(await import('../day/day-view.js')));
  }

  /** What draws a part beyond the first code, if anything does. */
  of({ visit }: TrackerView, part: Part | undefined): Later<unknown> | undefined {
    if (part === undefined) return undefined;
    if (part !== VISIT) return this.application;
    return visit && byClock.includes(visit.sentence.kind) ? undefined : this.day;
  }

  /** Asks for all that a case has, at once. */
  want(view: TrackerView): void {
    for (const part of partsOf(view)) this.of(view, part)?.want();
  }
}
