import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, legible, tokenise } from '../../../src/domain/search/normalise.js';

test('ways to write a word become one', () => {
  const same: [string, string][] = [
    ['IZIN', 'ijin'],
    ['aktivasi', 'aktifasi'],
    ['Akté', 'akte'],
    ['sertifikat', 'sertipikat'],
    ['khusus', 'kusus'],
    ['syarat', 'sarat'],
    ['ktpp', 'ktpp'],
    ['bangettt', 'banget'],
    ["jum'at", 'jumat'],
    ['pas\u00adpor', 'paspor'],
    ['\u202Ektp\u202C', 'ktp'],
  ];
  for (const [a, b] of same) assert.equal(fold(a), fold(b), `${a} = ${b}`);
});

test('abbreviations keep their doubled letters', () => {
  assert.equal(fold('KK'), 'kk');
  assert.equal(fold('JKK'), 'jkk');
  assert.equal(fold('PHK'), 'phk');
  assert.equal(fold('skckku'), 'skckku');
});

test('tokens point into the text that was typed', () => {
  const text = ' <b>KTP-ku</b>,\u200B HILANG!! 🪪';
  const tokens = tokenise(text);
  assert.deepEqual(
    tokens.map(({ start, end }) => text.slice(start, end).replace(/\u200B/g, '')),
    ['b', 'KTP', 'ku', 'b', 'HILANG'],
  );
});

test('a pasted page is cut', () => {
  assert.equal(tokenise('kata '.repeat(1000), 24).length, 24);
});

test('a query is repeated without what turns the text around it, and not at length', () => {
  assert.equal(legible('\u202Epaspor\u200B kucing\u2067'), 'paspor kucing');
  assert.equal(legible('نواز'), 'نواز');
  assert.equal(legible('😀'.repeat(500)), `${'😀'.repeat(80)}…`);
});
