import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance, tolerance } from '../../../src/domain/search/distance.js';

const near = (typed: string, word: string): boolean => distance(typed, word, tolerance(typed.length)) < Infinity;

test('typing errors of Indonesian fingers are near', () => {
  for (const [typed, word] of [
    ['paspro', 'paspor'],
    ['akta', 'akte'],
    ['apotik', 'apotek'],
    ['kelahran', 'kelahiran'],
    ['srat', 'surat'],
    ['kendraan', 'kendaraan'],
    ['tilnag', 'tilang'],
    ['utang', 'hutang'],
  ] as const) {
    assert.ok(near(typed, word), `${typed} ~ ${word}`);
  }
});

test('other words are not', () => {
  for (const [typed, word] of [
    ['kucing', 'kuning'],
    ['ktp', 'stp'],
    ['pajak', 'pajang'],
    ['sewa', 'dewa'],
  ] as const) {
    assert.ok(!near(typed, word), `${typed} !~ ${word}`);
  }
});

test('vowels cost less than consonants', () => {
  assert.ok(distance('akte', 'akta', 9) < distance('akra', 'akta', 9));
});

test('no distance to itself, and none is negative', () => {
  const word = fc.stringMatching(/^[a-z]{0,12}$/);
  fc.assert(fc.property(word, (a) => distance(a, a, 9) === 0));
  fc.assert(fc.property(word, word, (a, b) => distance(a, b, 99) >= (a === b ? 0 : 0.1)));
});
