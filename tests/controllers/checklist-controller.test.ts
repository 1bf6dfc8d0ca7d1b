import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChecklistController } from '../../src/controllers/checklist-controller.js';
import { region, service } from './data.js';
import { AnsweringCaller, FakeSurroundings, Host, later, ok, refused, settle, silent } from './support.js';

const open = (ids: readonly string[], answers: AnsweringCaller['answers'] = {}) => {
  const chosen = { ids };
  const caller = new AnsweringCaller({
    getRegion: () => ok(region()),
    listServices: () => ok({ version: '1', complete: true, total: 0, services: [] }),
    getService: ({ input }) =>
      input.params?.id === 'lost' ? refused('service_unknown', 404) : ok(service(input.params?.id ?? '')),
    ...answers,
  });
  const host = new Host();
  const surroundings = new FakeSurroundings();
  const controller = new ChecklistController(host, {
    source: () => Promise.resolve(caller),
    serviceIds: () => chosen.ids,
    surroundings,
  });
  host.connect();
  const choose = async (next: readonly string[]) => {
    chosen.ids = next;
    host.requestUpdate();
    await settle();
  };
  return { caller, host, surroundings, controller, choose };
};

describe('the checklists of a page', () => {
  it('are those of the chosen services, in their order', async () => {
    const { controller, caller } = open(['b', 'a']);
    assert.equal(controller.lists.length, 0);
    await settle();
    assert.deepEqual(
      controller.lists.map((list) => list.service.id),
      ['b', 'a'],
    );
    assert.deepEqual(controller.progress, { done: 0, total: 2 });
    assert.ok(!caller.take().includes('listServices'));
  });

  it('keep answers and ticks while the choice goes back and forth', async () => {
    const { controller, choose } = open(['a']);
    await settle();
    controller.answer('a', 'lost', true);
    controller.tick('a', 'report', true);
    await choose(['b']);
    assert.deepEqual(controller.progress, { done: 0, total: 1 });
    await choose(['a', 'b']);
    assert.deepEqual(controller.progress, { done: 1, total: 3 });
    controller.answer('a', 'lost', undefined);
    assert.deepEqual(controller.answersTo('a'), {});
    controller.clear();
    assert.deepEqual(controller.progress, { done: 0, total: 2 });
  });

  it('show the others when one of several is unknown, and fail when it is the only one', async () => {
    const { controller, choose } = open(['a', 'lost']);
    await settle();
    assert.deepEqual(controller.services.kind === 'ready' && controller.services.value.unknown, ['lost']);
    assert.equal(controller.lists.length, 1);
    await choose(['lost']);
    assert.equal(controller.services.kind === 'failed' && controller.services.error.code, 'service_unknown');
    assert.equal(controller.lists.length, 0);
  });

  it('read the region alone while nothing is chosen', async () => {
    const { controller, caller } = open([]);
    await settle();
    assert.deepEqual(caller.take(), ['getRegion']);
    assert.equal(controller.services.kind, 'waiting');
  });

  it('read again when the network is back', async () => {
    const answers: AnsweringCaller['answers'] = { getService: () => silent };
    const { controller, surroundings, caller } = open(['a'], answers);
    await settle();
    assert.equal(controller.services.kind === 'failed' && controller.services.error.code, 'timed_out');
    caller.answers.getService = () => ok(service('a'));
    await surroundings.fire('online');
    assert.equal(controller.services.kind, 'ready');
  });

  it('never show the answer to an older choice, and end readings that nobody waits for', async () => {
    const slow = later();
    const { controller, choose, caller } = open(['slow'], {
      getService: ({ input }) => (input.params?.id === 'slow' ? slow.answer : ok(service('a'))),
    });
    await settle();
    const reading = caller.calls.find(({ id }) => id === 'getService');
    await choose(['a']);
    assert.equal(reading?.options.signal?.aborted, true);
    slow.give(ok(service('slow')));
    await settle();
    assert.equal(controller.lists[0]?.service.id, 'a');
  });

  it('go on when the element is moved in the page before the data arrive', async () => {
    const { controller, host } = open(['a']);
    await Promise.resolve();
    host.disconnect();
    host.connect();
    await settle();
    assert.equal(controller.lists.length, 1);
  });

  it('listen to nothing once the element is gone', async () => {
    const { host, surroundings } = open(['a']);
    await settle();
    host.disconnect();
    assert.equal(surroundings.listeners, 0);
    assert.equal(surroundings.timers, 0);
  });
});
