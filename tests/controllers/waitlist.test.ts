/** The waiting list: joined once whatever the network does, and an offer that ends by the server's word alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WaitlistJoin } from '../../src/controllers/waitlist-join.js';
import { WaitlistOffer } from '../../src/controllers/waitlist-offer.js';
import { type Answer, AnsweringCaller, FakeSurroundings, Host, later, ok, refused, settle, silent } from './support.js';

const wish = {
  services: ['sim'],
  location: 'mall',
  from: '2026-12-10',
  to: '2026-12-10',
  contact: { phone: '+628120000001' },
};
const entry = { id: 'entry-1', services: wish.services, location: 'mall', from: wish.from, to: wish.to };
const joined = ok({ entry, token: 'token-of-the-entry-1234' });

function joining(...answers: readonly (Answer | Promise<Answer>)[]) {
  return joiningIn(new FakeSurroundings(), ...answers);
}

/** In a tab that has been there before. */
function joiningIn(surroundings: FakeSurroundings, ...answers: readonly (Answer | Promise<Answer>)[]) {
  const left = [...answers];
  const caller = new AnsweringCaller({
    joinWaitlist: () => left.shift() ?? joined,
    leaveWaitlist: () => ok({ id: 'entry-1' }),
  });
  const steps: string[] = [];
  const host = new Host();
  const join: WaitlistJoin = new WaitlistJoin(
    host,
    () => Promise.resolve(caller),
    () => steps.push(join.state.step),
    surroundings,
  );
  host.connect();
  return { join, host, caller, surroundings, steps };
}

const keysOf = ({ calls }: AnsweringCaller) => calls.map(({ options }) => options.idempotencyKey);

/** A tab that was reloaded before any answer had come. */
async function inDoubt() {
  const { join, host, caller, surroundings } = joining(silent);
  await join.join(wish);
  assert.equal(join.state.step, 'uncertain');
  host.disconnect();
  return { surroundings, key: keysOf(caller)[0] };
}

describe('joining the waiting list, after a reload in doubt', () => {
  it('is the same request, so that nobody is on the list twice; nothing of the person was kept for it', async () => {
    const { surroundings, key } = await inDoubt();
    const [kept = ''] = surroundings.stored.values();
    assert.ok(kept.includes('2026-12-10') && !/8120000001|0001/.test(kept.slice(32)), kept);
    const { join, caller } = joiningIn(surroundings);
    await join.join(wish);
    assert.equal(join.state.step, 'joined');
    assert.deepEqual(keysOf(caller), [key]);
    assert.equal(surroundings.stored.size, 0, 'an answer ends it');
  });

  it('is another request for another number, and for another wish', async () => {
    const { surroundings, key } = await inDoubt();
    const number = joiningIn(surroundings, refused('idempotency_mismatch', 422));
    await number.join.join({ ...wish, contact: { phone: '+628120000002' } });
    assert.equal(number.join.state.step, 'joined');
    const [first, second] = keysOf(number.caller);
    assert.equal(first, key);
    assert.notEqual(second, key);

    const again = await inDoubt();
    const other = joiningIn(again.surroundings);
    await other.join.join({ ...wish, to: '2026-12-11' });
    assert.notEqual(keysOf(other.caller)[0], again.key);
  });

  it('stays in doubt while the server turns everybody away', async () => {
    const { surroundings, key } = await inDoubt();
    const closed = refused('maintenance', 503, {}, true);
    const { join, caller } = joiningIn(surroundings, closed, closed);
    await join.join(wish);
    assert.equal(join.state.step, 'uncertain');
    await surroundings.pass(2 + 4);
    assert.equal(join.state.step, 'joined');
    assert.deepEqual(keysOf(caller), [key, key, key]);
  });

  it('makes nothing of what somebody else has written there', async () => {
    const surroundings = new FakeSurroundings();
    for (const text of ['', 'x', '0 {}', `${'0'.repeat(32)} {}`]) {
      surroundings.stored.set('mpp-waitlist', text);
      const { join, caller } = joiningIn(surroundings);
      await join.join(wish);
      assert.equal(join.state.step, 'joined');
      assert.match(keysOf(caller)[0] ?? '', /^(?!0{32})[0-9a-f]{32}$/);
    }
  });
});

describe('joining the waiting list', () => {
  it('is sent once, however often it is pressed, and left by the token that came with it', async () => {
    const { answer, give } = later();
    const { join, caller } = joining(answer);
    const both = [join.join(wish), join.join(wish)];
    give(joined);
    await Promise.all(both);
    assert.equal(join.state.step, 'joined');
    await join.leave();
    assert.equal(join.state.step, 'left');
    assert.deepEqual(
      caller.calls.map(({ id, options }) => [id, options.token]),
      [
        ['joinWaitlist', undefined],
        ['leaveWaitlist', 'token-of-the-entry-1234'],
      ],
    );
  });

  it('after silence asks by the same request until it is known, with growing pauses', async () => {
    const { join, caller, surroundings, steps } = joining(silent, refused('internal_error', 500), silent);
    await join.join(wish);
    assert.deepEqual(join.state, { step: 'uncertain' });
    await surroundings.pass(1);
    assert.equal(caller.calls.length, 1);
    await surroundings.pass(1 + 4);
    assert.equal(caller.calls.length, 3);
    await join.join({ ...wish, contact: { phone: '+628120000002' } });
    assert.equal(caller.calls.length, 3, 'nothing else is sent while it is not known');
    await join.askNow();
    assert.equal(join.state.step, 'joined');
    assert.equal(new Set(caller.calls.map(({ options }) => options.idempotencyKey)).size, 1);
    assert.equal(surroundings.timers, 0);
    assert.deepEqual(steps, ['uncertain', 'joined']);
  });

  it('rests while the element is out of the page', async () => {
    const { join, host, caller, surroundings } = joining(silent);
    await join.join(wish);
    host.disconnect();
    await surroundings.pass(60);
    assert.equal(caller.calls.length, 1);
    host.connect();
    await surroundings.pass(4);
    assert.equal(join.state.step, 'joined');
  });

  it('refused, it says why, and the next try is another request', async () => {
    const { join, caller, surroundings } = joining(refused('appointment_limit'));
    const why = () => ('failure' in join.state ? join.state.failure?.code : undefined);
    await join.join(wish);
    assert.equal(why(), 'appointment_limit');
    surroundings.online = false;
    await join.join(wish);
    assert.equal(why(), 'offline');
    surroundings.online = true;
    await join.join(wish);
    assert.equal(new Set(caller.calls.map(({ options }) => options.idempotencyKey)).size, 2);
  });
});

const now = '2026-12-03T09:00:00+07:00';
const hold = {
  ...{ id: 'hold-1', state: 'active', services: ['sim'], location: 'mall', partySize: 1, extensionsLeft: 0 },
  ...{ startsAt: '2026-12-10T09:00:00+07:00', endsAt: '2026-12-10T09:30:00+07:00' },
  ...{ expiresAt: '2026-12-03T09:02:00+07:00', serverTime: now, ownerToken: 'owner-token-of-the-offer' },
};
const asked = { id: 'entry-1', proof: { kind: 'phone', lastDigits: '0001' } } as const;

function offer(taken: Answer, ...holds: readonly Answer[]) {
  const left = [...holds];
  const caller = new AnsweringCaller({ takeOffer: () => taken, getHold: () => left.shift() ?? silent });
  const surroundings = new FakeSurroundings(now);
  const host = new Host();
  const controller = new WaitlistOffer(host, () => Promise.resolve(caller), surroundings);
  host.connect();
  return { offer: controller, caller, surroundings };
}

describe('an offer of the waiting list', () => {
  it('ends by what the server says, not by the clock of the device', async () => {
    const longer = ok({ ...hold, serverTime: '2026-12-03T09:02:00+07:00', expiresAt: '2026-12-03T09:03:00+07:00' });
    const test = offer(ok(hold), longer, ok({ ...hold, state: 'consumed', code: 'SGR-7KQ4M-2XPRV' }));
    await test.offer.look(asked);
    assert.equal(test.offer.leftMs, 120_000);
    await test.surroundings.pass(121);
    assert.equal(test.offer.state.step, 'open');
    assert.ok(test.offer.leftMs > 50_000);
    await test.surroundings.pass(61);
    assert.deepEqual(test.offer.state, { step: 'over', why: 'consumed' });
    const tokens = test.caller.calls.filter(({ id }) => id === 'getHold').map(({ options }) => options.holdToken);
    assert.deepEqual(tokens, [hold.ownerToken, hold.ownerToken]);
    assert.equal(test.surroundings.timers, 0);
  });

  it('that has ended says why; a wrong number keeps the question', async () => {
    for (const why of ['expired', 'released', 'consumed']) {
      const test = offer(refused(`hold_${why}`));
      await test.offer.look(asked);
      assert.deepEqual(test.offer.state, { step: 'over', why });
    }
    const test = offer(refused('lookup_failed', 404));
    await test.offer.look(asked);
    assert.ok(test.offer.state.step === 'ask' && test.offer.state.error?.code === 'lookup_failed');
    test.offer.reset();
    await settle();
    assert.deepEqual(test.offer.state, { step: 'ask', looking: false });
  });
});
