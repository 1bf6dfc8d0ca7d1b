import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoIndex } from './support.js';

const verdict = (query: string): string => demoIndex().search(query).verdict;

test('a few words with nothing against them are taken as they are', () => {
  for (const query of ['tanah', 'pajak', 'mau nikah', 'surat k', 'bikin paspor dong']) {
    assert.equal(verdict(query), 'found', query);
  }
});

test('what a trade deals in says nothing against its licence', () => {
  for (const query of ['nib untuk kafe', 'izin usaha ternak ayam', 'surat izin keramaian resepsi', 'imb kontrakan']) {
    assert.equal(verdict(query), 'found', query);
  }
});

test('two letters that only one service has are no proof beside words that nothing explains', () => {
  assert.notEqual(verdict('top up diamond ml'), 'found');
  assert.notEqual(verdict('service ac panggilan'), 'found');
  assert.equal(verdict('kk hilang kebakaran'), 'found', 'KK is everybody’s');
});

test('a word of every day is no typing error', () => {
  for (const query of ['pusing sebelah kiri', 'izin sewa ikan', 'jual meja', 'harga kuda'])
    assert.equal(demoIndex().search(query).didYouMean, undefined, query);
  assert.equal(demoIndex().search('pasang ikln').didYouMean, 'pasang iklan');
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
