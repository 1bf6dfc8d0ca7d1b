import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { cut, cuts } from '../../scripts/build/quiet-libraries.js';

it('Lit, as installed, is left without anything on window or Symbol', () => {
  const files = new Map<string, string>();
  for (const [file, what] of cuts) {
    const code = files.get(file) ?? readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
    files.set(file, cut(code, file, what));
  }
  for (const [file, code] of files) assert.doesNotMatch(code, /Versions|litPropertyMetadata|Symbol\.metadata/, file);
});

it('a library that has changed stops the build', () => {
  assert.throws(() => cut('x', 'lit.js', /y/), /quiet-libraries: lit\.js no longer has/);
});
