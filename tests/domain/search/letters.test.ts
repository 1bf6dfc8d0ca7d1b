import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spelledLetter } from '../../../src/domain/search/letters.js';
import { firstId } from './support.js';

test('letters are known by their Indonesian names', () => {
  const spell = (text: string): string => text.split(' ').map(spelledLetter).join('');
  assert.equal(spell('ka te pe'), 'ktp');
  assert.equal(spell('es te en ka'), 'stnk');
  assert.equal(spell('en pe we pe'), 'npwp');
  assert.equal(spell('i em be'), 'imb');
  assert.equal(spelledLetter('kartu'), undefined);
});

test('spelled and separated letters find what they spell', () => {
  assert.equal(firstId('bikin ka te pe baru'), 'ktp-el-baru');
  assert.equal(firstId('es te en ka ilang'), 'stnk-hilang');
  assert.equal(firstId('K.T.P. hilang'), 'ktp-el-penggantian');
  assert.equal(firstId('a ka satu'), 'ak1');
  assert.equal(firstId('core tax'), 'pajak-akun-coretax');
  assert.equal(firstId('p-irt'), 'spp-irt');
});

test('small words that happen to be letter names stay words', () => {
  assert.equal(firstId('pindah ke daerah lain'), 'pindah-keluar');
});
