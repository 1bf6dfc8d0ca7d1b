import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tightened } from '../../scripts/build/second-pass.js';

describe('the second pass of a build', () => {
  it('shortens names that nobody outside sees, and no others', async () => {
    const code = await tightened(`
      import { read } from './data.js';
      const locationName = (answer) => answer.locationName;
      export const first = () => { const answer = read(); if (answer) { return locationName(answer); } return undefined; };
    `);
    assert.match(code, /\.locationName/);
    assert.doesNotMatch(code, /answer/);
    assert.match(code, /\bfirst\b/);
  });

  it('keeps what a library asks to be kept, and no other comment', async () => {
    const code = await tightened('/** @license BSD-3-Clause */ export const a = 1; /* why */');
    assert.match(code, /@license BSD-3-Clause/);
    assert.doesNotMatch(code, /why/);
  });

  it('leaves what the oldest browser reads', async () => {
    const code = await tightened('export class A { at(list) { return list?.[0] ?? this.none; } }');
    assert.match(code, /\?\?/);
    assert.doesNotMatch(code, /\|\|=|\?\?=|static\s*\{/);
  });
});
