import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BookingEvent } from '../../../src/domain/booking/events.js';
import { bookingStart, next } from '../../../src/domain/booking/next.js';
import { barOf } from '../../../src/domain/booking/state.js';
import {
  after,
  appointment,
  details,
  held,
  nine,
  ten,
  toDetails,
  toReview,
  toSending,
  toTime,
  typed,
} from './steps.js';

describe('a booking', () => {
  it('goes from place to time, details, review and ticket', () => {
    const steps = [...toSending, { type: 'booked', booking: { code: 'SGR-7KQ4M-2XPRC', startsAt: nine } } as const];
    const seen = steps.map((_, i) => after(...steps.slice(0, i + 1)).step);
    assert.deepEqual([...new Set(seen)], ['place', 'time', 'details', 'review', 'booked']);
  });

  it('starts at the time when the place is known', () => {
    assert.equal(after({ type: 'started', services: ['ktp'], location: 'mpp' }).step, 'time');
  });

  it('forgets what was typed once it stands', () => {
    const booked = after(...toSending, { type: 'booked', booking: { code: 'SGR-7KQ4M-2XPRC', startsAt: nine } });
    assert.deepEqual(booked.typed, {});
    assert.doesNotMatch(JSON.stringify(booked), /Siti|0812|62812/);
  });

  it('is sent once however often the button is pressed', () => {
    const once = after(...toSending);
    assert.equal(next(once, { type: 'submitted' }), once);
    assert.equal(next(once, { type: 'stepped-back' }), once);
  });

  it('takes no second time while one is being held', () => {
    const taking = after(...toTime, { type: 'time-chosen', startsAt: nine });
    assert.equal(next(taking, { type: 'time-chosen', startsAt: ten }), taking);
  });

  it('ignores a hold that comes after the person went back', () => {
    const back = after(...toTime, { type: 'time-chosen', startsAt: nine }, { type: 'stepped-back' });
    assert.equal(next(back, { type: 'held', hold: held() }), back);
  });
});

describe('a time that is gone', () => {
  const gone: BookingEvent = {
    type: 'time-gone',
    startsAt: nine,
    why: 'taken',
    alternatives: [{ startsAt: ten, left: 2 }],
  };

  it('offers others, keeps what was typed, and leads back to where the person was', () => {
    const conflict = after(...toSending, gone);
    assert.equal(conflict.step, 'conflict');
    assert.deepEqual(conflict.typed, typed);
    const again = [{ type: 'time-chosen', startsAt: ten } as const, { type: 'held', hold: held(ten, 'h2') } as const];
    const review = again.reduce(next, conflict);
    assert.equal(review.step === 'review' && review.hold.id, 'h2');
    assert.deepEqual(review.step === 'review' && review.details, details);
  });

  it('leads to the form when there was no review yet', () => {
    const state = after(...toDetails, { type: 'typed', typed }, gone, { type: 'time-chosen', startsAt: ten });
    const form = next(state, { type: 'held', hold: held(ten) });
    assert.equal(form.step, 'details');
    assert.deepEqual(form.typed, typed);
  });

  it('is one wrong choice among the times when nothing was held yet', () => {
    const conflict = after(...toTime, { type: 'time-chosen', startsAt: nine }, gone);
    assert.equal(conflict.step === 'conflict' && conflict.taking, undefined);
    assert.equal(next(conflict, { type: 'stepped-back' }).step, 'time');
  });
});

describe('silence after sending', () => {
  const silent = [...toSending, { type: 'went-uncertain', at: 1000 } as const];

  it('is uncertain and never failed; each question is counted', () => {
    const state = after(...silent, { type: 'asked', at: 2000 }, { type: 'asked', at: 4000 });
    assert.deepEqual(state.step === 'uncertain' && state.asked, [1000, 2000, 4000]);
    assert.equal(next(state, { type: 'stepped-back' }), state);
    assert.equal(next(state, { type: 'closed' }), state);
  });

  it('leads back to the review when nothing was booked, with all that was typed', () => {
    const state = after(...silent, { type: 'not-booked', hold: held() });
    assert.equal(state.step, 'review');
    assert.deepEqual(state.typed, typed);
  });

  it('after a reload leads to the empty form when nothing was booked', () => {
    const found = after(
      { type: 'started', services: ['ktp'] },
      { type: 'found-sent', location: 'mpp', hold: held(), at: 1 },
    );
    assert.equal(found.step, 'uncertain');
    assert.equal(next(found, { type: 'not-booked', hold: held() }).step, 'details');
    assert.equal(next(found, { type: 'booked', booking: { code: 'SGR-7KQ4M-2XPRC', startsAt: nine } }).step, 'booked');
  });
});

describe('a refusal', () => {
  const failure = { code: 'offline', retryable: true };

  it('leaves the person where they are, and goes with the next try', () => {
    const refused = after(...toSending, { type: 'refused', failure });
    assert.equal(refused.step === 'review' && refused.sending, undefined);
    assert.deepEqual(refused.step === 'review' && refused.failure, failure);
    const again = next(refused, { type: 'submitted' });
    assert.equal(again.step === 'review' && again.failure, undefined);
  });

  it('of fields leads to the form', () => {
    const errors = [{ path: 'contact.nik', reason: 'refused', code: 'nik_unknown' } as const];
    const form = after(...toSending, { type: 'details-refused', errors });
    assert.deepEqual(form.step === 'details' && form.errors, errors);
    assert.deepEqual(form.typed, typed);
  });

  it('of online booking as such says why, and can be lifted', () => {
    const closed = after(
      ...toDetails,
      { type: 'typed', typed },
      { type: 'closed', reason: { id: 'Server diperbaiki' } },
    );
    assert.equal(closed.step, 'closed');
    assert.deepEqual(next(closed, { type: 'reopened' }).typed, typed);
  });
});

describe('any course of events', () => {
  const failure = { code: 'unreachable', retryable: true };
  const anyEvent = fc.constantFrom<BookingEvent>(
    { type: 'place-chosen', location: 'mpp' },
    { type: 'time-chosen', startsAt: nine },
    { type: 'time-chosen', startsAt: ten },
    { type: 'held', hold: held() },
    { type: 'time-gone', startsAt: nine, why: 'expired' },
    { type: 'details-accepted', details },
    { type: 'details-refused', errors: [] },
    { type: 'extension-asked' },
    { type: 'extended', hold: held(nine, 'h3') },
    { type: 'submitted' },
    { type: 'refused', failure },
    { type: 'went-uncertain', at: 5 },
    { type: 'asked', at: 6 },
    { type: 'not-booked', hold: held() },
    { type: 'stepped-back' },
    { type: 'closed' },
    { type: 'reopened' },
  );

  it('keeps what was typed, and the services', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const end = events.reduce(next, after(...toDetails, { type: 'typed', typed }));
        assert.deepEqual([end.typed, end.services], [typed, ['ktp']]);
      }),
      { numRuns: 500 },
    );
  });

  it('has a hold where details are asked, reviewed or in doubt, and a booking only when the server said so', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const end = events.reduce(next, after({ type: 'started', services: ['ktp'] }));
        assert.notEqual(end.step, 'booked');
        if (['details', 'review', 'uncertain'].includes(end.step)) assert.ok('hold' in end);
        else assert.ok(!('hold' in end));
      }),
      { numRuns: 500 },
    );
  });

  it('never changes a state in place', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 20 }), anyEvent, (events, event) => {
        const state = events.reduce(next, after(...toReview));
        const copy = structuredClone(state);
        next(state, event);
        assert.deepEqual(state, copy);
      }),
    );
    assert.equal(bookingStart.step, 'place');
  });
});

describe('an appointment that gets another time', () => {
  const toMove: readonly BookingEvent[] = [
    { type: 'started', services: ['ktp'], location: 'mpp', moving: appointment },
    { type: 'time-chosen', startsAt: ten },
    { type: 'held', hold: held(ten) },
  ];

  it('asks for a time and for nothing else', () => {
    assert.deepEqual([after(...toMove.slice(0, 1)).step, after(...toMove).step], ['time', 'review']);
  });

  it('is still the one to be moved after every step that may come between', () => {
    const gone: BookingEvent = { type: 'time-gone', startsAt: ten, why: 'taken' };
    const again: readonly BookingEvent[] = [
      { type: 'time-chosen', startsAt: nine },
      { type: 'held', hold: held(nine) },
    ];
    const sent: readonly BookingEvent[] = [{ type: 'submitted' }, { type: 'went-uncertain', at: 1 }];
    const walks: readonly (readonly BookingEvent[])[] = [
      [{ type: 'stepped-back' }],
      [{ type: 'stepped-back' }, { type: 'stepped-back' }],
      [gone],
      [gone, ...again],
      [{ type: 'closed' }, { type: 'reopened' }],
      [...sent, { type: 'not-booked', hold: held(ten) }],
      [...sent, { type: 'booked', booking: appointment }],
    ];
    for (const walk of walks) {
      const state = after(...toMove, ...walk);
      assert.equal(state.moving?.code, appointment.code, JSON.stringify(walk));
      assert.notEqual(state.step, 'details');
    }
  });

  it('goes from the review back to the times, and counts three bars', () => {
    assert.equal(after(...toMove, { type: 'stepped-back' }).step, 'time');
    assert.equal(barOf(after(...toMove)), 3);
    assert.equal(barOf(after(...toReview)), 4);
  });

  it('is forgotten where a new appointment is begun', () => {
    assert.equal(after(...toMove, { type: 'started', services: ['ktp'] }).moving, undefined);
  });
});
