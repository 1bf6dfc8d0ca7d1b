/** Screens that stand instead of the first question. Each ends in a way on, and in the counters. */
import { html, nothing } from 'lit';
import type { CallError } from '../../client/outcome.js';
import type { Location } from '../../contract/locations.js';
import type { Service } from '../../contract/service.js';
import type { ServiceSummary } from '../../contract/services.js';
import type { Later } from '../../controllers/later.js';
import { page } from '../../controllers/surroundings.js';
import { marked, pick } from '../../i18n/index.js';
import { below, heading, type HeadingLevel } from '../../ui/parts/heading.js';
import { notice, type Notice } from '../../ui/parts/notice.js';
import { skeletonRows } from '../../ui/parts/skeleton.js';
import { counters } from '../locations/counters.js';
import * as text from './appointment-booking.text.js';

export interface Surrounding {
  readonly level: HeadingLevel;
  /** Counters to name; none where the region could not be read. */
  readonly locations: readonly Location[];
  /** From before the connection was lost. */
  readonly kept?: boolean;
  /** The services that were asked for, in one line. */
  readonly about?: string | undefined;
  /** Address of what to bring. */
  readonly checklistHref?: string | undefined;
}

/** A message, a way on, and where a person helps. */
export const deadEnd = (message: Omit<Notice, 'headingLevel'>, way: unknown, around: Surrounding) =>
  html`<div class="stack-6">
    ${around.about ? html`<p class="text-sm muted">${text.bookingFor(around.about)}</p>` : nothing}
    ${notice({ ...message, headingLevel: around.level, id: 'question' })}${way}${countersOf(around)}
  </div>`;

/** Where a person helps. */
export const countersOf = ({ level, locations, kept = false }: Surrounding) =>
  locations.length
    ? counters({ locations, now: new Date(), headingLevel: below(level), title: text.walkIn(), kept })
    : nothing;

export const retryButton = (onRetry: () => void, look = '') =>
  html`<button class="button ${look}" type="button" @click=${onRetry}>${text.retry()}</button>`;

export const loadingView = () =>
  html`<div class="stack"><p class="muted" role="status">${text.loading()}</p>${skeletonRows(3)}</div>`;

/** Nothing could be read, or not now. */
export const failedView = (error: Pick<CallError, 'code'>, onRetry: () => void, around: Surrounding) =>
  error.code === 'offline'
    ? deadEnd({ kind: 'offline', title: text.offline(), body: text.offlineBody() }, retryButton(onRetry), {
        ...around,
        kept: true,
      })
    : deadEnd({ kind: 'bad', title: text.failed(), body: text.failedBody() }, retryButton(onRetry), around);

/** Code or days that were asked for did not come. */
export const missingView = (onRetry: () => void, around: Surrounding) =>
  failedView({ code: page.isOnline() ? 'start_failed' : 'offline' }, onRetry, around);

/** What most visitors never see comes when it is to stand: `false` while it is on its way, a second try where it did not come. */
export function awaited<Part>(later: Later<Part>, draw: (part: Part) => unknown, around: Surrounding): unknown {
  later.want();
  if (later.part) return draw(later.part);
  return later.failed && missingView(() => void later.ask(), around);
}

export interface Choosing {
  readonly services: readonly ServiceSummary[];
  readonly onChoose: (id: string) => void;
}

/** Services to book a time for, the most wanted first. */
export const serviceChoice = ({ services, onChoose }: Choosing) =>
  html`<ul class="list" role="list">
    ${services.map(
      ({ id, name }) =>
        html`<li class="row pick-row">
          <button class="link row-link" type="button" @click=${() => onChoose(id)}>${marked(name)}</button>
        </li>`,
    )}
  </ul>`;

export const chooseView = (choosing: Choosing, level: HeadingLevel) =>
  html`<div class="stack">
    ${heading(level, text.choose(), 'text-xl')}
    ${
      choosing.services.length
        ? html`<p>${text.chooseBody()}</p>
            ${serviceChoice(choosing)}`
        : html`<p>${text.chooseEmpty()}</p>`
    }
  </div>`;

export const namesOf = (services: readonly Service[]): string => services.map(({ name }) => pick(name)).join(' + ');
