import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Application } from '../../../src/contract/applications.js';
import { endedRuler, rulerOf, runningRuler } from '../../../src/domain/tracking/ruler.js';
import { clock, closed, running } from './cases.js';

const states = (cells: ReturnType<typeof rulerOf>) => cells.map(({ state }) => state);

describe('the ruler of a promise', () => {
  it('fills up to today and plants the flag on the promised day', () => {
    const cells = runningRuler(clock(), '2026-12-04');
    assert.deepEqual(states(cells), ['used', 'today', 'coming']);
    assert.deepEqual(
      cells.map(({ promised }) => promised ?? false),
      [false, false, true],
    );
  });

  it('stands still where the citizen must act, and fills nothing on a weekend', () => {
    assert.deepEqual(states(runningRuler(clock({ paused: true }), '2026-12-04')), ['used', 'paused', 'coming']);
    assert.deepEqual(states(runningRuler(clock(), '2026-12-05')), ['used', 'used', 'coming']);
  });

  it('goes on past the promise with one cell a late day, within reason', () => {
    assert.deepEqual(states(runningRuler(clock({ lateDays: 2 }), '2026-12-09')), [
      'used',
      'used',
      'used',
      'late',
      'late',
    ]);
    assert.equal(runningRuler(clock({ lateDays: 90 }), '2027-04-20').length, 13);
  });

  it('shows late days before the flag of a new promise', () => {
    const anew = clock({ lateDays: 1, promisedOn: '2026-12-07', days: ['2026-12-03', '2026-12-04', '2026-12-07'] });
    assert.deepEqual(states(runningRuler(anew, '2026-12-04')), ['used', 'late', 'coming']);
  });

  it('stops where the work ended, with the days that were not needed', () => {
    assert.deepEqual(states(endedRuler(clock({ usedDays: 1 }))), ['used', 'spare', 'spare']);
    assert.deepEqual(states(endedRuler(clock({ usedDays: 3, lateDays: 1 }))), ['used', 'used', 'used', 'late']);
  });

  it('goes by whether the application still runs, and is empty where no promise is known', () => {
    const drawn = (application: Application) => states(rulerOf(application, '2026-12-04'));
    assert.deepEqual(drawn(running({ clock: clock() })), ['used', 'today', 'coming']);
    assert.deepEqual(drawn(running({ state: 'ready', clock: clock() })), ['used', 'spare', 'spare']);
    assert.deepEqual(drawn(closed({ clock: clock() })), ['used', 'spare', 'spare']);
    assert.deepEqual(drawn(running()), []);
  });
});
