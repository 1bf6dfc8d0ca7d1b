import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openingOf } from '../../../src/domain/time/opening.js';
import { closure, counter, holiday, mobile, text } from './places.js';

const thursday = '2026-12-03';
const whole = { opens: '08:00', closes: '15:00', lastTicket: '14:00' };

describe('hours of a counter on a day', () => {
  it('are those of its week', () => {
    assert.deepEqual(openingOf(counter(), thursday), { state: 'open', periods: [whole] });
  });

  it('are none on a weekday without hours, and there is no reason to tell', () => {
    assert.deepEqual(openingOf(counter(), '2026-12-06'), { state: 'closed', reason: undefined });
  });

  it('are none on a holiday, which names itself', () => {
    const place = counter({ closures: [holiday('2026-12-25')] });
    assert.deepEqual(openingOf(place, '2026-12-25'), { state: 'closed', reason: text('Natal') });
  });

  it('lose the part that a closure takes, in the middle, at the start, at the end', () => {
    const cut = (from?: string, to?: string) =>
      openingOf(counter({ closures: [closure(thursday, from, to)] }), thursday);
    assert.deepEqual(cut('10:00', '12:00'), {
      state: 'open',
      periods: [
        { opens: '08:00', closes: '10:00' },
        { opens: '12:00', closes: '15:00', lastTicket: '14:00' },
      ],
    });
    assert.deepEqual(cut(undefined, '10:00'), { state: 'open', periods: [{ ...whole, opens: '10:00' }] });
    assert.deepEqual(cut('13:00'), { state: 'open', periods: [{ opens: '08:00', closes: '13:00' }] });
  });

  it('are none when closures of parts leave nothing', () => {
    const place = counter({ closures: [closure(thursday, '07:00', '12:00'), closure(thursday, '12:00', '15:00')] });
    assert.deepEqual(openingOf(place, thursday), { state: 'closed', reason: text('Listrik padam') });
  });

  it('are those of Ramadan, by name, from its first to its last day', () => {
    const ramadan = {
      from: '2026-12-03',
      to: '2026-12-04',
      name: text('Ramadan'),
      weekly: [{ days: [1, 2, 3, 4], opens: '08:00', closes: '14:00' }],
    };
    const place = counter({ exceptions: [ramadan] });
    const open = { state: 'open', periods: [{ opens: '08:00', closes: '14:00' }], name: text('Ramadan') };
    assert.deepEqual(openingOf(place, '2026-12-02'), { state: 'open', periods: [whole] });
    assert.deepEqual(openingOf(place, '2026-12-03'), open);
    assert.deepEqual(openingOf(place, '2026-12-04'), { state: 'closed', reason: text('Ramadan') });
    assert.deepEqual(openingOf(place, '2026-12-07'), { state: 'open', periods: [whole] });
  });

  it('join where two entries touch, and stay apart over a break', () => {
    const hours = (second: string) => [
      { days: [4], opens: second, closes: '15:00' },
      { days: [4], opens: '08:00', closes: '12:00' },
    ];
    assert.deepEqual(openingOf(counter({ hours: hours('12:00') }), thursday), {
      state: 'open',
      periods: [{ opens: '08:00', closes: '15:00' }],
    });
    const apart = openingOf(counter({ hours: hours('13:00') }), thursday);
    assert.equal(apart.state === 'open' && apart.periods.length, 2);
  });
});

describe('hours of the mobile unit on a day', () => {
  const change = {
    stop: 'jati',
    day: '2026-12-02',
    reason: text('Jembatan rusak'),
    substitute: { day: '2026-12-04', place: text('Balai Hulu'), opens: '10:00', closes: '11:00' },
  };

  it('are those of its stop, with the place', () => {
    assert.deepEqual(openingOf(mobile(), '2026-12-02'), {
      state: 'open',
      periods: [{ place: text('Balai jati'), opens: '09:00', closes: '12:00' }],
    });
  });

  it('are none where the stop fell out, and stand on the day of the substitute', () => {
    const unit = mobile({ changes: [change] });
    assert.deepEqual(openingOf(unit, '2026-12-02'), { state: 'closed', reason: text('Jembatan rusak') });
    assert.deepEqual(openingOf(unit, '2026-12-04'), {
      state: 'open',
      periods: [{ place: text('Balai Hulu'), opens: '10:00', closes: '11:00' }],
    });
    assert.equal(openingOf(unit, '2026-12-09').state, 'open');
  });

  it('end early when Ramadan does, and a closure holds for a substitute too', () => {
    const weekly = [{ days: [3], opens: '08:00', closes: '11:00' }];
    const exceptions = [{ from: '2026-12-01', to: '2026-12-31', name: text('Ramadan'), weekly }];
    assert.deepEqual(openingOf(mobile({ exceptions }), '2026-12-02'), {
      state: 'open',
      periods: [{ place: text('Balai jati'), opens: '09:00', closes: '11:00' }],
      name: text('Ramadan'),
    });
    const shut = mobile({ changes: [change], closures: [closure('2026-12-04')] });
    assert.equal(openingOf(shut, '2026-12-04').state, 'closed');
  });
});
