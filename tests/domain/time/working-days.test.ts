import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/time/day.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/domain/time/working-days.js';
import { closure, counter, holiday } from './places.js';

const christmas = counter({ closures: [holiday('2026-12-24'), holiday('2026-12-25')] });

describe('working days', () => {
  it('skip weekends, holidays and collective leave', () => {
    assert.equal(addWorkingDays(christmas, '2026-12-23', 1), '2026-12-28');
    assert.equal(addWorkingDays(christmas, '2026-12-04', 3), '2026-12-09');
    assert.equal(workingDaysBetween(christmas, '2026-12-23', '2026-12-29'), 2);
    assert.equal(isWorkingDay(christmas, '2026-12-25'), false);
  });

  it('count a day lost to a power cut, since the promise runs on', () => {
    assert.ok(isWorkingDay(counter({ closures: [closure('2026-12-03')] }), '2026-12-03'));
  });

  it('are none between a day and itself or an earlier one', () => {
    assert.equal(workingDaysBetween(christmas, '2026-12-03', '2026-12-03'), 0);
    assert.equal(workingDaysBetween(christmas, '2026-12-03', '2026-12-01'), 0);
    assert.equal(addWorkingDays(christmas, '2026-12-05', 0), '2026-12-05');
  });

  it('do not loop for ever at a place that never opens', () => {
    assert.equal(addWorkingDays(counter({ hours: [] }), '2026-12-03', 1), undefined);
  });

  it('lie as many apart as were added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }), (offset, n) => {
        const from = addDays('2026-11-20', offset);
        const to = addWorkingDays(christmas, from, n);
        assert.equal(to && workingDaysBetween(christmas, from, to), n);
      }),
    );
  });
});
