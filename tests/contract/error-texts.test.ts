import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorTexts as en } from '../../src/contract/error-texts.en.js';
import { errorTexts as id } from '../../src/contract/error-texts.id.js';
import { clientErrorText, errorText, nearestCode, textLanguage } from '../../src/contract/error-texts.js';
import { clientCodes, isProblemCode, problemCodes, problemStatus, type ErrorText } from '../../src/contract/errors.js';
import { problemText } from '../../src/contract/problem-texts.js';

const languages: Record<string, Record<string, ErrorText>> = { id, en };
const codes = [...problemCodes, ...clientCodes];

/** Words that order, blame or hide, and words of ours that no citizen has to know. */
const banned: Record<string, RegExp> = {
  id: /\b(silakan|silahkan|dimohon|mohon|harap|tersebut|guna|terjadi kesalahan|gagal|invalid|error|server|token|sesi|salah(?! satu))\b/i,
  en: /\b(please|kindly|invalid|illegal|failed|error|oops|server|token|session|wrong|must|an issue)\b/i,
};
/** What takes the blame away may name it. */
const comfort = /Bukan salah Anda\.|It is not your fault\./g;

for (const [lang, texts] of Object.entries(languages)) {
  test(`${lang}: every code has a sentence and a next step, and nothing else has`, () => {
    assert.deepEqual(Object.keys(texts).sort(), [...codes].sort());
    for (const [code, { says, next }] of Object.entries(texts)) assert.ok(says && next, code);
  });

  test(`${lang}: the wording keeps its rules`, () => {
    for (const [code, { says, next }] of Object.entries(texts)) {
      for (const text of [says, next]) {
        assert.match(text, /^[A-Z].*\.$/, `${code}: a sentence from its capital to its full stop`);
        assert.doesNotMatch(text, /[!…]|\.\.|\s{2}|—/, `${code}: plain punctuation`);
        assert.doesNotMatch(text.replace(comfort, ''), banned[lang] ?? /^$/, `${code}: ${text}`);
        assert.ok(text.length <= 85, `${code}: short (${text.length})`);
        for (const sentence of text.split(/[.:] /)) {
          assert.ok(sentence.split(' ').length <= 14, `${code}: a sentence one can say in a breath: ${sentence}`);
        }
      }
      assert.notEqual(says, next, code);
    }
  });

  test(`${lang}: whoever cannot go on online is shown the counter or a person`, () => {
    const person = lang === 'id' ? /loket|petugas/i : /counter|contact us|ask us|walk in/i;
    const blocked = [
      'offline',
      'unreachable',
      'timed_out',
      'contract_violation',
      'unsupported',
      'start_failed',
    ] as const;
    const more = [
      'settings_invalid',
      'operation_not_built',
      'maintenance',
      'online_booking_closed',
      'internal_error',
    ] as const;
    for (const code of [...blocked, ...more, 'service_not_bookable', 'origin_not_allowed'] as const) {
      assert.match(texts[code]?.next ?? '', person, code);
    }
  });
}

test('what only the client knows is at hand without loading anything', () => {
  for (const code of clientCodes) {
    assert.deepEqual(clientErrorText(code, 'id'), id[code]);
    assert.deepEqual(clientErrorText(code, 'en-GB'), en[code]);
  }
});

test('a text is found for every code, also for one of a newer server', async () => {
  assert.deepEqual(await errorText('slot_taken', 'id'), id.slot_taken);
  assert.deepEqual(await errorText('slot_taken', 'en'), en.slot_taken);
  assert.deepEqual(await errorText('offline', 'en'), en.offline);
  assert.deepEqual(await errorText('moon_in_the_way', 'id', 503), id.overloaded);
  assert.deepEqual(await errorText('toString', 'id', 404), id.not_found);
});

test('the status decides what is said for an unknown code', () => {
  const cases: [number, string][] = [
    [400, 'invalid_request'],
    [401, 'token_invalid'],
    [404, 'not_found'],
    [429, 'rate_limited'],
    [500, 'internal_error'],
    [501, 'operation_not_built'],
    [503, 'overloaded'],
  ];
  for (const [status, code] of cases) assert.equal(nearestCode('new_code', status), code);
});

test('readers of Javanese and Sundanese get Indonesian', () => {
  assert.deepEqual(['id', 'jv', 'su', '', 'en', 'en-US', 'EN'].map(textLanguage), [
    'id',
    'id',
    'id',
    'id',
    'en',
    'en',
    'en',
  ]);
});

test('the server gives the sentence of a code as its title', () => {
  assert.equal(problemText('lookup_failed', 'id').says, 'Kode, nomor HP, atau PIN tidak cocok.');
  assert.equal(problemText('lookup_failed', 'en').says, 'Code, phone number or PIN does not match.');
});

test('codes are known by name, statuses are those of errors', () => {
  assert.equal(isProblemCode('slot_taken'), true);
  assert.equal(isProblemCode('constructor'), false);
  for (const [code, status] of Object.entries(problemStatus)) {
    assert.ok(status >= 400 && status <= 599, code);
    assert.match(code, /^[a-z]+(_[a-z]+)*$/);
  }
});
