import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { CaseCode } from '../../../src/contract/identifiers.js';
import { codeAlphabet, makeCode, parseCode } from '../../../src/domain/identity/code.js';

/** Bytes that repeat a given list, so that a code can be foretold. */
const from = (bytes: readonly number[]) => {
  let next = 0;
  return (length: number) => Uint8Array.from({ length }, () => bytes[next++ % bytes.length] ?? 0);
};

const anyCode = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 231 }), { minLength: 9, maxLength: 40 }), fc.constantFrom('', 'SGR', 'AB'))
  .map(([bytes, prefix]) => ({ code: makeCode(from(bytes), prefix), prefix }));

describe('a case code', () => {
  it('is one that the contract accepts, of the alphabet alone, and reads back', () => {
    fc.assert(
      fc.property(anyCode, ({ code, prefix }) => {
        assert.ok(z.safeParse(CaseCode, code).success, code);
        assert.deepEqual(parseCode(code), { ok: true, code });
        assert.deepEqual(parseCode(code, prefix), { ok: true, code });
      }),
    );
    for (const character of 'ILOSU01') {
      assert.ok(!codeAlphabet.includes(character), character);
      assert.ok(!z.safeParse(CaseCode, `22222-2222${character}`).success, character);
    }
    for (const character of codeAlphabet) assert.ok(z.safeParse(CaseCode, `22222-2222${character}`).success, character);
  });

  it('is read as people type it', () => {
    fc.assert(
      fc.property(anyCode, fc.constantFrom(' ', '.', '', ' - '), ({ code, prefix }, gap) => {
        const typed = ` ${code.toLowerCase().replaceAll('-', gap)} `;
        assert.deepEqual(parseCode(typed, prefix), { ok: true, code });
        assert.deepEqual(parseCode(typed.replace(prefix.toLowerCase(), ''), prefix), { ok: true, code });
      }),
    );
  });

  it('keeps the letters of another region', () => {
    const code = makeCode(from([1, 2, 3, 4, 5, 6, 7, 8, 9]), 'JKT');
    assert.deepEqual(parseCode(code, 'SGR'), { ok: true, code });
  });

  it('finds every wrong character and every exchange of two', () => {
    const place = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(anyCode, place, place, fc.integer({ min: 1, max: 28 }), ({ code }, at, other, shift) => {
        const body = [...code.slice(-11).replace('-', '')];
        const wrong = [...body];
        wrong[at] = codeAlphabet.charAt((codeAlphabet.indexOf(body[at] ?? '') + shift) % 29);
        assert.deepEqual(parseCode(wrong.join('')), { ok: false, reason: 'check' });
        const exchanged = [...body];
        [exchanged[at], exchanged[other]] = [body[other] ?? '', body[at] ?? ''];
        const same = body[at] === body[other];
        assert.equal(parseCode(exchanged.join('')).ok, same);
      }),
    );
  });

  it('says what is wrong with a text that is none', () => {
    const reason = (text: string) => {
      const parsed = parseCode(text, 'SGR');
      return parsed.ok ? 'ok' : parsed.reason;
    };
    assert.equal(reason(''), 'length');
    assert.equal(reason('SGR-22222-2222'), 'length');
    assert.equal(reason('7KQ4M-2XPR'), 'length');
    assert.equal(reason('7KQ4M-2XPRV-2X'), 'length');
    assert.equal(reason('7KQ4O-2XPRV'), 'alphabet');
    assert.equal(reason('22222-22223'), 'check');
    assert.equal(reason('22222-22222'), 'ok');
  });

  it('uses no byte that would favour a character', () => {
    const code = makeCode(from([255, 232, 0, 240, 1, 2, 3, 4, 5, 6, 7, 8]));
    assert.equal(code.replace('-', '').slice(0, 9), '23456789A');
  });
});
