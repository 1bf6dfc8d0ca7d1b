import { html, nothing } from 'lit';
import type { Application } from '../../../contract/applications.js';
import type { Zone } from '../../../contract/primitives.js';
import { dayOf } from '../../../domain/time/zone.js';
import type { ApplicationSentence } from '../../../domain/tracking/sentences.js';
import type { ApplicationView } from '../../../domain/tracking/tracker.js';
import { formatDate } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { alert, icon } from '../../../ui/icons.js';
import { heading } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { review } from '../../../ui/parts/review.js';
import { applicationTitle } from '../case/sentence.text.js';
import * as text from './application.text.js';
import { HEADING } from '../case/headings.js';
import { placeNow } from './place-now.js';
import { promiseView } from './promise-view.js';
import { placeOf, type Shown } from '../case/shown.js';
import { stagesView } from './stages-view.js';
import { complaints, waysOn } from './ways-on.js';

export { applicationStyles as styles } from './application.styles.js';

export interface ApplicationShown {
  readonly view: ApplicationView;
  readonly zone: Zone;
  /** Where it was taken in. */
  readonly location: string | undefined;
}

/** One application: where it stands, the promise, what there is to do; its stages beside it where there is room. */
export function applicationView({ view, zone, location }: ApplicationShown, shown: Shown): unknown {
  const { sentence, application } = view;
  const isLate = sentence.kind === 'late';
  const title = isLate ? html`${icon(alert)}<span>${applicationTitle(sentence)}</span>` : applicationTitle(sentence);
  return html`<div class="two">
    <div class="stack-6">
      ${
        sentence.kind === 'your-turn'
          ? turnView(view, location, shown)
          : html`<div class="stack-2">
              ${heading(shown.level, title, isLate ? 'text-2xl late' : 'text-2xl', HEADING)}${body(sentence, application, zone)}
            </div>`
      }
      ${promiseView(view, dayOf(shown.now, zone.id))} ${wayOn(view, location, shown)}
    </div>
    <section aria-label=${text.stages()}>${stagesView(view, zone, shown.now)}</section>
    ${isLate ? complaints(shown) : nothing}
  </div>`;
}

/** What the last officer wrote. */
const lastNote = ({ history }: Application) => history[history.length - 1]?.note;

const noteOf = (application: Application) => {
  const note = lastNote(application);
  return note ? html`<p>${marked(note)}</p>` : nothing;
};

function body(sentence: ApplicationSentence, application: Application, zone: Zone) {
  switch (sentence.kind) {
    case 'late':
      return html`<p>
        ${text.sorry()} ${sentence.promisedAnew ? text.promisedAnew(html`<b>${formatDate(sentence.promisedAnew, 'day')}</b>`) : text.noNewDay()}
      </p>${noteOf(application)}`;
    case 'ready':
      return html`${noteOf(application)}<p>${text.readyBody()}</p>${earlier(application, zone)}`;
    case 'rejected':
      return html`<p>${sentence.reason ? marked(sentence.reason) : text.reasonUnknown()}</p>`;
    case 'granted':
      return reasonOr(sentence.reason, text.grantedBody());
    case 'withdrawn':
      return reasonOr(sentence.reason, text.withdrawnBody());
    case 'transferred':
      return reasonOr(sentence.reason, text.transferredBody());
    default:
      return html`${noteOf(application)}<p>${text.nothingToDo()}</p>`;
  }
}

const reasonOr = (reason: Parameters<typeof marked>[0] | undefined, otherwise: string) =>
  html`<p>${reason ? marked(reason) : otherwise}</p>`;

function earlier({ clock, stages }: Application, zone: Zone) {
  const at = stages.find(({ id }) => id === 'ready')?.at;
  return at && clock && dayOf(at, zone.id) < clock.promisedOn
    ? html`<p class="muted">${text.early(clock.promisedOn)}</p>`
    : nothing;
}

/** Look here and act: before anything else, with the counter as a way that is always there. */
function turnView({ application, sentence }: ApplicationView, location: string | undefined, shown: Shown) {
  if (sentence.kind !== 'your-turn') return nothing;
  const place = location && placeOf(shown, location);
  const isPaper = application.action?.kind === 'document';
  return html`<div class="stack">
    ${notice({
      kind: 'attn',
      large: true,
      title: applicationTitle(sentence),
      headingLevel: shown.level,
      body: html`${noteOf(application)}${sentence.due ? html`<p>${text.due(html`<b>${formatDate(sentence.due, 'day')}</b>`)}</p>` : nothing}`,
    })}
    ${place ? review([{ label: isPaper ? text.bringTo() : text.comeTo(), value: placeNow(place, shown.now) }]) : nothing}
    ${application.clock?.paused ? html`<p class="text-sm muted">${text.paused()}</p>` : nothing}
  </div>`;
}

function wayOn({ sentence, application }: ApplicationView, location: string | undefined, shown: Shown) {
  const place = location && placeOf(shown, location);
  switch (sentence.kind) {
    case 'ready':
      return place ? review([{ label: text.where(), value: placeNow(place, shown.now) }]) : nothing;
    case 'rejected':
    case 'withdrawn':
    case 'transferred':
      return waysOn(sentence, [application.service], place || undefined, shown);
    default:
      return nothing;
  }
}
