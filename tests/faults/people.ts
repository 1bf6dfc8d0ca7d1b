/** What people do who all want the same few places. Each does the next thing as soon as the last one is answered. */
import { below, type Chance, oneOf } from './chance.js';
import type { Answer, Door } from './door.js';

export interface Ticket {
  readonly code: string;
  readonly startsAt: string;
  readonly token: string;
}

export interface Person {
  readonly n: number;
  readonly door: Door;
  readonly chance: Chance;
  ticket?: Ticket | undefined;
  /** Gave it up again of their own will. */
  cancelled?: boolean;
}

interface Held {
  readonly id: string;
  readonly ownerToken: string;
  readonly startsAt: string;
}

const ok = ({ status }: Answer): boolean => status === 200 || status === 201;

/** Whoever is told to come again does so; anything else that was not foreseen ends the test. */
async function patiently(ask: () => Promise<Answer>, ...expected: readonly string[]): Promise<Answer> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await ask();
    if (ok(answer) || expected.includes(answer.body.code ?? '')) return answer;
    const isBusy = answer.status === 503 || answer.status === 429 || answer.body.code === 'idempotency_running';
    if (!isBusy) throw new Error(`refused with ${answer.status} ${answer.body.code ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 20 + tries * 20));
  }
  throw new Error('told to come again fifty times');
}

const phoneOf = (n: number): string => `+6281${String(200_000_000 + n)}`;

/** Every person owns their holds, as a tab does. */
const ownerOf = ({ n }: Person): Record<string, string> => ({
  'Hold-Token': `owner-in-the-crowd-${String(n).padStart(9, '0')}`,
});

export interface Venue {
  /** Times at which there are places; each has the same number of them. */
  readonly slots: readonly string[];
  readonly location: string;
  readonly service: string;
}

async function hold(person: Person, venue: Venue, startsAt: string): Promise<Held | undefined> {
  const body = { services: [venue.service], location: venue.location, startsAt };
  const headers = ownerOf(person);
  const answer = await patiently(() => person.door('POST', '/holds', body, headers), 'slot_taken');
  return ok(answer) ? (answer.body as unknown as Held) : undefined;
}

/** Times that the server says are free, of those that are wanted. */
async function free({ door }: Person, { slots, location, service }: Venue): Promise<string[]> {
  const wanted = new Map(slots.map((slot) => [Date.parse(slot), slot]));
  const [from = '', to = ''] = [slots[0], slots.at(-1)].map((slot) => slot?.slice(0, 10));
  const query = `service=${service}&location=${location}&from=${from}&to=${to}&slotsTo=${to}`;
  const { body } = await patiently(() => door('GET', `/availability?${query}`));
  return (body['slots'] as readonly { startsAt: string; left: number }[]).flatMap(({ startsAt, left }) => {
    const slot = wanted.get(Date.parse(startsAt));
    return slot !== undefined && left > 0 ? [slot] : [];
  });
}

/** Holds the first time that can be had, the wished one first; nothing when the server has none any more. */
async function holdAny(person: Person, venue: Venue, except?: string): Promise<Held | undefined> {
  let wished: string | undefined = oneOf(person.chance, venue.slots);
  for (;;) {
    const held = wished === except ? undefined : await hold(person, venue, wished);
    if (held) return held;
    const left = (await free(person, venue)).filter((slot) => slot !== except);
    if (left.length === 0) return undefined;
    wished = oneOf(person.chance, left);
  }
}

async function book(person: Person, held: Held): Promise<void> {
  const body = { holdId: held.id, contact: { name: 'Orang Uji', phone: phoneOf(person.n) }, notice: '2026-01' };
  const headers = { 'Hold-Token': held.ownerToken };
  const { body: answer } = await patiently(() => person.door('POST', '/appointments', body, headers));
  const { code, startsAt } = answer['appointment'] as { code: string; startsAt: string };
  person.ticket = { code, startsAt, token: String(answer['manageToken']) };
}

/** Takes a place at once. */
export async function takes(person: Person, venue: Venue): Promise<void> {
  const held = await holdAny(person, venue);
  if (held) await book(person, held);
}

/** Holds first, types for a while, asks for more time now and then, and books. */
export async function takesItsTime(person: Person, venue: Venue): Promise<void> {
  const held = await holdAny(person, venue);
  if (!held) return;
  const headers = { 'Hold-Token': held.ownerToken };
  for (let i = below(person.chance, 3); i > 0; i--) {
    await new Promise((resolve) => setTimeout(resolve, below(person.chance, 20)));
    await patiently(() => person.door('PATCH', `/holds/${held.id}`, { extend: true }, headers));
  }
  await book(person, held);
}

/** Books, and then moves it, gives it up, or leaves it as it is. */
export async function changesItsMind(person: Person, venue: Venue): Promise<void> {
  await takes(person, venue);
  const { ticket } = person;
  const wish = person.chance();
  if (!ticket || wish < 0.4) return;
  const bearer = { Authorization: `Bearer ${ticket.token}` };
  if (wish < 0.7) {
    await patiently(() => person.door('POST', '/appointments/cancel', { code: ticket.code }, bearer));
    person.ticket = undefined;
    person.cancelled = true;
    return;
  }
  const held = await holdAny(person, venue, ticket.startsAt);
  if (!held) return;
  const body = { code: ticket.code, holdId: held.id, holdToken: held.ownerToken };
  const moved = await patiently(() => person.door('POST', '/appointments/reschedule', body, bearer));
  person.ticket = { ...ticket, startsAt: String(moved.body['startsAt']) };
}
