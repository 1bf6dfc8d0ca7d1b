import { html, nothing } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { Appointment } from '../../../contract/appointments.js';
import { notice } from '../../../ui/parts/notice.js';
import { keepButton } from '../case/keep-button.js';
import { offers, type Shown } from '../case/shown.js';
import { move } from '../case/visit.text.js';
import * as text from './cancel.text.js';

export interface Cancelling {
  readonly busy: boolean;
  /** Why it did not happen, or why nobody knows. */
  readonly error: CallError | undefined;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
}

/** Beneath the question: offers to move instead, and says what came of it. */
export function cancelForm(visit: Appointment, { busy, error, onConfirm, onKeep }: Cancelling, shown: Shown): unknown {
  const services = visit.visits.map(({ service }) => service);
  const href = offers(shown, 'rescheduleAppointment') ? shown.bookingHref(services, visit.code) : undefined;
  const isRefused = error?.kind === 'refused' && !error.retryable;
  return html`${error ? html`<div role="alert">${trouble(error)}</div>` : nothing}
    ${
      href && !isRefused
        ? notice({
            kind: 'info',
            title: text.rather(),
            body: html`<p><a href=${href}>${move()}</a>. ${text.ratherBody()}</p>`,
          })
        : nothing
    }
    <div class="stack-2">
      ${
        isRefused
          ? nothing
          : html`<button class="button" type="button" aria-disabled=${busy ? 'true' : nothing} @click=${onConfirm}>
              ${busy ? text.busy() : error ? text.again() : text.confirm()}
            </button>`
      }
      ${keepButton(onKeep)}
    </div>
    ${isRefused ? shown.places() : nothing}`;
}

/** *Not certain* is never *failed*: cancelling twice does no harm, so it may be sent again. */
function trouble({ kind, retryable }: CallError) {
  if (kind !== 'refused') return notice({ kind: 'attn', title: text.unsure(), body: text.unsureBody() });
  return retryable
    ? notice({ kind: 'attn', title: text.notNow(), body: text.notNowBody() })
    : notice({ kind: 'bad', title: text.tooLate(), body: text.tooLateBody() });
}
