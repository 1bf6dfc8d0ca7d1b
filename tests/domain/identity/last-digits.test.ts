import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lastDigitsOf } from '../../../src/domain/identity/last-digits.js';

describe('the last digits of a number', () => {
  it('are read however they are typed, and from the whole number', () => {
    for (const typed of ['7890', ' 78 90 ', '0812-3456-7890', '+62 812 3456 7890', '081234567890']) {
      assert.equal(lastDigitsOf(typed), '7890', typed);
    }
  });

  it('are not guessed from too few or too many', () => {
    for (const typed of ['', 'abcd', '789', '67890', '34567890']) assert.equal(lastDigitsOf(typed), undefined, typed);
  });
});
