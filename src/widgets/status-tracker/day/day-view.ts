/** What only the network brings to a visit: the line, the call, how it ended; and what the citizen does to it, cancelling. */
import { html, nothing } from 'lit';
import type { Appointment } from '../../../contract/appointments.js';
import type { QueuePlace } from '../../../contract/cases.js';
import type { VisitSentence } from '../../../domain/tracking/sentences.js';
import { formatDuration, formatTime } from '../../../i18n/format.js';
import { startOf } from '../case/visit.text.js';
import * as text from './day.text.js';
import { calledView, queueView } from './queue-view.js';

export { cancelForm } from './cancel-form.js';
export { dayStyles as styles } from './day.styles.js';

/** What stands with the sentence: beneath it, or, of a call, above. */
export function dayView(sentence: VisitSentence, visit: Appointment, queue: QueuePlace | undefined, lost: boolean) {
  const zone = visit.zone.id;
  switch (sentence.kind) {
    case 'in-line': {
      if (!queue) return nothing;
      const minutes = sentence.minutes ? html`<b>${formatDuration(sentence.minutes, 'minute')}</b>` : undefined;
      return html`${
        lost
          ? html`<p>${text.mayBeLess(sentence.ahead, formatTime(queue.asOf, zone))}</p>`
          : html`<p>${minutes ? text.about(minutes) : nothing} ${text.waitHere()}</p>`
      }
        ${queueView({ queue, zone, stale: lost })}`;
    }
    case 'checked-in':
      return html`<p>${text.lineHidden(visit.label)}</p>`;
    case 'called':
      return calledView(visit.label, sentence.counter);
    case 'served':
      return html`<p>${text.servedBody()}</p>`;
    case 'no-show':
      return html`<p>${text.noShowBody(startOf(visit))}</p>`;
    case 'cancelled':
      return html`<p>${text.cancelledBody(startOf(visit))}</p>`;
    default:
      return nothing;
  }
}
