import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readNik } from '../../../src/domain/identity/nik.js';

const thirteenthMonth = '9901015713900013';
const problem = (typed: string) => {
  const verdict = readNik(typed);
  return verdict.ok ? undefined : verdict.problem;
};

describe('a NIK', () => {
  it('is taken with spaces, dots and hyphens as people copy it', () => {
    for (const typed of [
      '9901 0157 0890 0013',
      ' 99.01.01.570890.0013 ',
      '990101-570890-0013',
      '990101570890\u20110013',
    ]) {
      assert.deepEqual(readNik(typed), { ok: true, nik: '9901015708900013' });
    }
  });

  it('tells how many digits are missing or too many', () => {
    assert.deepEqual(problem('990101570890001'), { reason: 'nik_length', digits: 15, missing: 1 });
    assert.deepEqual(problem('99010157089000134'), { reason: 'nik_length', digits: 17, missing: -1 });
    assert.deepEqual(problem('  '), { reason: 'nik_missing' });
  });

  it('tells letters apart from missing digits', () => {
    assert.deepEqual(problem('99O1015708900013'), { reason: 'nik_letters' });
    assert.deepEqual(problem('٩٩٠١٠١٥٧٠٨٩٠٠٠١٣'), { reason: 'nik_letters' });
  });

  it('has a month and a day that exist, of men and of women', () => {
    assert.deepEqual(problem(thirteenthMonth), { reason: 'nik_month', found: '13' });
    assert.deepEqual(problem('9901013508900013'), { reason: 'nik_day', found: '35' });
    assert.deepEqual(problem('9901010008900013'), { reason: 'nik_day', found: '00' });
    assert.deepEqual(problem('9901014008900013'), { reason: 'nik_day', found: '40' });
    assert.deepEqual(problem('9901017208900013'), { reason: 'nik_day', found: '72' });
    assert.deepEqual(problem('9901017104900013'), { reason: 'nik_day', found: '71' });
    assert.deepEqual(problem('9901010100900013'), { reason: 'nik_month', found: '00' });
    assert.equal(problem('9901012902040013'), undefined);
    assert.equal(problem('9901017112900013'), undefined);
  });

  it('of an unknown region is accepted with a warning', () => {
    const knows = (code: string) => code === '99.01';
    assert.deepEqual(readNik('9788010101900013', knows), {
      ok: true,
      nik: '9788010101900013',
      warning: { reason: 'nik_region', region: '97.88' },
    });
    assert.deepEqual(readNik('9901010101900013', knows), { ok: true, nik: '9901010101900013' });
  });

  it('of any real birthday is accepted', () => {
    const birthday = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const digits = (n: number, length: number) => String(n).padStart(length, '0');
    fc.assert(
      fc.property(birthday, fc.boolean(), fc.nat(999999), fc.nat(9999), (date, woman, region, serial) => {
        const day = digits(date.getUTCDate() + (woman ? 40 : 0), 2);
        const year = digits(date.getUTCFullYear() % 100, 2);
        const nik = digits(region, 6) + day + digits(date.getUTCMonth() + 1, 2) + year + digits(serial, 4);
        assert.deepEqual(readNik(nik), { ok: true, nik });
      }),
    );
  });

  it('never throws, and what it accepts is 16 digits', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const verdict = readNik(typed);
        assert.ok(!verdict.ok || /^\d{16}$/.test(verdict.nik));
      }),
    );
  });
});
