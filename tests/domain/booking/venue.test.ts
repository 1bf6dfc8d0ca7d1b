import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Location } from '../../../src/contract/locations.js';
import { venueOf } from '../../../src/domain/booking/venue.js';

const common = {
  id: 'x',
  name: { id: 'X' },
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
  closures: [],
  exceptions: [],
  accessibility: [],
} as const;

/** Two stops on a Thursday; the second falls out on one and is made up for on the Friday after. */
const unit: Location = {
  ...common,
  closures: [],
  exceptions: [],
  accessibility: [],
  kind: 'mobile',
  stops: [
    {
      id: 'a',
      weekday: 4,
      place: { id: 'Desa A' },
      address: 'Balai A',
      geo: { lat: 1, lng: 2 },
      opens: '08:00',
      closes: '10:00',
    },
    { id: 'b', weekday: 4, place: { id: 'Desa B' }, address: 'Balai B', opens: '13:00', closes: '15:00' },
  ],
  changes: [
    {
      stop: 'b',
      day: '2026-12-03',
      reason: { id: 'Banjir' },
      substitute: { day: '2026-12-04', place: { id: 'Balai desa' }, opens: '13:00', closes: '15:00' },
    },
  ],
};

describe('the venue of an appointment', () => {
  it('of a counter is its address', () => {
    const counter: Location = {
      ...common,
      closures: [],
      exceptions: [],
      accessibility: [],
      kind: 'counter',
      address: 'Jl. A',
      hours: [],
    };
    assert.deepEqual(venueOf(counter, '2026-12-03T09:00:00+07:00'), { address: 'Jl. A', geo: undefined });
  });

  it('of the mobile unit is where it stops at that time of that day', () => {
    const at = (moment: string) => venueOf(unit, moment).stop?.id;
    assert.equal(at('2026-12-10T08:00:00+07:00'), 'Desa A');
    assert.equal(at('2026-12-10T14:45:00+07:00'), 'Desa B');
    assert.equal(at('2026-12-04T13:30:00+07:00'), 'Balai desa');
    assert.equal(at('2026-12-10T11:00:00+07:00'), undefined);
  });
});
