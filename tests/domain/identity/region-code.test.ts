import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLikelyRegion } from '../../../src/domain/identity/region-code.js';

describe('a region’s code', () => {
  it('is likely in the ranges that provinces use', () => {
    for (const code of ['11.01', '31.74', '33.22', '35.29', '91.71', '96.06']) assert.ok(isLikelyRegion(code), code);
    for (const code of ['97.88', '20.01', '33.00', '33.31', '33.70', '33.80', '00.00']) {
      assert.equal(isLikelyRegion(code), false, code);
    }
  });

  it('is known where it is the asking region’s own', () => {
    assert.equal(isLikelyRegion('99.01'), false);
    assert.ok(isLikelyRegion('99.01', '99.01'));
  });
});
