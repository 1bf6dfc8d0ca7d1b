import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { usageText } from '../../../src/domain/search/usage-text.js';

describe('the text of a search that a webmaster may learn', () => {
  for (const [query, text] of [
    ['resep rendang', 'resep rendang'],
    ['e-KTP buat  anak?', 'e KTP buat anak'],
    ['akte ’aqiqah', 'akte aqiqah'],
    ['bpjs kelas 3', 'bpjs kelas'],
    ['ktp 3273014507990001', 'ktp'],
    ['ktp 3273 0145-0799.0001 hilang', 'ktp hilang'],
    ['ktp3273x', 'ktp x'],
    ['hp 0 8 1 2 3', 'hp'],
    ['hp ٠٨١٢ ०८१२ ０８１２ ๐๘ 𝟘𝟠 ①② ⁸² Ⅷ 8️⃣', 'hp'],
    ['电话 一二三 hp', 'hp'],
    ['surat budi.s@contoh.id baru', 'surat baru'],
    ['<b>jual</b>', 'b jual b'],
    ['0812', undefined],
    ['🛂 👩‍👩‍👧', undefined],
    ['', undefined],
  ] as const) {
    it(`of ${JSON.stringify(query)} is ${JSON.stringify(text)}`, () => assert.equal(usageText(query), text));
  }

  it('has a digit of no script, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, number) => {
        assert.doesNotMatch(usageText(`${text}${number}${text}`) ?? '', /\p{N}/u);
      }),
    );
  });
});
