import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicationMoves, appointmentMoves } from '../../../src/contract/states.js';
import type { Case } from '../../../src/contract/cases.js';
import { decodeLookup, encodeLookup } from '../../../src/domain/tracking/session.js';
import { trackerOf } from '../../../src/domain/tracking/tracker.js';
import { appointment, at, clock, closed, found, running } from './cases.js';

const view = (changes: Partial<Case>, now: string) => trackerOf(found(changes), now, 'Asia/Jakarta');
const sentence = (changes: Partial<Case>, now = at('2026-12-03', '09:00')) => view(changes, now).sentence;
const queue = { label: 'B-014', serving: 'B-009', ahead: 5, minutes: 20, asOf: at('2026-12-03', '09:00') };

describe('the tracker before and on the day', () => {
  const booked = { appointment: appointment() };

  it('counts the days to come, by the venue’s midnight', () => {
    assert.deepEqual(sentence(booked, at('2026-11-24', '10:00')), { kind: 'before-day', daysLeft: 9 });
    assert.deepEqual(sentence(booked, at('2026-12-02', '23:59')), { kind: 'before-day', daysLeft: 1 });
    assert.deepEqual(sentence(booked, at('2026-12-03', '00:00')), { kind: 'today', late: false });
    assert.deepEqual(sentence(booked, '2026-12-02T17:00:00Z'), { kind: 'today', late: false });
  });

  it('lets a late one still come, and calls it past only at its end', () => {
    assert.deepEqual(sentence(booked, at('2026-12-03', '09:30')), { kind: 'today', late: true });
    assert.deepEqual(sentence(booked, at('2026-12-03', '09:45')), { kind: 'past' });
  });

  it('shows the line after check-in, and the counter when called', () => {
    const inLine = { appointment: appointment({ state: 'checked-in' }), queue };
    assert.deepEqual(sentence(inLine), { kind: 'in-line', ahead: 5, minutes: 20 });
    assert.deepEqual(sentence({ appointment: appointment({ state: 'checked-in' }) }), { kind: 'checked-in' });
    const called = { appointment: appointment({ state: 'called' }), queue: { ...queue, counter: '3' } };
    assert.deepEqual(sentence(called), { kind: 'called', counter: '3' });
  });

  it('can be changed until the minute the office says', () => {
    assert.equal(view(booked, at('2026-12-02', '14:59')).visit?.changeable, true);
    assert.equal(view(booked, at('2026-12-02', '15:00')).visit?.changeable, false);
    const cancelled = { appointment: appointment({ state: 'cancelled' }) };
    assert.equal(view(cancelled, at('2026-12-01', '10:00')).visit?.changeable, false);
  });
});

describe('the tracker after the visit', () => {
  const served = { appointment: appointment({ state: 'served' }) };

  it('shows the application, not the visit that is over', () => {
    const state = view({ ...served, applications: [running({ clock: clock() })] }, at('2026-12-03', '10:00'));
    assert.deepEqual(state.sentence, { kind: 'under-way' });
    assert.equal(state.visit?.sentence.kind, 'served');
    assert.equal(state.final, false);
  });

  it('says first what only the citizen can do', () => {
    const action = { kind: 'document' as const, label: { id: 'Kirim ulang surat kuasa' }, due: '2026-12-08' };
    const late = running({ id: 'a1', clock: clock({ lateDays: 2, promisedOn: '2026-12-01' }) });
    const asked = running({ id: 'a2', state: 'waiting-for-applicant', action });
    const state = view({ ...served, applications: [late, asked] }, at('2026-12-03', '10:00'));
    assert.deepEqual(state.sentence, { kind: 'your-turn', what: action.label, due: '2026-12-08' });
    assert.deepEqual(
      state.applications.map(({ application }) => application.id),
      ['a2', 'a1'],
    );
  });

  it('says how late it is, and the new day where the office gave one', () => {
    const late = (promisedOn: string) => running({ clock: clock({ lateDays: 2, promisedOn }) });
    assert.deepEqual(sentence({ applications: [late('2026-12-01')] }), {
      kind: 'late',
      days: 2,
      promisedAnew: undefined,
    });
    assert.deepEqual(sentence({ applications: [late('2026-12-09')] }), {
      kind: 'late',
      days: 2,
      promisedAnew: '2026-12-09',
    });
  });

  it('calls nothing late that is ready', () => {
    const ready = running({ state: 'ready', clock: clock({ lateDays: 2 }) });
    assert.deepEqual(sentence({ applications: [ready] }), { kind: 'ready' });
  });

  it('names the way to object while there is one', () => {
    const reason = { id: 'Tanda tangan tidak cocok' };
    const rejected = closed({ outcome: 'rejected', reason, objectionUntil: '2026-12-15' });
    const until = (now: string) => {
      const said = sentence({ applications: [rejected] }, now);
      return said.kind === 'rejected' ? said.objectionUntil : said.kind;
    };
    assert.equal(until(at('2026-12-15', '23:00')), '2026-12-15');
    assert.equal(until(at('2026-12-16', '00:00')), undefined);
  });

  it('is final only when everything is', () => {
    const end = at('2026-12-20', '10:00');
    assert.equal(view({ ...served, applications: [closed(), running()] }, end).final, false);
    assert.equal(view({ ...served, applications: [closed()] }, end).final, true);
    assert.equal(view({ appointment: appointment() }, end).final, false);
  });

  it('has a sentence and a stage in every state there is', () => {
    for (const state of Object.keys(appointmentMoves) as (keyof typeof appointmentMoves)[]) {
      const { sentence, stage } = view({ appointment: appointment({ state }) }, at('2026-12-03', '09:00'));
      assert.ok(sentence.kind !== 'nothing' && stage === state, state);
    }
    for (const state of Object.keys(applicationMoves) as (keyof typeof applicationMoves)[]) {
      const applications = [state === 'closed' ? closed() : running({ state })];
      const { sentence, stage } = view({ applications }, at('2026-12-03', '09:00'));
      assert.ok(sentence.kind !== 'nothing' && stage === state, state);
    }
    assert.deepEqual(sentence({}), { kind: 'nothing' });
  });

  it('names the current stage, else the last one done', () => {
    const stage = (id: string, state: 'done' | 'current' | 'upcoming') => ({ id, label: { id }, state });
    const stages = [stage('received', 'done'), stage('checked', 'current'), stage('ready', 'upcoming')];
    assert.equal(view({ applications: [running({ stages })] }, at('2026-12-03', '09:00')).stage, 'checked');
    const over = stages.map((one) => ({ ...one, state: 'done' as const }));
    assert.equal(view({ applications: [closed({ stages: over })] }, at('2026-12-03', '09:00')).stage, 'ready');
  });
});

describe('what a tab keeps of a look-up', () => {
  const kept = { token: 'tokenTokenTokenToken00', expiresAt: at('2026-12-03', '09:30') };

  it('is the token, until it is over', () => {
    assert.deepEqual(decodeLookup(encodeLookup(kept), at('2026-12-03', '09:29')), { v: 1, ...kept });
    assert.equal(decodeLookup(encodeLookup(kept), at('2026-12-03', '09:30')), undefined);
    assert.equal(decodeLookup('{"v":1}', 0), undefined);
    assert.equal(decodeLookup('{', 0), undefined);
    assert.equal(decodeLookup(null, 0), undefined);
  });

  it('is never a code or a proof', () => {
    assert.doesNotMatch(encodeLookup({ ...kept, code: 'SGR-7KQ4M-2XPRV' } as typeof kept), /SGR/);
  });
});
