import { html, nothing } from 'lit';
import type { Case } from '../../../contract/cases.js';
import type { Zone } from '../../../contract/primitives.js';
import type { ApplicationView, TrackerView } from '../../../domain/tracking/tracker.js';
import { formatDate } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { close, icon } from '../../../ui/icons.js';
import { below, heading } from '../../../ui/parts/heading.js';
import * as text from './case.text.js';
import { HEADING } from './headings.js';
import { instead } from './instead.js';
import { liveView, lostNotice } from './live-view.js';
import { applicationTitle, promised } from './sentence.text.js';
import type { Shown } from './shown.js';
import { type CaseViews, type Part, partsOf } from './views.js';
import { visitView } from './visit-view.js';
import { visitTitle } from './visit.text.js';

export interface CaseView {
  readonly found: Case;
  readonly view: TrackerView;
  readonly zone: Zone;
  /** The part in full; the others are rows. */
  readonly part: Part | undefined;
  readonly views: CaseViews;
  readonly onChoose: (part: Part) => void;
  readonly onCancel: () => void;
  /** Asks again for a view that did not come. */
  readonly onAgain: () => void;
  readonly onReconnect: () => void;
  readonly onClose: () => void;
}

export function caseView(case_: CaseView, shown: Shown): unknown {
  const { found, view, zone, part } = case_;
  const others = partsOf(view).filter((other) => other !== part);
  return html`<div class="stack-6" part="case">
    <p class="text-sm muted">${titleOf(case_, shown)}<br />${text.code(html`<span class="num nowrap" translate="no">${found.code}</span>`)}</p>
    ${lostNotice(found.asOf, zone, shown)} ${inFull(case_, shown)}
    ${
      others.length
        ? html`<section class="stack-2">
            ${heading(below(shown.level), text.others(), 'text-lg')}
            <ul class="list" role="list">
              ${others.map((other) => row(other, case_, shown))}
            </ul>
          </section>`
        : nothing
    }
    <div class="stack-2 foot">
      ${liveView(found.asOf, zone, shown, case_.onReconnect)}
      <div class="leave">
        <button class="link" type="button" @click=${case_.onClose}>${icon(close)}${text.close()}</button>
        <p class="text-sm muted">${text.closeHint()}</p>
      </div>
    </div>
  </div>`;
}

function inFull({ found, view, zone, part, views, onCancel, onAgain }: CaseView, shown: Shown) {
  const { appointment, queue } = found;
  const application = view.applications.find((one) => one.application.id === part);
  const { part: code, failed } = views.application;
  if (application && code) {
    return code.applicationView({ view: application, zone, location: appointment?.location }, shown);
  }
  if (application) {
    return html`<div class="stack-6">
      <div class="stack-2">
        ${heading(shown.level, applicationTitle(application.sentence), 'text-2xl', HEADING)}
        ${instead(views.application, onAgain)}
      </div>
      ${failed ? shown.places() : nothing}
    </div>`;
  }
  if (view.visit && appointment) return visitView(view.visit, appointment, queue, shown, { views, onCancel, onAgain });
  return html`<div class="stack-2">${heading(shown.level, text.nothing(), 'text-2xl', HEADING)}<p>${text.nothingBody()}</p>
    ${shown.places()}
  </div>`;
}

const serviceOf = (id: string, { nameOf }: Shown) => {
  const name = nameOf(id);
  return name ? marked(name) : text.unknownService();
};

/** The services that the part in full is about. */
function titleOf({ found, view, part }: CaseView, shown: Shown) {
  const application = view.applications.find((one) => one.application.id === part)?.application;
  const ids = application ? [application.service] : (found.appointment?.visits ?? []).map(({ service }) => service);
  return ids.map((id, i) => html`${i ? ' + ' : nothing}${serviceOf(id, shown)}`);
}

function row(part: Part, { found, view, onChoose }: CaseView, shown: Shown) {
  const application = view.applications.find((one) => one.application.id === part);
  const name = application ? serviceOf(application.application.service, shown) : text.visitRow();
  const state = application
    ? applicationState(application)
    : found.appointment && view.visit && visitTitle(view.visit.sentence, found.appointment);
  return html`<li class="row">
    <button class="link row-link" type="button" @click=${() => onChoose(part)}><strong>${name}</strong></button>
    <p>${state}</p>
  </li>`;
}

function applicationState({ sentence, application }: ApplicationView) {
  const { clock, state } = application;
  const promise = clock && state !== 'ready' && state !== 'closed';
  const urgent = sentence.kind === 'your-turn' || sentence.kind === 'late';
  const title = applicationTitle(sentence);
  return html`${urgent ? html`<strong>${title}</strong>` : title}${
    promise ? html`. <span class="muted">${promised(formatDate(clock.promisedOn, 'short'))}</span>` : nothing
  }`;
}
