import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LiveEvent } from '../../src/client/events.js';
import type { Case } from '../../src/contract/cases.js';
import { TrackingController } from '../../src/controllers/tracking-controller.js';
import { appointment, at, found } from '../domain/tracking/cases.js';
import { AnsweringCaller, type Answer, FakeSurroundings, Host, ok, refused, settle, silent } from './support.js';

const code = 'SGR-7KQ4M-2XPRV';
const token = 'tokenTokenTokenToken00';
const body = { code, proof: { kind: 'phone' as const, lastDigits: '7890' } };
const booked = found({ appointment: appointment() });
const checkedIn = found({ appointment: appointment({ state: 'checked-in' }) });
const lookedUp = (value: Case = booked) => ok({ case: value, token, tokenExpiresAt: at('2026-12-03', '10:00') });

/** A line whose news the test sends. */
class FakeLine {
  opened = 0;
  token: string | undefined;
  #wake: () => void = () => undefined;
  #news: LiveEvent[] = [];

  readonly follow = async function* (this: FakeLine, _: unknown, options: { token: string; signal: AbortSignal }) {
    this.opened++;
    this.token = options.token;
    while (!options.signal.aborted) {
      yield* this.#news.splice(0);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        options.signal.addEventListener('abort', () => resolve());
      });
    }
  }.bind(this);

  async send(...news: LiveEvent[]): Promise<void> {
    this.#news.push(...news);
    this.#wake();
    await settle();
  }
}

const open = (answers: AnsweringCaller['answers'] = {}, surroundings = new FakeSurroundings(), wanted?: string) => {
  const caller = new AnsweringCaller({ lookupCase: () => lookedUp(), getCase: () => ok(booked), ...answers });
  const host = new Host();
  const line = new FakeLine();
  const stages: string[] = [];
  const tracking = new TrackingController(host, {
    source: () => Promise.resolve(caller),
    code: () => wanted,
    surroundings,
    follow: line.follow,
    onCase: ({ stage }) => stages.push(stage),
  });
  host.connect();
  return { tracking, caller, host, line, stages, surroundings };
};

describe('a look-up', () => {
  it('opens the case and follows it by its token', async () => {
    const { tracking, line, stages } = open();
    await tracking.lookUp(body);
    await settle();
    assert.deepEqual(tracking.view?.sentence, { kind: 'today', late: false });
    await line.send({ type: 'line', mode: 'stream' }, { type: 'case', value: checkedIn });
    assert.deepEqual(tracking.view?.sentence, { kind: 'checked-in' });
    assert.equal(tracking.state.step === 'open' && tracking.state.line, 'stream');
    assert.deepEqual([line.token, stages], [token, ['booked', 'checked-in']]);
  });

  it('that is refused says why and keeps nothing', async () => {
    const { tracking, surroundings, caller } = open({ lookupCase: () => refused('lookup_failed', 404) });
    await tracking.lookUp(body);
    assert.equal(tracking.state.step === 'ask' && tracking.state.error?.code, 'lookup_failed');
    assert.equal(surroundings.stored.size, 0);
    caller.answers.lookupCase = () => lookedUp();
    await tracking.lookUp(body);
    assert.equal(tracking.state.step, 'open');
  });

  it('is sent once however often the button is pressed', async () => {
    const { tracking, caller } = open();
    await Promise.all([tracking.lookUp(body), tracking.lookUp(body)]);
    assert.deepEqual(caller.take(), ['lookupCase']);
  });

  it('answered while the element is out of the page opens when it is back', async () => {
    const { tracking, host, line } = open();
    const looking = tracking.lookUp(body);
    host.disconnect();
    await looking;
    assert.equal(line.opened, 0);
    host.connect();
    await settle();
    assert.deepEqual([tracking.state.step, line.opened], ['open', 1]);
  });

  it('leaves a token in the tab, and neither code nor proof', async () => {
    const { tracking, surroundings } = open();
    await tracking.lookUp(body);
    const kept = [...surroundings.stored.values()].join();
    assert.match(kept, new RegExp(token));
    assert.doesNotMatch(kept, /7KQ4M|7890/);
  });
});

describe('a reload', () => {
  const reloaded = async (answer: () => Answer, wanted?: string) => {
    const first = open();
    await first.tracking.lookUp(body);
    first.host.disconnect();
    const again = open({ getCase: answer }, first.surroundings, wanted);
    await settle();
    return again;
  };

  it('opens the same case again', async () => {
    const { tracking, line } = await reloaded(() => ok(checkedIn));
    assert.equal(tracking.state.step === 'open' && tracking.state.found, checkedIn);
    assert.equal(line.opened, 1);
  });

  it('asks anew when the token is over', async () => {
    const { tracking, surroundings } = await reloaded(() => refused('token_invalid', 401));
    assert.equal(tracking.state.step === 'ask' && tracking.state.error?.code, 'token_invalid');
    assert.equal(surroundings.stored.size, 0);
  });

  it('does not open another case than the page asks for, in whatever way its code is written', async () => {
    const other = await reloaded(() => ok(booked), 'SGR-22222-22222');
    assert.equal(other.tracking.state.step, 'ask');
    const same = await reloaded(() => ok(booked), '7kq4m 2xprv');
    assert.equal(same.tracking.state.step, 'open');
  });

  it('without a network tries again when it is back', async () => {
    let answer = silent;
    const { tracking, surroundings } = await reloaded(() => answer);
    assert.equal(tracking.state.step === 'ask' && tracking.state.error?.code, 'timed_out');
    answer = ok(booked);
    await surroundings.fire('online');
    assert.equal(tracking.state.step, 'open');
  });
});

describe('an open case', () => {
  const opened = async (answers: AnsweringCaller['answers'] = {}) => {
    const all = open(answers);
    await all.tracking.lookUp(body);
    await settle();
    return all;
  };

  it('is not called live when the device says that the network has gone', async () => {
    const { tracking, surroundings, line } = await opened();
    await line.send({ type: 'line', mode: 'stream' });
    await surroundings.fire('offline');
    assert.equal(tracking.state.step === 'open' && tracking.state.line, 'lost');
  });

  it('keeps what is known while the line is lost, and asks again when the network is back', async () => {
    const { tracking, line, surroundings, caller } = await opened();
    await line.send({ type: 'line', mode: 'lost', error: silent.ok ? never() : silent.error });
    assert.equal(tracking.state.step === 'open' && tracking.state.line, 'lost');
    assert.equal(tracking.view?.sentence.kind, 'today');
    caller.answers.getCase = () => ok(checkedIn);
    await surroundings.fire('online');
    assert.equal(tracking.view?.sentence.kind, 'checked-in');
  });

  it('closes when its token is over, and stays where the server sends no news', async () => {
    const over = refused('token_invalid', 401);
    const { tracking, line, surroundings } = await opened();
    await line.send({ type: 'ended', error: over.ok ? never() : over.error });
    assert.equal(tracking.state.step === 'ask' && tracking.state.error?.code, 'token_invalid');
    assert.equal(surroundings.stored.size, 0);
    const quiet = await opened();
    await quiet.line.send({ type: 'ended', error: { kind: 'unsupported', code: 'unsupported', retryable: false } });
    assert.equal(quiet.tracking.state.step === 'open' && quiet.tracking.state.line, 'none');
  });

  it('becomes past by itself, on the minute', async () => {
    const { tracking, surroundings, host } = await opened();
    const drawn = host.updates;
    await surroundings.pass(46 * 60);
    assert.equal(tracking.view?.sentence.kind, 'past');
    assert.equal(host.updates - drawn, 46);
  });

  it('is followed no more once nothing can change', async () => {
    const { tracking, line, surroundings } = await opened();
    const cancelled = found({ appointment: appointment({ state: 'cancelled' }) });
    await line.send({ type: 'case', value: cancelled });
    assert.equal(tracking.view?.final, true);
    assert.equal(surroundings.timers, 0);
  });

  it('can be cancelled once, and says why when it cannot', async () => {
    const { tracking, caller } = await opened({ cancelAppointment: () => refused('appointment_past') });
    await tracking.cancel();
    assert.equal(tracking.state.step === 'open' && tracking.state.error?.code, 'appointment_past');
    caller.answers.cancelAppointment = () => ok(appointment({ state: 'cancelled' }));
    caller.take();
    await Promise.all([tracking.cancel(), tracking.cancel()]);
    assert.deepEqual(caller.calls[0]?.options, { token });
    assert.deepEqual(caller.take(), ['cancelAppointment']);
    assert.equal(tracking.view?.sentence.kind, 'cancelled');
    assert.equal(tracking.state.step === 'open' && tracking.state.error, undefined);
  });

  it('is forgotten when it is closed', async () => {
    const { tracking, surroundings } = await opened();
    tracking.close();
    assert.deepEqual([tracking.state.step, surroundings.stored.size, surroundings.timers], ['ask', 0, 0]);
  });

  it('is not followed while the element is out of the page, and is again when it is back', async () => {
    const { tracking, host, line, surroundings } = await opened();
    host.disconnect();
    assert.deepEqual([surroundings.timers, surroundings.listeners], [0, 0]);
    host.connect();
    await settle();
    assert.equal(line.opened, 2);
    assert.equal(tracking.state.step, 'open');
  });
});

const never = (): never => {
  throw new Error('a refusal is no answer');
};
