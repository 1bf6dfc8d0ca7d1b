import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openNow } from '../../../src/domain/time/open-now.js';
import { closure, counter, holiday, mobile, text } from './places.js';

const at = (day: string, time: string, offset = '+07:00') => `${day}T${time}:00${offset}`;

describe('open now', () => {
  it('tells until when, and until when numbers are given', () => {
    assert.deepEqual(openNow(counter(), at('2026-12-03', '08:00')), {
      state: 'open',
      until: '15:00',
      lastTicket: '14:00',
    });
  });

  it('is over in the minute of closing, and opens next on the next day of the week’s hours', () => {
    assert.deepEqual(openNow(counter(), at('2026-12-04', '15:00')), {
      state: 'closed',
      opens: { day: '2026-12-07', at: '08:00' },
    });
  });

  it('opens later the same day before hours', () => {
    assert.deepEqual(openNow(counter(), at('2026-12-04', '07:59')), {
      state: 'closed',
      opens: { day: '2026-12-04', at: '08:00' },
    });
  });

  it('counts on the place’s clock, not on the phone’s', () => {
    assert.equal(openNow(counter(), at('2026-12-03', '16:30', '+09:00')).state, 'open');
    assert.equal(openNow(counter(), Date.parse('2026-12-03T09:00:00Z')).state, 'closed');
    const east = counter({ zone: { id: 'Asia/Jayapura', label: 'WIT' } });
    assert.equal(openNow(east, new Date('2026-12-02T23:30:00Z')).state, 'open');
  });

  it('says why it is closed in the middle of a day, and when it goes on', () => {
    const place = counter({ closures: [closure('2026-12-03', '10:00', '12:00')] });
    assert.deepEqual(openNow(place, at('2026-12-03', '10:30')), {
      state: 'closed',
      reason: text('Listrik padam'),
      opens: { day: '2026-12-03', at: '12:00' },
    });
    assert.deepEqual(openNow(place, at('2026-12-03', '09:30')), { state: 'open', until: '10:00' });
  });

  it('says why it is closed all day, and jumps over the weekend that follows', () => {
    const place = counter({ closures: [holiday('2026-12-25')] });
    assert.deepEqual(openNow(place, at('2026-12-25', '09:00')), {
      state: 'closed',
      reason: text('Natal'),
      opens: { day: '2026-12-28', at: '08:00' },
    });
  });

  it('promises nothing that is more than 30 days away', () => {
    assert.deepEqual(openNow(counter({ hours: [] }), at('2026-12-03', '09:00')), { state: 'closed', opens: undefined });
    assert.equal(openNow(mobile({ stops: [] }), at('2026-12-03', '09:00')).state, 'closed');
  });

  it('names the place where the mobile unit stands, now or next', () => {
    assert.deepEqual(openNow(mobile(), at('2026-12-02', '09:00')), {
      state: 'open',
      until: '12:00',
      place: text('Balai jati'),
    });
    assert.deepEqual(openNow(mobile(), at('2026-12-03', '09:00')), {
      state: 'closed',
      opens: { day: '2026-12-07', at: '09:00', place: text('Balai muara') },
    });
  });
});
