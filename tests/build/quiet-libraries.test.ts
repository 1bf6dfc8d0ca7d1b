import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { cut, cuts } from '../../scripts/build/quiet-libraries.js';

it('Lit and Zod, as installed, are left without anything on window or Symbol', () => {
  const files = new Map<string, string>();
  for (const [file, what, by] of cuts) {
    const code = files.get(file) ?? readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
    files.set(file, cut(code, file, what, by));
  }
  for (const [file, code] of files)
    assert.doesNotMatch(code, /Versions|litPropertyMetadata|Symbol\.metadata|__zod/, file);
});

it('a library that has changed stops the build', () => {
  assert.throws(() => cut('x', 'lit.js', /y/), /quiet-libraries: lit\.js no longer has/);
});
