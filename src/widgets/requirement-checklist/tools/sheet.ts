/** What stands on the printed sheet: ink on paper, open boxes to tick by hand. */
import { html, nothing } from 'lit';
import type { Document } from '../../../contract/requirements.js';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { valueOf } from '../../../controllers/reading.js';
import { formatDate } from '../../../i18n/format.js';
import { marked, pick } from '../../../i18n/index.js';
import { paperName } from '../../share/paper-name.js';
import { asWritten } from '../../locations/counters.js';
import { stateOf } from '../../locations/locations.text.js';
import { type Desk, idsOf, type SaidLine } from '../desk.js';
import { channelNames, feeOf, timeOf } from '../facts-view.js';
import * as base from '../requirement-checklist.text.js';
import { whoComes } from '../rest/know-view.js';
import * as text from './print.text.js';
import { doubted, doubtOf, said } from './said.js';
import { shareAddress } from './share-address.js';

export function sheet(lists: readonly ServiceChecklist[], desk: Desk): unknown {
  const region = valueOf(desk.data.region);
  const address = shareAddress(idsOf(lists), desk.element.checklistHref, location.href);
  const laws = [...new Set(lists.flatMap(({ service }) => service.legalBasis))];
  const places = (region?.locations ?? []).filter(({ id }) =>
    lists.every(({ service }) => service.booking.locations.includes(id)),
  );
  const complaints = (region?.complaints ?? []).map(
    ({ name, phone }) => html`${pick(name)}${phone ? html` ${numberOf(phone)}` : nothing}`,
  );
  const { needed, perhaps } = said(lists, desk);
  const papers = (title: string, lines: readonly SaidLine[], box: string) =>
    lines.length ? html`<h2>${title}</h2><ul>${lines.map((line) => row(line, box))}</ul>` : nothing;
  return html`<p class="small">${text.printed(formatDate(desk.data.today, 'date'))}</p>
    ${lists.map((list) => about(list, desk))}
    ${needed.map(({ name, lines }) => papers(name ?? (perhaps.length ? base.sure() : base.bring()), lines, 'box'))}
    ${papers(base.perhaps(), perhaps, 'box box-maybe')}
    <div class="pair">
      ${
        places.length
          ? html`<section>
              <h2>${text.when()}</h2>
              ${places.map(
                (place) =>
                  html`<p><b>${marked(place.name)}</b>${place.kind === 'counter' ? html`, ${place.address}` : nothing}.
                    ${stateOf(place, new Date(), desk.data.isKept).text}${place.phone ? html`. ${numberOf(place.phone)}` : nothing}</p>`,
              )}
            </section>`
          : nothing
      }
      <section>
        <h2>${text.trouble()}</h2>
        <p>${text.troubleBody()} ${complaints.map((one, i) => html`${i ? ', ' : nothing}${one}`)}</p>
      </section>
    </div>
    ${laws.length ? html`<p class="small">${text.law(laws.join('; '))}</p>` : nothing}
    <footer><span>${address}</span><span>${text.noPerson()}</span></footer>`;
}

/** As it is dialled, in one piece. */
const numberOf = (phone: string) => html`<span class="nowrap">${asWritten(phone)}</span>`;

function about(list: ServiceChecklist, desk: Desk) {
  const { service, checklist } = list;
  const agency = valueOf(desk.data.region)?.agencies.find(({ id }) => id === service.agency);
  const names = channelNames();
  const facts = [
    [base.fee(), feeOf(list), 'fees'],
    [base.time(), timeOf(service), 'time'],
    [base.product(), pick(service.product), 'product'],
    [base.way(), service.channels.map((channel) => names[channel]).join(', '), 'channels'],
  ] as const;
  return html`<section>
    ${agency ? html`<p>${marked(agency.name)}</p>` : nothing}
    <h1>${marked(service.name)}</h1>
    <dl>${facts.map(([label, value, field]) => html`<div><dt>${label}</dt><dd>${doubted(value, service, field)}</dd></div>`)}</dl>
    ${checklist.stop ? html`<p><b>${marked(checklist.stop.message)}</b></p>` : nothing}
    <p class="small">${whoComes(service)}${service.note ? html` ${marked(service.note)}` : nothing} ${checklist.stop ? nothing : doubtOf(service)}</p>
  </section>`;
}

const remarkOf = ({ note, obtain, validity, unverified }: Document): string =>
  [
    note && pick(note),
    obtain?.service && text.before(),
    obtain?.where && base.whereToGet(pick(obtain.where)),
    validity && `${base.validity()}: ${pick(validity)}`,
    unverified && base.unverified(),
  ]
    .filter(Boolean)
    .map((words) => `${words}`.replace(/\.$/, ''))
    .join('. ');

const row = ({ oneOf, why }: SaidLine, box: string) =>
  html`<li>
    <i class=${box}></i>
    <div>
      <b>${paperName(oneOf)}</b>
      <span class="small">${why} ${[...new Set(oneOf.map(remarkOf))].map((words) => (words ? `${words}.` : '')).join(' ')}</span>
    </div>
    <span>${oneOf[0] ? base.forms(oneOf[0].form).join(', ') : nothing}</span>
  </li>`;
