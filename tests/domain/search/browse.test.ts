import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browse } from '../../../src/domain/search/index.js';
import { service } from './support.js';

const services = [
  service('z', 'Zakat', { popular: 5 }),
  service('b', 'balik nama', { lifeEvents: ['pindah-rumah'] }),
  service('a', 'Akta', { popular: 1, lifeEvents: ['kelahiran', 'pindah-rumah'] }),
];

test('popular first, then life events, then A to Z', () => {
  assert.deepEqual(browse(services), [
    { kind: 'popular', ids: ['a', 'z'] },
    { kind: 'life-event', lifeEvent: 'pindah-rumah', ids: ['b', 'a'] },
    { kind: 'life-event', lifeEvent: 'kelahiran', ids: ['a'] },
    { kind: 'all', ids: ['a', 'b', 'z'] },
  ]);
});

test('narrowed, shortened, and without anything popular', () => {
  assert.deepEqual(browse(services, { popularLimit: 1 })[0], { kind: 'popular', ids: ['a'] });
  assert.deepEqual(browse(services, { accept: ({ id }) => id === 'b' }), [
    { kind: 'life-event', lifeEvent: 'pindah-rumah', ids: ['b'] },
    { kind: 'all', ids: ['b'] },
  ]);
  assert.deepEqual(
    services.map(({ id }) => id),
    ['z', 'b', 'a'],
    'the catalogue itself stays in order',
  );
});
