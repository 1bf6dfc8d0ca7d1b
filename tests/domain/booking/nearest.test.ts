import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../../src/domain/booking/nearest.js';

const slot = (hour: string, left = 2) => ({
  startsAt: `2026-12-03T${hour}:00+07:00`,
  endsAt: `2026-12-03T${hour.replace(':00', ':15')}:00+07:00`,
  left,
});

describe('times near one that is gone', () => {
  it('are the closest that are free, the time itself first when it is free again', () => {
    const slots = [slot('08:00'), slot('09:00'), slot('10:00', 0), slot('11:00'), slot('13:00')];
    const hours = (wanted: string) =>
      nearest(slots, `2026-12-03T${wanted}:00+07:00`).map(({ startsAt }) => startsAt.slice(11, 16));
    assert.deepEqual(hours('10:00'), ['09:00', '11:00', '08:00']);
    assert.deepEqual(hours('09:00'), ['09:00', '08:00', '11:00']);
    assert.deepEqual(nearest([], '2026-12-03T09:00:00+07:00'), []);
  });
});
