import { html, nothing } from 'lit';
import type { NewHold } from '../../../contract/holds.js';
import type { Region } from '../../../contract/region.js';
import type { BookingController } from '../../../controllers/booking-controller.js';
import { fillLink } from '../../../controllers/page-address.js';
import { type FoundServices, readServices } from '../../../controllers/read-services.js';
import { Reading, type Source, valueOf } from '../../../controllers/reading.js';
import { type OfferState, WaitlistOffer } from '../../../controllers/waitlist-offer.js';
import { venueOf } from '../../../domain/booking/venue.js';
import { dayOf } from '../../../domain/time/zone.js';
import { bringTexts } from '../../../i18n/bring-texts.js';
import { formatDate, formatTime, formatTimeWithZone } from '../../../i18n/format.js';
import { marked } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { heading } from '../../../ui/parts/heading.js';
import { review } from '../../../ui/parts/review.js';
import { field } from '../../../ui/styles/field.styles.js';
import { inputKinds } from '../../../ui/styles/input-kinds.styles.js';
import { review as reviewStyles } from '../../../ui/styles/review.styles.js';
import { Resend } from '../../phone/resend.js';
import { shortMoment, timeLeft } from '../appointment-booking.text.js';
import { deadEnd, failedView, loadingView, namesOf, type Surrounding } from '../dead-ends.js';
import { OfferForm, type OfferFormHost } from './offer-form.js';
import * as text from './offer.text.js';

export interface OfferHost extends OfferFormHost {
  readonly trackingHref: string | null;
  moveFocus(selector: string): void;
}

export interface OfferOptions {
  readonly source: Source;
  readonly booking: () => BookingController;
  readonly around: () => Surrounding;
  /** It was taken: its services are to be booked. */
  readonly onTaken: (services: readonly string[]) => void;
  /** The citizen wants another time. */
  readonly onLeave: () => void;
}

/** An offer of the waiting list: who proves the number sees it, and takes it by one press. Opening it changes nothing. */
export class OfferPanel {
  readonly #host: OfferHost;
  readonly #options: OfferOptions;
  readonly #form: OfferForm;
  readonly #resend: Resend;
  readonly #services: Reading<FoundServices>;
  readonly #offer: WaitlistOffer;
  #id = '';

  constructor(host: OfferHost, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
    addStyles(host.renderRoot, [field, inputKinds, reviewStyles]);
    this.#offer = new WaitlistOffer(host, options.source);
    this.#form = new OfferForm(host);
    this.#resend = new Resend(host, options.source);
    const ids = () => this.#hold?.services ?? [];
    this.#services = new Reading(host, {
      source: options.source,
      key: () => ids().join(' ') || undefined,
      read: (caller, signal) => readServices(caller, ids(), signal),
    });
  }

  render(id: string): unknown {
    if (id !== this.#id) this.#begin(id);
    const { state } = this.#offer;
    const region = valueOf(this.#options.booking().data.region);
    switch (state.step) {
      case 'ask':
        return this.#form.render({
          state,
          zone: region?.zone,
          onLook: (lastDigits) => void this.#look({ id, proof: { kind: 'phone', lastDigits } }),
          onLeave: this.#options.onLeave,
        });
      case 'open':
        return this.#renderOpen(state, region);
      case 'over':
        return this.#renderOver(state.why, region);
    }
  }

  get #hold(): NewHold | undefined {
    const { state } = this.#offer;
    return state.step === 'open' ? state.hold : undefined;
  }

  #begin(id: string): void {
    this.#id = id;
    this.#offer.reset();
    this.#form.clear();
  }

  #renderOpen({ hold }: Extract<OfferState, { step: 'open' }>, region: Region | undefined): unknown {
    const found = this.#options.booking().data.region;
    if (!region) {
      return found.kind === 'failed'
        ? failedView(found.error, () => void this.#options.booking().data.loadRegion(), this.#options.around())
        : loadingView();
    }
    const place = region.locations.find(({ id }) => id === hold.location);
    const zone = place?.zone ?? region.zone;
    const services = this.#services.value?.services;
    const until = formatTimeWithZone(hold.expiresAt, zone.id);
    const { stop, address } = place ? venueOf(place, hold.startsAt) : {};
    return html`<div class="stack-6">
      ${heading(this.#host.headingLevel, text.title(), 'text-xl', { id: 'question', focusable: true })}
      ${review([
        {
          label: text.time(),
          value: html`<strong class="num"
            >${formatDate(dayOf(hold.startsAt, zone.id), 'full')}, ${formatTimeWithZone(hold.startsAt, zone.id)}</strong
          >`,
        },
        {
          label: text.place(),
          value: html`<strong>${place ? marked(place.name) : hold.location}</strong
            ><br /><span class="text-sm muted">${stop ? marked(stop) : nothing}${stop && address ? ', ' : nothing}${address}</span>`,
        },
        { label: text.service(), value: services ? namesOf(services) : hold.services.join(', ') },
        {
          label: text.kept(),
          value: html`<span class="num"
            >${text.keptUntil(until)}, <span class="nowrap" role="timer">${timeLeft(this.#offer.leftMs)}</span></span
          >`,
        },
      ])}
      <div class="stack-2">
        <button class="button num" type="button" @click=${() => void this.#take()}>
          ${text.take(shortMoment(hold.startsAt, zone))}
        </button>
        <p class="hint">${text.takeHint()}</p>
      </div>
      <p class="num">${text.notNow(formatTime(hold.expiresAt, zone.id))}</p>
    </div>`;
  }

  #renderOver(why: Extract<OfferState, { step: 'over' }>['why'], region: Region | undefined): unknown {
    const { trackingHref } = this.#host;
    const tracking = trackingHref ? fillLink(trackingHref, {}, location.href) : undefined;
    const isBooked = why === 'consumed';
    const way = html`<div class="stack-2">
      ${isBooked && tracking ? html`<a class="button" href=${tracking}>${text.openWithCode()}</a>` : nothing}
      ${isBooked ? this.#resend.render(region?.capabilities) : nothing}
      <div>
        <button class=${isBooked ? 'link' : 'button'} type="button" @click=${this.#options.onLeave}>${text.another()}</button>
      </div>
    </div>`;
    const message = { kind: isBooked ? 'info' : 'attn', title: text.over[why](), body: text.overBody[why]() } as const;
    return deadEnd(message, way, this.#options.around());
  }

  async #look(asked: Parameters<WaitlistOffer['look']>[0]): Promise<void> {
    await this.#offer.look(asked);
    if (this.#offer.state.step === 'ask') return this.#host.moveFocus('.trouble');
    this.#form.clear();
    this.#host.moveFocus('#question,.notice-title');
  }

  async #take(): Promise<void> {
    const { state } = this.#offer;
    if (state.step !== 'open') return;
    const { hold, clock } = state;
    this.#options.onTaken(hold.services);
    await this.#options.booking().takeUp(hold, clock.askedAt);
    this.#host.moveFocus('#question');
  }
}

/** With its texts. */
export async function offerPanel(host: OfferHost, options: OfferOptions): Promise<OfferPanel> {
  await bringTexts('offer', 'tracking');
  return new OfferPanel(host, options);
}
