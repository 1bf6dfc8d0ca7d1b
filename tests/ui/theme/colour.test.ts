import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrast, toHex, toOklch } from '../../../src/ui/theme/colour.js';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => '#' + n.toString(16).padStart(6, '0'));

test('every sRGB colour survives the way to OKLCH and back', () => {
  fc.assert(fc.property(hex, (colour) => toHex(toOklch(colour)) === colour));
});

test('what lies outside sRGB or outside the scale becomes the nearest colour', () => {
  assert.equal(toHex([1.2, 0.3, 1]), '#ffffff');
  assert.equal(toHex([-0.1, 0.3, 1]), '#000000');
  assert.match(toHex([0.7, 0.5, 2]), /^#[\da-f]{6}$/);
});

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  fc.assert(fc.property(hex, hex, (a, b) => contrast(a, b) === contrast(b, a) && contrast(a, a) === 1));
});
