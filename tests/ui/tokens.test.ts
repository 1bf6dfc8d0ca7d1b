import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokens } from '../../src/ui/tokens.js';

const folder = new URL('../../src/ui/styles/', import.meta.url);
const sheets = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const all = sheets.map(({ text }) => text).join('\n');

test('the list of tokens is what the styles read, no more and no less', () => {
  const read = new Set([...all.matchAll(/var\(--mpp-([\w-]+)/g)].map(([, name]) => name));
  const listed = tokens.map(({ name }) => name);
  assert.deepEqual([...read].sort(), [...listed].sort());
  assert.equal(new Set(listed).size, listed.length);
});

test('every private alias that is read is set', () => {
  const set = new Set([...all.matchAll(/(--_[\w-]+):/g)].map(([, name]) => name));
  const unset = [...all.matchAll(/var\((--_[\w-]+)/g)].map(([, name]) => name).filter((name) => !set.has(name));
  assert.deepEqual(unset, []);
});

for (const { name, text } of sheets) {
  test(`${name} keeps to the floor`, () => {
    const css = text.replace(/\/\*[\s\S]*?\*\//g, '');
    assert.doesNotMatch(css, /data:|url\(|color-mix|light-dark|oklch|!important;.*!important;.*position/);
    // Physical directions bend right-to-left pages; `border-width` shorthands inside a drawn sign are exempt.
    assert.doesNotMatch(
      css,
      /[{;](margin|padding|border)-(left|right|top|bottom)|[{;](left|right|top|bottom):|text-align:(left|right)/,
    );
    assert.doesNotMatch(css, /[{;](width|height|min-width|max-width|min-height|max-height):/);
    for (const [, condition] of css.matchAll(/:has\(([^)]*\))/g)) assert.ok(condition, 'an enhancement only');
  });
}
