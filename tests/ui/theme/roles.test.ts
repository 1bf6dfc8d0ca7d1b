import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseColor } from '../../../src/ui/theme/roles.js';

test('hex colours are read, in either length and case', () => {
  assert.equal(parseColor('#0B5D4E'), '#0b5d4e');
  assert.equal(parseColor(' #fa0 '), '#ffaa00');
});

test('whatever is not a hex colour is refused', () => {
  for (const text of [
    '',
    '#',
    '#12',
    '#1234',
    '#12345',
    '#1234567',
    '#12345678',
    'teal',
    '0b5d4e',
    'rgb(0,0,0)',
    '#ggg',
    '#fff;x',
    'var(--a)',
    '#fff\n#000',
  ]) {
    assert.equal(parseColor(text), undefined, text);
  }
});
