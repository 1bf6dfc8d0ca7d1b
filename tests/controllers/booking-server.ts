/** A booking server in a few lines, for tests of the controller: one place, holds, appointments, and faults on demand. */
import type { Hold } from '../../src/contract/holds.js';
import type { Maintenance } from '../../src/contract/region.js';
import { region, service } from './data.js';
import { AnsweringCaller, type Answer, type Call, type FakeSurroundings, ok, refused, silent } from './support.js';

export const nine = '2026-12-07T09:00:00+07:00';
export const ten = '2026-12-07T10:00:00+07:00';
const zone = { id: 'Asia/Jakarta', label: 'WIB' } as const;
const code = 'SGR-7KQ4M-2XPRV';
const holdMs = 600_000;

interface Row {
  readonly owner: string;
  state: Hold['state'];
  startsAt: string;
  expiresAt: number;
}

/** What a call does before the server, at it, or after it. */
type Fault = 'lost-before' | 'lost-after' | undefined;

const moment = (ms: number) => new Date(ms).toISOString();

export class BookingServer {
  readonly caller: AnsweringCaller;
  readonly holds = new Map<string, Row>();
  /** Bookings done, by idempotency key. */
  readonly booked = new Map<string, { readonly body: string; readonly answer: Answer }>();
  readonly taken = new Set<string>();
  fault: (call: Call) => Fault = () => undefined;
  refuseBooking: Answer | undefined;
  bookingOpen = true;
  /** As the region announces it; while it is there, all but region and catalogue is refused. */
  maintenance: Maintenance | undefined;
  readonly #surroundings: FakeSurroundings;

  constructor(surroundings: FakeSurroundings) {
    this.#surroundings = surroundings;
    const on = (serve: (call: Call) => Answer) => (call: Call) => this.#through(call, serve);
    this.caller = new AnsweringCaller({
      getRegion: on(() => {
        const { maintenance } = this;
        return ok(region({ booking: { open: this.bookingOpen }, ...(maintenance ? { maintenance } : {}) }));
      }),
      getService: on(({ input }) => ok(service(input.params?.id ?? ''))),
      listServices: on(() => ok({ version: '1', complete: true, total: 0, services: [] })),
      getAvailability: on((call) => this.#availability(call)),
      createHold: on((call) => this.#hold(call)),
      getHold: on((call) => this.#own(call, (id, row) => ok(this.#view(id, row)))),
      changeHold: on((call) => this.#own(call, (id, row) => this.#extend(id, row))),
      releaseHold: on((call) => this.#own(call, (id, row) => this.#release(id, row))),
      createAppointment: on((call) => this.#book(call)),
    });
  }

  get active(): string[] {
    return [...this.holds].flatMap(([id, row]) => (this.#stateOf(row) === 'active' ? [id] : []));
  }

  #through(call: Call, serve: (call: Call) => Answer): Answer {
    const fault = this.fault(call);
    if (this.maintenance && !['getRegion', 'getService', 'listServices'].includes(call.id)) {
      return refused('maintenance', 503);
    }
    if (fault === 'lost-before') return silent;
    const answer = serve(call);
    return fault === 'lost-after' ? silent : answer;
  }

  #stateOf(row: Row): Hold['state'] {
    return row.state === 'active' && row.expiresAt <= this.#surroundings.now() ? 'expired' : row.state;
  }

  #view(id: string, row: Row): Hold {
    const state = this.#stateOf(row);
    return {
      id,
      state,
      services: ['ktp'],
      location: 'mpp-sagara',
      partySize: 1,
      startsAt: row.startsAt,
      endsAt: row.startsAt,
      expiresAt: moment(row.expiresAt),
      serverTime: moment(this.#surroundings.now()),
      extensionsLeft: 10,
      ...(state === 'consumed' ? { code } : {}),
    };
  }

  #isFree(startsAt: string): boolean {
    const held = [...this.holds.values()].some(
      (row) => row.startsAt === startsAt && ['active', 'consumed'].includes(this.#stateOf(row)),
    );
    return !held && !this.taken.has(startsAt);
  }

  #availability({ input }: Call): Answer {
    const slots = [nine, ten].map((startsAt) => ({ startsAt, endsAt: startsAt, left: this.#isFree(startsAt) ? 1 : 0 }));
    return ok({
      zone,
      serverTime: moment(this.#surroundings.now()),
      services: ['ktp'],
      location: input.query?.location,
      minutes: 15,
      days: [{ day: '2026-12-07', state: 'open', left: 2 }],
      slots,
      nextBookableDate: '2026-12-07',
      horizon: '2027-01-30',
      booking: { open: true },
    });
  }

  #hold({ input, options }: Call): Answer {
    const { startsAt } = input.body as { startsAt: string };
    if (!this.bookingOpen) return refused('online_booking_closed', 503);
    const owner = options.holdToken ?? '';
    const same = [...this.holds].find(
      ([, row]) => row.owner === owner && row.startsAt === startsAt && this.#stateOf(row) === 'active',
    );
    if (same) return ok({ ...this.#view(...same), ownerToken: owner });
    if (!this.#isFree(startsAt)) return refused('slot_taken');
    const id = `h${this.holds.size + 1}`;
    const row: Row = { owner, state: 'active', startsAt, expiresAt: this.#surroundings.now() + holdMs };
    this.holds.set(id, row);
    return ok({ ...this.#view(id, row), ownerToken: owner });
  }

  #own({ input, options }: Call, then: (id: string, row: Row) => Answer): Answer {
    const id = input.params?.id ?? '';
    const row = this.holds.get(id);
    if (!row) return refused('hold_unknown', 404);
    return row.owner === options.holdToken ? then(id, row) : refused('hold_token_wrong', 403);
  }

  #extend(id: string, row: Row): Answer {
    if (this.#stateOf(row) !== 'active') return refused('hold_expired');
    row.expiresAt = this.#surroundings.now() + holdMs;
    return ok(this.#view(id, row));
  }

  #release(id: string, row: Row): Answer {
    if (row.state === 'consumed') return refused('hold_consumed');
    row.state = 'released';
    return ok(this.#view(id, row));
  }

  #book({ input, options }: Call): Answer {
    const body = JSON.stringify(input.body);
    const before = this.booked.get(options.idempotencyKey ?? '');
    if (before) return before.body === body ? before.answer : refused('idempotency_mismatch', 422);
    if (this.refuseBooking) return this.refuseBooking;
    const row = this.holds.get((input.body as { holdId: string }).holdId);
    if (!row) return refused('hold_unknown', 404);
    const state = this.#stateOf(row);
    if (state !== 'active') return refused(`hold_${state}`);
    row.state = 'consumed';
    const answer = ok({
      appointment: { code, label: 'B-014', state: 'booked', startsAt: row.startsAt },
      manageToken: 'manageTokenManageToken00',
      proof: { kind: 'phone' },
    });
    this.booked.set(options.idempotencyKey ?? '', { body, answer });
    return answer;
  }
}
