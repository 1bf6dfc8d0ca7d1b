import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fallbackChain, intlLocales, parseLanguage } from '../../src/i18n/language.js';

describe('the language of a tag', () => {
  for (const [tag, language] of [
    ['id', 'id'],
    ['id-ID', 'id'],
    ['en_US', 'en'],
    ['EN-gb', 'en'],
    ['jv-Java-ID', 'jv'],
    ['su-ID', 'su'],
    ['in', 'id'],
    ['ms-MY', 'id'],
    ['fr', undefined],
    ['', undefined],
    [null, undefined],
    ['idx', undefined],
  ] as const) {
    it(`${String(tag)} is ${String(language)}`, () => {
      assert.equal(parseLanguage(tag), language);
    });
  }
});

it('Javanese falls back to Indonesian, never to English', () => {
  assert.deepEqual(fallbackChain('jv'), ['jv', 'id']);
  assert.deepEqual(fallbackChain('id'), ['id']);
  assert.deepEqual(intlLocales('jv'), ['jv-ID', 'id-ID']);
});
