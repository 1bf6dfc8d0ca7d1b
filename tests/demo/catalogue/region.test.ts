import assert from 'node:assert/strict';
import test from 'node:test';
import * as z from 'zod/mini';
import { capacity, catalogueFile, regionData, services } from '../../../demo/catalogue/index.js';
import { CatalogueFile, Region } from '../../../src/contract/index.js';

test('the region parses, and says that it does not exist', () => {
  const region = z.parse(Region, { ...regionData, capabilities: [], booking: { open: true } });
  assert.equal(region.fictional, true);
  assert.match(region.name.id, /contoh/);
  assert.match(region.name.en ?? '', /fictional/);
});

test('the static catalogue is a whole catalogue file', () => {
  assert.deepEqual(z.parse(CatalogueFile, catalogueFile()), catalogueFile());
});

test('every place that a service is booked at has counters of its agency', () => {
  const at = new Set(capacity.map(({ location, agency }) => `${location}/${agency}`));
  for (const { id, agency, booking } of services) {
    for (const location of booking.locations) assert.ok(at.has(`${location}/${agency}`), `${id} at ${location}`);
  }
});

test('one letter means one agency, everywhere', () => {
  const agencies = new Map<string, string>();
  for (const { agency, letter, counters } of capacity) {
    assert.ok(counters > 0);
    assert.equal(agencies.get(letter) ?? agency, agency, letter);
    agencies.set(letter, agency);
    assert.doesNotMatch(letter, /^[IO]$/);
  }
});

test('closures are sorted, and the mobile unit stops once a day at most', () => {
  for (const { id, closures } of regionData.locations) {
    const days = closures.map(({ day }) => day);
    assert.deepEqual(days, [...days].sort(), id);
  }
  const van = regionData.locations.find(({ kind }) => kind === 'mobile');
  assert.ok(van?.kind === 'mobile');
  assert.equal(new Set(van.stops.map(({ weekday }) => weekday)).size, van.stops.length);
});

test('holidays of 2026 are complete; what follows may still change', () => {
  const [mall] = regionData.locations;
  assert.equal(mall?.closures.filter(({ day }) => day.startsWith('2026')).length, 25);
  assert.equal(regionData.holidaysKnownUntil, '2026-12-31');
});
