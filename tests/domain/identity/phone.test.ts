import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PhoneNumber } from '../../../src/contract/primitives.js';
import { lastDigits, readPhone } from '../../../src/domain/identity/phone.js';

const why = (typed: string) => {
  const verdict = readPhone(typed);
  if (verdict.ok) return verdict.phone;
  return verdict.problem.reason === 'phone_missing' ? 'missing' : verdict.problem.why;
};

describe('a phone number', () => {
  it('is the same in all the ways people write it', () => {
    const written = [
      '081234567890',
      '0812 3456 7890',
      '0812-3456-7890',
      '(0812) 3456.7890',
      '6281234567890',
      '62 812 3456 7890',
      '+62 812-3456-7890',
      '+62 (0)812 3456 7890',
      '0062 812 3456 7890',
      '812 3456 7890',
      ' 0812\u00a03456\u20117890 ',
    ];
    for (const typed of written) assert.equal(why(typed), '+6281234567890', typed);
  });

  it('says what is wrong with it', () => {
    assert.equal(why(''), 'missing');
    assert.equal(why(' - '), 'missing');
    assert.equal(why('0812 3456 789O'), 'letters');
    assert.equal(why('0812 345'), 'short');
    assert.equal(why('0812 3456 7890 12'), 'long');
    assert.equal(why('(0299) 555-0120'), 'prefix');
    assert.equal(why('021 555 0120'), 'prefix');
    assert.equal(why('+62 21 555 0120'), 'prefix');
    assert.equal(why('0800 123 4567'), 'prefix');
    assert.equal(why('siti@mpp.test'), 'letters');
  });

  it('is of another country only where it begins with +: no zeros too many make a number of Japan', () => {
    for (const typed of ['0081 2345 6789', '00812 3456 7890', '0065 8123 4567', '000812 3456 7890']) {
      assert.equal(why(typed), 'prefix', typed);
    }
  });

  it('of another country is taken as it is', () => {
    assert.equal(why('+65 8123 4567'), '+6581234567');
    assert.equal(why('+65 81'), 'short');
    assert.equal(why('+0812345678'), 'prefix');
  });

  it('fits the contract whenever it is accepted, and reads the same again', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^(\+62|62|0|\+|00)?[ ()-]{0,2}[0-9 -]{5,16}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const verdict = readPhone(text);
        if (!verdict.ok) return;
        assert.ok(PhoneNumber.safeParse(verdict.phone).success, verdict.phone);
        assert.deepEqual(readPhone(verdict.phone), verdict);
        assert.match(lastDigits(verdict.phone), /^\d{4}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
