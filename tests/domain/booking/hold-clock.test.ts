import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { holdClock, spokenMark, timeLeft } from '../../../src/domain/booking/hold-clock.js';

const minute = 60_000;
const at = (ticks: number, wall = ticks) => ({ ticks, wall });
const clock = holdClock(
  { serverTime: '2026-12-03T09:00:00+07:00', expiresAt: '2026-12-03T09:10:00+07:00' },
  at(1000, 5_000_000),
);

describe('the time left on a hold', () => {
  it('is the server’s, whatever the phone’s clock says', () => {
    assert.equal(timeLeft(clock, at(1000, 5_000_000)), 10 * minute);
    assert.equal(timeLeft(clock, at(1000 + minute, 5_000_000 + minute)), 9 * minute);
    assert.equal(timeLeft(clock, at(1000 + 11 * minute, 5_000_000)), 0);
  });

  it('goes on while the phone sleeps, and does not grow when its clock is set back', () => {
    assert.equal(timeLeft(clock, at(1000, 5_000_000 + 4 * minute)), 6 * minute);
    assert.equal(timeLeft(clock, at(1000 + minute, 0)), 9 * minute);
  });

  it('never grows by itself', () => {
    fc.assert(
      fc.property(fc.nat(20 * minute), fc.nat(20 * minute), fc.integer(), (a, b, wall) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        assert.ok(timeLeft(clock, at(1000 + late, wall)) <= timeLeft(clock, at(1000 + early, wall)));
      }),
    );
  });

  it('is spoken at five minutes and at one, each once, and not at its end', () => {
    assert.equal(spokenMark(5 * minute + 500, 5 * minute - 500), 5);
    assert.equal(spokenMark(5 * minute - 500, 5 * minute - 1500), undefined);
    assert.equal(spokenMark(minute + 1, minute), 1);
    assert.equal(spokenMark(6 * minute, 30_000), 1);
    assert.equal(spokenMark(6 * minute, 0), undefined);
    assert.equal(spokenMark(10 * minute, 9 * minute), undefined);
  });
});
