import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchOptions } from '../../../src/domain/search/index.js';
import { catalogue, demoIndex, marked } from './support.js';

function pieces(query: string, options: SearchOptions = {}): string[] {
  const hit = demoIndex().search(query, options).hits[0];
  const { name } = catalogue.find(({ id }) => id === hit?.id) ?? { name: { id: '', en: '' } };
  return marked(options.lang === 'en' ? (name.en ?? '') : name.id, hit?.marks ?? []);
}

test('marks words as they stand, by root, by synonym and by typing error', () => {
  assert.deepEqual(pieces('paspor anak'), ['Paspor', 'anak']);
  assert.ok(pieces('ganti ktp yang ilang').includes('Penggantian'));
  assert.ok(pieces('ganti ktp yang ilang').includes('hilang'));
  assert.ok(pieces('praspor anak').includes('Paspor'));
});

test('marks what is typed so far', () => {
  assert.deepEqual(pieces('pasp'), ['Pasp']);
});

test('marks the name in the language shown', () => {
  assert.ok(pieces('paspor anak', { lang: 'en' }).every((piece) => /[a-z]/i.test(piece)));
  assert.ok(pieces('birth certificate', { lang: 'en' }).includes('Birth'));
});
