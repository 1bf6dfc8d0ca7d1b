/** 500 people for 50 places at once, in four forms. Who may have what is read from the store afterwards, not from the answers. */
import assert from 'node:assert/strict';
import type { Store } from '../../demo/server/store/store.js';
import { chanceOf } from './chance.js';
import type { Door } from './door.js';
import { timesOf } from './region.js';
import { changesItsMind, type Person, takes, takesItsTime, type Venue } from './people.js';

export const forms = ['single slots', 'several counters', 'hold, then book', 'changes'] as const;
export type Form = (typeof forms)[number];

const people = 500;

/** Places at each time; the agency of `ktp` has so many counters. */
export const countersOf = (form: Form): number => (form === 'several counters' ? 10 : 1);

/** Fifty places: fifty times with one counter, or five with ten. A week for each run, so that runs may share a database. */
const venueOf = (form: Form, run: number): Venue => ({
  slots: timesOf(run).slice(0, 50 / countersOf(form)),
  location: 'mall',
  service: 'ktp',
});

const doing: Readonly<Record<Form, (person: Person, venue: Venue) => Promise<void>>> = {
  'single slots': takes,
  'several counters': takes,
  'hold, then book': takesItsTime,
  changes: changesItsMind,
};

export interface Run {
  readonly form: Form;
  readonly seed: number;
  /** Number of the run on this database. */
  readonly run: number;
  /** Ways to the server; people are spread over them. */
  readonly doors: readonly Door[];
}

/** Asserts what must be true of a run that is over. */
export type Judgement = (store: Store) => Promise<void>;

/** Lets everybody do what they do, to the end. */
export async function crowd({ form, seed, run, doors }: Run): Promise<Judgement> {
  const venue = venueOf(form, run);
  const chance = chanceOf(seed);
  const everybody = Array.from({ length: people }, (_, n): Person => {
    const door = doors[n % doors.length];
    assert.ok(door);
    return { n: run * people + n, door, chance: chanceOf(Math.floor(chance() * 2 ** 32)) };
  });
  await Promise.all(everybody.map((person) => doing[form](person, venue)));
  // Who was refused while others still had what they gave up later, asks once more.
  if (form === 'changes') {
    for (const person of everybody) if (!person.ticket && !person.cancelled) await takes(person, venue);
  }
  return (store) => judge(everybody, venue, form, store);
}

async function judge(everybody: readonly Person[], venue: Venue, form: Form, store: Store): Promise<void> {
  const [first = '', last = ''] = [venue.slots[0], venue.slots.at(-1)];
  const rows = await store.transaction((tables) =>
    tables.appointments.between(venue.location, Date.parse(first), Date.parse(last) + 1),
  );
  const standing = rows.filter(({ state }) => state === 'booked');
  const at = new Map<number, number>();
  for (const { startsAt } of standing) at.set(startsAt, (at.get(startsAt) ?? 0) + 1);
  for (const [slot, n] of at) assert.ok(n <= countersOf(form), `${n} at ${new Date(slot).toISOString()}`);
  const labels = standing.map(({ startsAt, label }) => `${startsAt} ${label}`);
  assert.equal(new Set(labels).size, labels.length, 'a label of its own for each');

  const told = everybody.flatMap(({ ticket }) => (ticket ? [ticket] : []));
  assert.deepEqual(
    told.map(({ code, startsAt }) => `${code} ${Date.parse(startsAt)}`).sort(),
    standing.map(({ code, startsAt }) => `${code} ${startsAt}`).sort(),
    'what people were told is what is so',
  );
  const refused = everybody.filter(({ ticket, cancelled }) => !ticket && !cancelled);
  assert.ok(refused.length > 0, 'more people than places');
  assert.equal(standing.length, 50, 'no place is left free while somebody was refused');
}
