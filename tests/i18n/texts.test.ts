import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  language,
  onLanguageChange,
  overrideTexts,
  parts,
  pick,
  pickMarked,
  plural,
  setLanguage,
  str,
  t,
  tl,
} from '../../src/i18n/index.js';
import { parseOverrides } from '../../src/i18n/overrides.js';

const days = (n: number) =>
  plural(n, {
    one: () => t(str`${n} hari`, { id: 'common.day.one' }),
    other: () => t(str`${n} hari`, { id: 'common.day.other' }),
  });

afterEach(() => setLanguage('id'));

describe('a text', () => {
  it('is its source in Indonesian', () => {
    assert.equal(t('hari ini', { id: 'common.today' }), 'hari ini');
    assert.deepEqual(tl('hari ini', { id: 'common.today' }), { text: 'hari ini' });
  });

  it('is its translation in English', async () => {
    await setLanguage('en');
    assert.equal(language(), 'en');
    assert.equal(t('hari ini', { id: 'common.today' }), 'today');
    assert.deepEqual(tl('hari ini', { id: 'common.today' }), { text: 'today' });
  });

  it('is marked as Indonesian where there is no translation', async () => {
    await setLanguage('jv');
    assert.deepEqual(tl('hari ini', { id: 'common.today' }), { text: 'hari ini', lang: 'id' });
  });

  it('has one message a plural form', async () => {
    assert.equal(days(1), '1 hari');
    await setLanguage('en');
    assert.deepEqual([0, 1, 2].map(days), ['0 days', '1 day', '2 days']);
  });

  it('keeps values that are no text as they are', () => {
    const link = { href: '#' };
    assert.deepEqual(parts(str`Tulis ke ${link} atau ${2}`, { id: 'test.parts' }), [
      'Tulis ke ',
      link,
      ' atau ',
      2,
      '',
    ]);
  });
});

describe('a wording of the webmaster', () => {
  it('stands in for the text, with its values in the order it names them', () => {
    overrideTexts({ 'test.left': 'Dari {1}: {0}' });
    assert.equal(t(str`sisa ${3} dari ${10}`, { id: 'test.left' }), 'Dari 10: 3');
  });

  it('shows a number that has no value, and brings no markup', () => {
    overrideTexts({ 'test.bad': '<b>{4}</b>' });
    assert.equal(t(str`sisa ${3}`, { id: 'test.bad' }), '<b>{4}</b>');
  });

  it('redraws whoever listens', () => {
    let drawn = 0;
    const leave = onLanguageChange(() => drawn++);
    overrideTexts({ 'test.any': 'x' });
    leave();
    overrideTexts({ 'test.any': 'y' });
    assert.equal(drawn, 1);
  });

  it('in Indonesian does not stand in for the English text', async () => {
    overrideTexts({ 'common.tomorrow': 'sesuk' });
    await setLanguage('en');
    assert.equal(t('besok', { id: 'common.tomorrow' }), 'tomorrow');
    overrideTexts({ 'common.tomorrow': 'the next day' }, 'en');
    assert.equal(t('besok', { id: 'common.tomorrow' }), 'the next day');
  });

  for (const [json, faults] of [
    ['{"a.b":"x"}', 0],
    ['{"a.b":1,"c.d":"y"}', 1],
    ['{"nodot":"x"}', 1],
    ['{"__proto__.x":"x","a.b":""}', 2],
    [`{"a.b":"${'x'.repeat(501)}"}`, 1],
    ['[]', 1],
    ['null', 1],
    ['{', 1],
  ] as const) {
    it(`is read with ${faults} faults from ${json.slice(0, 30)}`, () => {
      assert.equal(parseOverrides(json).faults.length, faults);
    });
  }
});

describe('a text of the region', () => {
  const text = { id: 'Kartu', en: 'Card', jv: '' };

  it('is picked in the language of the page, else in Indonesian, and says so', async () => {
    assert.equal(pick(text), 'Kartu');
    await setLanguage('en');
    assert.deepEqual(pickMarked(text), { text: 'Card' });
    await setLanguage('jv');
    assert.deepEqual(pickMarked(text), { text: 'Kartu', lang: 'id' });
  });
});

it('the language that was asked for last wins', async () => {
  await Promise.all([setLanguage('en'), setLanguage('su')]);
  assert.equal(language(), 'su');
});
