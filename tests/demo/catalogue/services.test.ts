import assert from 'node:assert/strict';
import test from 'node:test';
import { regionData, services } from '../../../demo/catalogue/index.js';
import { textsOf } from './texts.js';

const ids = services.map(({ id }) => id);

test('at least 100 services of at least 25 agencies, each id once', () => {
  assert.ok(services.length >= 100);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(new Set(services.map(({ agency }) => agency)).size >= 25);
});

test('every agency, topic and life event is used', () => {
  assert.deepEqual(
    regionData.agencies.filter(({ id }) => !services.some(({ agency }) => agency === id)),
    [],
  );
  assert.deepEqual(
    regionData.categories.filter(({ id }) => !services.some(({ category }) => category === id)),
    [],
  );
  assert.deepEqual(
    regionData.lifeEvents.filter(({ id }) => !services.some(({ lifeEvents }) => lifeEvents?.includes(id))),
    [],
  );
});

test('no text tells by itself that it is unchecked', () => {
  const texts = [...textsOf(services, 'services'), ...textsOf(regionData, 'region')];
  assert.ok(texts.length > 2000);
  assert.deepEqual(
    texts.filter(({ id }) => /tidak terverifikasi|pengetahuan sendiri/.test(id)),
    [],
  );
});

test('places agree with channels: a stop of the mobile unit only where the van offers the service', () => {
  for (const { id, booking, channels } of services) {
    assert.ok(channels.length > 0, id);
    if (booking.locations.includes('mobil-keliling')) assert.ok(channels.includes('mobile'), id);
    if (booking.locations.includes('mpp-sagara')) assert.ok(channels.includes('counter'), id);
    assert.equal(new Set(booking.locations).size, booking.locations.length, id);
  }
});

test('popular services are ranked without gaps', () => {
  const ranks = services.flatMap(({ popular }) => popular ?? []).sort((a, b) => a - b);
  assert.deepEqual(
    ranks,
    ranks.map((_, index) => index + 1),
  );
  assert.ok(ranks.length >= 6);
});
