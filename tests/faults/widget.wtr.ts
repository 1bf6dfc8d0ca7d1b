/**
 * A person who books with the widget through a bad network: presses what is on the screen, types, waits, reloads in doubt. The
 * real client and widget, against the real server in memory, on a clock that only the test moves.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryServer } from '../../demo/server/memory.js';
import { MppClient } from '../../src/client/index.js';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';
import '../../src/widgets/appointment-booking/define.js';
import { all, SITI, type, words } from '../widgets/appointment-booking-page.js';
import { chanceOf, oneOf } from './chance.js';
import { type FaultKind, faultKinds, faultyNetwork, strikesOf } from './network.js';
import { PageTime } from './page-time.js';

/** A tenth of `MPP_SCHEDULES`; see the runner's configuration. */
const schedules = Number(await (await fetch('/fault-schedules')).text());
const start = '2026-12-03T09:00:00+07:00';
/** Two hours at a form is more than anybody has. */
const patienceSeconds = 7200;
/** With a sound network, a wish is fulfilled within so many presses. */
const presses = 3;

const DONE = 'Jadwal Anda sudah dipesan';
const UNSURE = 'Kami sedang memastikan jadwal Anda';

class Person {
  readonly chance: () => number;
  readonly time = new PageTime();
  readonly server = createMemoryServer({ clock: () => Date.now() });
  readonly seen: readonly FaultKind[];
  readonly errors: unknown[] = [];
  reloads = 0;
  widget: MppAppointmentBooking | undefined;
  readonly #client: MppClient;
  #running = 0;
  #hasTyped = false;
  #waited = 0;
  #pressed = { what: '', sound: 0, faults: -1 };

  constructor(seed: number) {
    this.chance = chanceOf(seed);
    const network = faultyNetwork({
      chance: this.chance,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      send: async (request) => {
        this.#running++;
        try {
          return await this.server.fetch(request);
        } finally {
          this.#running--;
        }
      },
      ...strikesOf(seed, this.chance),
    });
    this.seen = network.seen;
    this.#client = new MppClient({ baseUrl: 'http://mpp.test/api/v1', fetch: network.fetch, random: this.chance });
  }

  /** Opens the page, or opens it anew: memory is gone, what the tab keeps stays. */
  async open(width: number): Promise<void> {
    this.widget?.remove();
    this.#hasTyped = false;
    const column = await fixture<HTMLElement>(html`<main></main>`);
    column.style.width = `${width}px`;
    this.widget = document.createElement('mpp-appointment-booking');
    this.widget.client = this.#client;
    this.widget.setAttribute('service', 'kk-hilang-rusak');
    column.append(this.widget);
    await this.settle();
  }

  /** Lets page and server come to rest; the server's keys are made on another thread. */
  async settle(): Promise<void> {
    do {
      for (let i = 0; i < 4; i++) await this.time.turn();
      await this.widget?.updateComplete;
    } while (this.#running > 0);
  }

  async wait(): Promise<void> {
    expect(this.#waited++, `seconds at: ${this.screen}`).to.be.below(patienceSeconds);
    this.time.pass(1000);
    await this.settle();
  }

  /** What can be read. */
  get screen(): string {
    return this.widget ? words(this.widget) : '';
  }

  #buttons(name: string): HTMLElement[] {
    const { widget } = this;
    if (!widget) return [];
    return all(widget, 'button').filter(
      (each) =>
        (each.textContent ?? '').replace(/\s+/g, ' ').includes(name) && each.getAttribute('aria-disabled') !== 'true',
    );
  }

  /** Presses, now and then twice, and counts the presses that the network has not disturbed. */
  async #press(button: HTMLElement, what: string): Promise<void> {
    const { what: before, sound, faults } = this.#pressed;
    // Counted anew for another wish, and whenever the network has disturbed this one.
    const isSame = before === what && faults === this.seen.length;
    this.#pressed = { what, sound: isSame ? sound + 1 : 1, faults: this.seen.length };
    expect(this.#pressed.sound, `presses of ${what}, at: ${this.screen}`).to.be.at.most(presses);
    button.click();
    if (this.chance() < 0.2) button.click();
    await this.settle();
  }

  async #fillIn(widget: MppAppointmentBooking): Promise<void> {
    for (const [key, value] of Object.entries(SITI)) {
      const [input] = all(widget, `#field-contact-${key}`);
      const has = input instanceof HTMLInputElement ? input.value : undefined;
      if (this.#hasTyped) expect(has, `${key}, typed before`).to.equal(value);
      else await type(widget, `field-contact-${key}`, value);
    }
    this.#hasTyped = true;
  }

  /** What a person does next who sees this screen. */
  async step(width: number): Promise<void> {
    const { widget, screen } = this;
    if (!widget) return;
    if (screen.includes(UNSURE)) {
      const [ask] = this.#buttons('Tanyakan sekarang');
      expect(this.#buttons('Pesan jadwal ini'), 'no second booking while in doubt').to.have.length(0);
      if (this.chance() < 0.1) {
        this.reloads++;
        await this.open(width);
      } else if (ask && this.chance() < 0.2) ask.click();
      await this.wait();
      return;
    }
    // Under way, and the screen says so.
    if (/Menyimpan jam|Memesan…|Memuat/.test(screen)) return this.wait();
    const [book] = this.#buttons('Pesan jadwal ini');
    if (book) return this.#press(book, 'Pesan jadwal ini');
    const [check] = this.#buttons('Periksa jadwal');
    if (check) {
      await this.#fillIn(widget);
      return this.#press(check, 'Periksa jadwal');
    }
    const [again] = this.#buttons('Coba lagi');
    if (again && this.chance() < 0.5) return this.#press(again, 'Coba lagi');
    const [take] = this.#buttons('Pakai jam');
    if (take) return this.#press(take, 'Pakai jam');
    const [others] = this.#buttons('Lihat semua jam');
    if (others) return this.#press(others, 'Lihat semua jam');
    const times = this.#buttons(' WIB, ');
    if (times.length > 0) return this.#press(oneOf(this.chance, times), 'jam');
    const [place] = this.#buttons('Pilih waktu');
    if (place) return this.#press(place, 'Pilih waktu');
    await this.wait();
  }
}

describe(`${schedules} schedules of faults between the widget and the server`, function () {
  this.timeout(600_000);

  it('end in one booking each, shown to who made it, with nothing typed lost and no error unhandled', async () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= schedules; seed++) {
      sessionStorage.clear();
      const person = new Person(seed);
      const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
        person.errors.push('reason' in event ? event.reason : event.error);
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      const width = seed % 3 ? 360 : 760;
      person.time.start(start);
      try {
        await person.open(width);
        while (!person.screen.includes(DONE)) await person.step(width);
      } catch (error) {
        throw new Error(`seed ${seed}: ${String(error)}; faults: ${person.seen.join(', ')}`, { cause: error });
      } finally {
        person.time.stop();
        removeEventListener('error', onError);
        removeEventListener('unhandledrejection', onError);
      }
      for (const kind of person.seen) seen.add(kind);
      const rows = await person.server.store.transaction((tables) =>
        tables.appointments.between('mpp-sagara', Date.parse('2026-12-01'), Date.parse('2027-12-01')),
      );
      expect(rows.length, `seed ${seed}: booked once`).to.equal(1);
      expect(person.screen, `seed ${seed}: the code on the ticket`).to.contain(rows[0]?.code);
      expect(person.errors, `seed ${seed}: unhandled errors`).to.deep.equal([]);
      person.widget?.remove();
    }
    if (schedules >= 5) expect(seen.size, 'kinds of faults that came').to.equal(faultKinds.length);
  });
});
