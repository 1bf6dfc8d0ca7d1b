import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoIndex } from './support.js';

const verdict = (query: string): string => demoIndex().search(query).verdict;

test('a few words with nothing against them are taken as they are', () => {
  for (const query of ['tanah', 'pajak', 'mau nikah', 'surat k', 'bikin paspor dong']) {
    assert.equal(verdict(query), 'found', query);
  }
});

test('one thing said twice is not two things that agree', () => {
  assert.notEqual(verdict('kata kata mutiara'), 'found');
  assert.notEqual(verdict('cicilan motor beat murah'), 'found');
});

test('a word of a longer name is little, when the rest is about something else', () => {
  assert.notEqual(verdict('jasa pindahan rumah'), 'found');
  assert.equal(verdict('santunan jasa raharja'), 'found');
});

test('a short word that only looks like a filler is no filler', () => {
  assert.deepEqual(demoIndex().search('panen pari').unknown, ['panen']);
  assert.deepEqual(demoIndex().search('paspor bagaimanna').unknown, []);
});

test('a foreign word makes an answer doubtful', () => {
  assert.equal(verdict('paspor kucing'), 'near');
  assert.equal(verdict('visa jepang'), 'near', 'the part that is known leads somewhere');
});
