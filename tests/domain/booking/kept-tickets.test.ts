import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  decodeTickets,
  encodeTickets,
  type KeptTicket,
  withoutTicket,
  withTicket,
} from '../../../src/domain/booking/kept-tickets.js';
import { appointment } from './steps.js';

const now = '2026-12-02T09:00:00+07:00';
const ticket: KeptTicket = { appointment, place: 'MPP Sagara', services: 'KTP' };
const later: KeptTicket = {
  ...ticket,
  appointment: {
    ...appointment,
    code: 'SGR-2XPRV-7KQ4M',
    startsAt: '2026-12-09T09:00:00+07:00',
    endsAt: '2026-12-09T09:15:00+07:00',
  },
};

describe('tickets on the device', () => {
  it('come back as they went, the next first', () => {
    assert.deepEqual(decodeTickets(encodeTickets([later, ticket]), now), [ticket, later]);
  });

  it('are gone when their time is over', () => {
    assert.deepEqual(decodeTickets(encodeTickets([ticket, later]), '2026-12-03T09:15:00+07:00'), [later]);
  });

  it('never hold a token or anything of the person, even when it is handed over', () => {
    const careless = {
      ...ticket,
      manageToken: 'manageTokenManageToken00',
      proof: { pin: '123456' },
      appointment: { ...appointment, contact: { name: 'Siti', phone: '+6281234567890' } },
    };
    assert.doesNotMatch(encodeTickets([careless]), /manageToken|123456|Siti|6281234567890/);
  });

  it('are one for each code: moved, the new takes the place of the old', () => {
    const moved = { ...ticket, appointment: { ...appointment, startsAt: '2026-12-04T09:00:00+07:00' } };
    assert.deepEqual(withTicket([later, ticket], moved), [moved, later]);
    assert.deepEqual(withoutTicket([later, ticket], appointment.code), [later]);
    const many = Array.from({ length: 30 }, (_, n) => n).reduce<readonly KeptTicket[]>(
      (all, n) => withTicket(all, { ...ticket, appointment: { ...appointment, code: `SGR-7KQ4M-2XP${n}` } }),
      [],
    );
    assert.equal(many.length, 10);
  });

  it('are none when the text is cut, foreign or of another version', () => {
    const whole = encodeTickets([ticket]);
    for (const text of [null, '', 'null', whole.slice(0, -2), whole.replace('"v":1', '"v":2')]) {
      assert.deepEqual(decodeTickets(text, now), []);
    }
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeTickets(text, now).length === 0));
  });
});
