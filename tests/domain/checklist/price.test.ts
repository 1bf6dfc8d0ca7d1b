import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeeSummary } from '../../../src/contract/fee-summary.js';
import type { FeeSum } from '../../../src/domain/checklist/fees.js';
import { priceOf, sumUp } from '../../../src/domain/checklist/price.js';

const sum = (known: number, exact = false): FeeSum => ({ lines: [], sure: [], unknown: [], perhaps: [], known, exact });
const range: FeeSummary = { kind: 'range', from: 350_000, to: 950_000 };

describe('the price of a service', () => {
  it('is the sum of the case where that is sure, whatever the summary says', () => {
    assert.deepEqual(priceOf(sum(350_000, true), range), { least: 350_000, most: 350_000 });
    assert.deepEqual(priceOf(sum(0, true), { kind: 'unknown' }), { least: 0, most: 0 });
  });

  it('is at least what is sure already', () => {
    assert.deepEqual(priceOf(sum(400_000), range), { least: 400_000, most: 950_000 });
    assert.deepEqual(priceOf(sum(0), { kind: 'from', rupiah: 20_000 }), { least: 20_000 });
    assert.deepEqual(priceOf(sum(5000), { kind: 'formula' }), { least: 5000 });
    assert.deepEqual(priceOf(sum(0), { kind: 'unknown' }), {});
  });
});

describe('several together', () => {
  const free = { least: 0, most: 0 };
  it('are free, exact, or between two sums', () => {
    assert.deepEqual(sumUp([free, free]), { kind: 'free' });
    assert.deepEqual(sumUp([free, { least: 100, most: 100 }]), { kind: 'fixed', rupiah: 100 });
    assert.deepEqual(sumUp([{ least: 0, most: 600 }, free]), { kind: 'range', from: 0, to: 600 });
  });

  it('never cost nothing because one of them is not known', () => {
    assert.deepEqual(sumUp([free, {}]), { kind: 'unknown' });
    assert.deepEqual(sumUp([{ least: 100, most: 100 }, {}]), { kind: 'from', rupiah: 100 });
    assert.deepEqual(sumUp([{ least: 100, most: 200 }, { least: 50 }]), { kind: 'from', rupiah: 150 });
  });
});
