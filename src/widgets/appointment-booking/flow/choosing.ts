import { html, nothing } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { BookingController } from '../../../controllers/booking-controller.js';
import type { FirstDays } from '../../../controllers/booking-data.js';
import { Later } from '../../../controllers/later.js';
import { type Source, valueOf } from '../../../controllers/reading.js';
import type { ConflictStep, PlaceStep, TimeStep } from '../../../domain/booking/state.js';
import { spotsOf } from '../../../domain/booking/venue.js';
import { monthOf } from '../../../domain/time/day.js';
import { dayOf } from '../../../domain/time/zone.js';
import { formatDate, formatTime } from '../../../i18n/format.js';
import { addStyles } from '../../../ui/add-styles.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { choice } from '../../../ui/styles/choice.styles.js';
import { field } from '../../../ui/styles/field.styles.js';
import { awaited, type Surrounding } from '../dead-ends.js';
import type { Obstacles } from '../instead.js';
import type { JoinHost } from '../waitlist/join-panel.js';
import { flow } from './flow.styles.js';
import * as text from './flow.text.js';
import { KnownDays } from './known-days.js';
import { MonthGate } from './month-gate.js';
import type { Near } from './near.js';
import { placeChoice } from './place-view.js';
import { type Party, timeChoice, type Times } from './time-view.js';
import { WaitGate } from './wait-gate.js';

/** What choosing needs of the widget. */
export interface ChoosingHost extends JoinHost {
  readonly headingLevel: HeadingLevel;
  say(words: string): void;
  matches(selectors: string): boolean;
}

const DAYS = 5;

const afterPaint = (then: () => void) => requestAnimationFrame(() => setTimeout(then));

/** Browsers tell a position to secure pages alone. */
const canCompare = (places: readonly Location[]): boolean =>
  isSecureContext && 'geolocation' in navigator && places.filter((place) => spotsOf(place).length > 0).length > 1;

/**
 * Place, day and time.
 *
 * Owns: what is picked and not yet held, the month and day in view. Does not own: the booking (`BookingController`).
 */
export class Choosing {
  readonly #host: ChoosingHost;
  readonly #booking: BookingController;
  readonly #known = new KnownDays();
  readonly #wait: WaitGate;
  readonly #near: Later<Near>;
  readonly #month: MonthGate;
  readonly #obstacles: Later<Obstacles>;
  #place: string | undefined;
  /** Of the places, as they were shown. */
  #soonest: FirstDays = new Map();
  #picked: string | undefined;
  #inView: string | undefined;
  #active: string | undefined;
  #shown = DAYS;
  #of = '';
  /** The wish whose month stands on the screen. */
  #painted = '';
  /** The times of the day in view are to be told once they are there. */
  #isAsked = false;

  constructor(host: ChoosingHost, booking: BookingController, source: Source, obstacles: Later<Obstacles>) {
    this.#host = host;
    this.#booking = booking;
    this.#obstacles = obstacles;
    this.#wait = new WaitGate(host, booking, source);
    addStyles(host.renderRoot, [choice, field, flow]);
    this.#near = new Later(host, async () => new (await import('./near.js')).Near(host));
    this.#month = new MonthGate(host);
  }

  renderPlace(_state: PlaceStep, isUnknown: boolean): unknown {
    const { data } = this.#booking;
    const { firstDays } = data;
    const near = this.#near.part;
    const places = near?.order(data.places) ?? data.places;
    this.#soonest = firstDays;
    const chosen = this.#place ?? places[0]?.id ?? '';
    const region = valueOf(data.region);
    const { headingLevel: level } = this.#host;
    return html`${heading(level, text.where(), 'text-xl', { id: 'question', focusable: true })}
      ${isUnknown ? html`<p>${text.unknownPlace()}</p>` : nothing}
      ${placeChoice({
        places,
        chosen,
        today: dayOf(Date.now(), region?.zone.id ?? 'Asia/Jakarta'),
        soonest: (id) => firstDays.get(id),
        isAsking: firstDays.size === 0,
        distanceTo: (place) => near?.distanceTo(place),
        nearHint: this.#near.failed ? text.notLocated() : near?.hint,
        isLocating: near?.isAsking ?? false,
        onNear: canCompare(places) ? () => void this.#near.ask().then((part) => part?.ask()) : undefined,
        labelledBy: 'question',
        onPick: (id) => {
          this.#place = id;
          this.#host.requestUpdate();
        },
      })}
      <button class="button" type="button" @click=${() => this.#booking.choosePlace(chosen)}>${text.placeNext()}</button>`;
  }

  renderTime(state: TimeStep, place: Location): unknown {
    const { data } = this.#booking;
    this.#learn(state, place);
    const days = valueOf(data.days);
    const { isKnown, free, full, today, horizon } = this.#known;
    if (!isKnown && data.days.kind === 'failed') return undefined;
    const drawMonth = this.#month.view();
    const { isComing, hasFailed, switch: onSwitch } = this.#month;
    if (isComing) return undefined;
    const isFull = isKnown && !free.length && days?.nextBookableDate === null;
    const wait = this.#wait.wayIn(state, isFull || full.length > 0);
    if (this.#wait.isOpen && !state.moving)
      return this.#wait.render(place, isFull ? [] : full, this.#known, this.#around);
    if (isFull) {
      const full = { place, horizon, onWait: wait, onOthers: this.#others, around: this.#around };
      return awaited(this.#obstacles, ({ fullView }) => fullView(full), this.#around);
    }
    // What can stand before the days come is drawn before: the question, and the month of the first day, which the place told.
    const day = isKnown ? data.day : (this.#soonest.get(state.location) ?? undefined);
    const nearest = free.slice(0, this.#shown);
    const month = this.#inView ?? monthOf(day ?? today);
    return timeChoice({
      place,
      level: this.#host.headingLevel,
      today,
      day,
      times: this.#times(drawMonth !== undefined),
      picked: state.taking ?? this.#pickedOn(day, place),
      taking: state.taking,
      nearest,
      off: this.#known.off(place, nearest[nearest.length - 1]?.day ?? ''),
      onMore: isKnown && (free.length > this.#shown || this.#known.next) ? () => this.#more() : undefined,
      drawMonth,
      hasFailed,
      onSwitch: onSwitch && (() => this.#switch(onSwitch)),
      month: {
        month,
        days: isKnown ? this.#known.days : undefined,
        horizon,
        active: this.#activeIn(month, day),
        onMonth: (to) => this.#showMonth(to),
        onMove: (to) => this.#move(to, month),
      },
      party: this.#party(state),
      onWait: wait,
      onPlace: this.#others,
      onDay: (to) => this.#showDay(to),
      onTime: (startsAt) => this.#pick(startsAt, place),
      onTake: () => this.#picked && void this.#booking.chooseTime(this.#picked),
      onRetry: () => void data.refresh(),
    });
  }

  renderConflict(state: ConflictStep, place: Location): unknown {
    this.#picked = undefined;
    const { data } = this.#booking;
    const conflict = {
      state,
      zone: place.zone,
      level: this.#host.headingLevel,
      hasTyped: Object.keys(state.typed).length > 0,
      isLooking: data.days.kind === 'loading' || data.slots.kind === 'loading',
      onPick: (startsAt: string) => void this.#booking.chooseTime(startsAt),
      onAll: () => void this.#booking.back(),
    };
    return awaited(this.#obstacles, ({ conflictView }) => conflictView(conflict), this.#around);
  }

  /** For how many people, where all the services allow more than one. */
  #party({ partySize, moving }: TimeStep): Party | undefined {
    if (moving) return undefined;
    const { data } = this.#booking;
    const most = Math.min(...(valueOf(data.services)?.services ?? []).map(({ booking }) => booking.maxPartySize));
    if (!(most > 1) || most === Infinity) return undefined;
    return { most, size: partySize, onChange: (size) => this.#booking.setPartySize(size) };
  }

  /** Back to the places, where there are others. */
  get #others(): (() => void) | undefined {
    return this.#booking.data.places.length > 1 ? () => void this.#booking.back() : undefined;
  }

  get #around(): Surrounding {
    return { level: this.#host.headingLevel, locations: valueOf(this.#booking.data.region)?.locations ?? [] };
  }

  #learn({ services, location, partySize }: TimeStep, { zone }: Location): void {
    const of = JSON.stringify([services, location, partySize]);
    if (of !== this.#of) {
      this.#inView = this.#active = this.#picked = undefined;
      this.#wait.isOpen = false;
      this.#shown = DAYS;
      this.#isAsked = true;
      this.#known.forget(dayOf(Date.now(), zone.id));
    }
    this.#of = of;
    this.#known.learn(valueOf(this.#booking.data.days));
  }

  #times(isMonth: boolean): Times {
    const { day, slots } = this.#booking.data;
    const value = valueOf(slots);
    // The month first, its times a frame later: at once they are one long task for a cheap telephone.
    if (value && isMonth && this.#painted !== this.#of) {
      const of = this.#of;
      afterPaint(() => {
        this.#painted = of;
        this.#host.requestUpdate();
      });
      return 'soon';
    }
    if (value) {
      // Not to those who read elsewhere on a page that has just loaded.
      if (day && this.#isAsked && this.#host.matches(':focus-within'))
        this.#host.say(text.timesOn(formatDate(day, 'day'), value.length));
      this.#isAsked = false;
      return value;
    }
    return slots.kind === 'failed' ? 'failed' : 'loading';
  }

  /** Picked, and among the times in view. */
  #pickedOn(day: string | undefined, { zone }: Location): string | undefined {
    const picked = this.#picked;
    return picked && dayOf(picked, zone.id) === day ? picked : undefined;
  }

  #activeIn(month: string, day: string | undefined): string {
    if (this.#active && monthOf(this.#active) === month) return this.#active;
    if (day && monthOf(day) === month) return day;
    const { free, today } = this.#known;
    const first = `${month}-01`;
    return free.find((each) => monthOf(each.day) === month)?.day ?? (first < today ? today : first);
  }

  #pick(startsAt: string, { zone }: Location): void {
    this.#picked = startsAt;
    this.#host.say(text.chosen(formatTime(startsAt, zone.id)));
    this.#host.requestUpdate();
  }

  #showDay(day: string): void {
    this.#picked = undefined;
    this.#active = day;
    this.#booking.data.showTimes(day);
    this.#isAsked = true;
  }

  #showMonth(month: string): void {
    this.#inView = month;
    this.#active = undefined;
    const missing = this.#known.missing(month);
    if (missing) this.#learnMore(missing);
    this.#host.say(formatDate(`${month}-01`, 'month'));
    this.#host.requestUpdate();
  }

  #move(day: string, inView: string): void {
    if (monthOf(day) !== inView) this.#showMonth(monthOf(day));
    this.#active = day;
    this.#host.requestUpdate();
    this.#host.moveFocus(`[role=grid] [data-day="${day}"]`);
  }

  #more(): void {
    const { next, free } = this.#known;
    this.#shown += DAYS;
    if (free.length < this.#shown && next) this.#learnMore(next);
    this.#host.requestUpdate();
  }

  /** More days; the day whose times are in view stays, though the first free one of the new days is another. */
  #learnMore({ from, to }: { readonly from: string; readonly to: string }): void {
    const { data } = this.#booking;
    if (data.day !== undefined) data.showTimes(data.day);
    data.showDays(from, to);
  }

  #switch(view: () => void): void {
    view();
    this.#host.requestUpdate();
    this.#host.moveFocus('#question');
  }
}
