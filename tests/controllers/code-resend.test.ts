/** Lost codes: sent once, however often it is pressed; after silence a repeat is the same request. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CodeResend } from '../../src/controllers/code-resend.js';
import { type Answer, AnsweringCaller, FakeSurroundings, later, ok, refused, silent } from './support.js';

const accepted = ok({ accepted: true });

function resend(...answers: readonly (Answer | Promise<Answer>)[]) {
  const left = [...answers];
  const caller = new AnsweringCaller({ resendCode: () => left.shift() ?? accepted });
  const surroundings = new FakeSurroundings();
  const controller = new CodeResend(
    () => undefined,
    () => Promise.resolve(caller),
    surroundings,
  );
  const keys = () => caller.calls.map(({ options }) => options.idempotencyKey);
  return { controller, caller, surroundings, keys };
}

describe('a lost code', () => {
  it('is asked for once, however often it is pressed', async () => {
    const { answer, give } = later();
    const { controller, caller } = resend(answer);
    const both = [controller.send('+628120000001'), controller.send('+628120000001')];
    give(accepted);
    await Promise.all(both);
    assert.deepEqual(controller.state, { step: 'sent' });
    assert.deepEqual(
      caller.calls.map(({ input }) => input.body),
      [{ phone: '+628120000001' }],
    );
  });

  it('is not certain after silence; a repeat has the same key, another number another one', async () => {
    const { controller, keys } = resend(silent, refused('internal_error', 500), silent);
    for (const phone of ['+628120000001', '+628120000001', '+628120000002']) {
      await controller.send(phone);
      assert.deepEqual(controller.state, { step: 'ask', sending: false, unsure: true });
    }
    const [first, second, other] = keys();
    assert.equal(first, second);
    assert.notEqual(other, first);
  });

  it('refused, it says why, and the next try is a new request', async () => {
    const { controller, keys } = resend(refused('rate_limited', 429));
    await controller.send('+628120000001');
    assert.ok(controller.state.step === 'ask' && controller.state.failure?.code === 'rate_limited');
    await controller.send('+628120000001');
    assert.equal(new Set(keys()).size, 2);
    assert.equal(controller.state.step, 'sent');
  });

  it('is not sent by a device that knows it has no network', async () => {
    const { controller, caller, surroundings } = resend();
    surroundings.online = false;
    await controller.send('+628120000001');
    assert.ok(controller.state.step === 'ask' && controller.state.failure?.code === 'offline');
    assert.equal(caller.calls.length, 0);
  });
});
