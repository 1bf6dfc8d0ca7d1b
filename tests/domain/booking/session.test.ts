import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeSession, encodeSession, goesOn, type HeldTime } from '../../../src/domain/booking/session.js';
import { nine } from './steps.js';

const session = {
  v: 1 as const,
  ownerToken: 'ownerTokenOwnerToken00',
  hold: {
    id: 'h1',
    key: '0123456789abcdef0123456789abcdef',
    services: ['ktp-el-baru'],
    location: 'mpp-sagara',
    startsAt: nine,
    partySize: 1,
    stage: 'held' as const,
  },
};

describe('what a tab keeps', () => {
  it('comes back as it went', () => {
    assert.deepEqual(decodeSession(encodeSession(session)), session);
    const { hold: _, ...owner } = session;
    assert.deepEqual(decodeSession(encodeSession(owner)), owner);
  });

  it('never holds what was typed, even when it is handed over', () => {
    const careless = { ...session, typed: { nik: '9901015708900013' }, hold: { ...session.hold, name: 'Siti' } };
    assert.doesNotMatch(encodeSession(careless), /9901015708900013|Siti/);
  });

  it('is nothing when it is cut, foreign or of another version', () => {
    const whole = encodeSession(session);
    for (const text of [null, '', whole.slice(0, -2), 'null', '[]', '{"v":2}', whole.replace('"v":1', '"v":2')]) {
      assert.equal(decodeSession(text), undefined);
    }
    assert.equal(decodeSession(whole.replace('mpp-sagara', '<script>')), undefined);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => decodeSession(text) === undefined));
  });
});

describe('what the tab kept', () => {
  const goes = (hold: Partial<HeldTime>, moves: boolean, services = ['ktp-el-baru']) =>
    goesOn({ ...session.hold, ...hold }, services, moves);

  it('goes on with the same services, for the same end', () => {
    assert.deepEqual(
      [goes({}, false), goes({}, false, ['paspor-baru']), goes({ moves: true }, true)],
      [true, false, true],
    );
    assert.deepEqual([goes({}, true), goes({ moves: true }, false)], [false, false]);
  });

  it('goes on whatever the page wants when it was sent and may exist', () => {
    assert.equal(goes({ stage: 'sent', moves: true }, false, ['paspor-baru']), true);
  });

  it('shows a ticket again, but not to who comes to move it', () => {
    assert.deepEqual([goes({ stage: 'booked' }, false), goes({ stage: 'booked', moves: true }, true)], [true, false]);
  });
});
