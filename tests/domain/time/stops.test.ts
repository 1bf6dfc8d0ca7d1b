import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextStops } from '../../../src/domain/time/stops.js';
import { closure, counter, mobile, text } from './places.js';

const substitute = { day: '2026-12-04', place: text('Balai Hulu'), opens: '10:00', closes: '11:00' };
const change = { stop: 'jati', day: '2026-12-02', reason: text('Jembatan rusak'), substitute };

describe('the mobile unit’s next stops', () => {
  it('come in order of days, as many as asked', () => {
    const days = nextStops(mobile(), '2026-12-02', 3).map(({ day, stop }) => [day, stop?.id]);
    assert.deepEqual(days, [
      ['2026-12-02', 'jati'],
      ['2026-12-07', 'muara'],
      ['2026-12-09', 'jati'],
    ]);
  });

  it('show the one that fell out, why, and what stands in for it on its own day', () => {
    const [out, instead, next] = nextStops(mobile({ changes: [change] }), '2026-12-01', 3);
    assert.deepEqual(out?.cancelled, { reason: text('Jembatan rusak'), substitute });
    assert.deepEqual(instead, { day: '2026-12-04', place: text('Balai Hulu'), opens: '10:00', closes: '11:00' });
    assert.equal(next?.day, '2026-12-07');
  });

  it('fall out on a day that is closed', () => {
    const [visit] = nextStops(mobile({ closures: [closure('2026-12-02')] }), '2026-12-02', 1);
    assert.deepEqual(visit?.cancelled, { reason: text('Listrik padam') });
  });

  it('end when the day’s hours end', () => {
    const [visit] = nextStops(mobile({ closures: [closure('2026-12-02', '11:00')] }), '2026-12-02', 1);
    assert.equal(visit?.closes, '11:00');
    assert.equal(visit?.cancelled, undefined);
  });

  it('are none for a counter, nor for a unit without a route', () => {
    assert.deepEqual(nextStops(counter(), '2026-12-01', 3), []);
    assert.deepEqual(nextStops(mobile({ stops: [] }), '2026-12-01', 3), []);
  });
});
