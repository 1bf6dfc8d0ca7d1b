/** The ticket as plain text, to be sent to whoever comes along. Never with what proves it, and with nothing of the person. */
import type { Appointment } from '../../../contract/appointments.js';
import type { Location } from '../../../contract/locations.js';
import { routeLink } from '../../../domain/booking/route-link.js';
import { venueOf } from '../../../domain/booking/venue.js';
import type { PaperToBring } from '../../../domain/checklist/to-bring.js';
import { dayOf } from '../../../domain/time/zone.js';
import { bringTexts } from '../../../i18n/bring-texts.js';
import { formatDate, formatTimeWithZone } from '../../../i18n/format.js';
import { pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { paperName } from '../../share/paper-name.js';
import { ShareTool } from '../../share/share-tool.js';
import * as text from './along.text.js';
import { forms } from './bring.text.js';
import { bring } from './ticket.text.js';

export interface SharedTicket {
  readonly appointment: Appointment;
  readonly place: Location;
  /** Names of the services, in one line. */
  readonly services: string;
  /** As the ticket lists them; absent while they are not known. */
  readonly papers: readonly PaperToBring[] | undefined;
}

export function ticketText({ appointment, place, services, papers = [] }: SharedTicket, withCode: boolean): string {
  const { code, label, startsAt, arriveBy, zone } = appointment;
  const { stop, address, geo } = venueOf(place, startsAt);
  return [
    text.title(pick(place.name)),
    services,
    `${formatDate(dayOf(startsAt, zone.id), 'full')}, ${formatTimeWithZone(startsAt, zone.id)}. ${text.arrive(formatTimeWithZone(arriveBy, zone.id))}`,
    [stop && pick(stop), address].filter(Boolean).join(', '),
    withCode ? text.labelAndCode(label, code) : text.label(label),
    geo ? text.route(routeLink(geo)) : '',
    ...(papers.length ? [`${bring()}:`, ...papers.map(({ oneOf }) => `- ${paperName(oneOf, forms)}`)] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

export interface ShareHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** With its texts. */
export async function ticketShare(host: ShareHost): Promise<(ticket: SharedTicket) => unknown> {
  await bringTexts('checklist');
  addStyles(host.renderRoot, [field, inputKinds]);
  const tool = new ShareTool(() => host.requestUpdate());
  return (ticket) =>
    tool.render({
      words: ticketText(ticket, true),
      // A code stands in no address.
      wordsInAddress: ticketText(ticket, false),
      hint: text.hint(),
      copy: text.copy(),
    });
}
