import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LocationsController } from '../../src/controllers/locations-controller.js';
import { region } from './data.js';
import { AnsweringCaller, type Answer, FakeSurroundings, Host, ok, settle, silent } from './support.js';

const open = async (start: string, answer: Answer = ok(region())) => {
  const caller = new AnsweringCaller({ getRegion: () => answer });
  const host = new Host();
  const surroundings = new FakeSurroundings(start);
  const controller = new LocationsController(host, { source: () => Promise.resolve(caller), surroundings });
  host.connect();
  await settle();
  return { controller, host, surroundings, caller };
};

describe('the places of a region', () => {
  it('close on the minute without being asked again', async () => {
    const { controller, surroundings, host, caller } = await open('2026-12-03T14:59:30+07:00');
    assert.equal(controller.places[0]?.open.state, 'open');
    const drawn = host.updates;
    await surroundings.pass(29);
    assert.equal(host.updates, drawn);
    await surroundings.pass(1);
    assert.equal(controller.places[0]?.open.state, 'closed');
    assert.equal(host.updates, drawn + 1);
    assert.deepEqual(caller.take(), ['getRegion']);
  });

  it('name the next stops of the mobile unit only', async () => {
    const { controller } = await open('2026-12-03T10:00:00+07:00');
    assert.deepEqual(
      controller.places.map(({ stops }) => stops.map(({ day }) => day)),
      [[], ['2026-12-07', '2026-12-09', '2026-12-14', '2026-12-16', '2026-12-21']],
    );
  });

  it('say when they are told from a copy', async () => {
    const { controller } = await open('2026-12-03T10:00:00+07:00', { ok: true, value: region(), stale: true });
    assert.equal(controller.fromCopy, true);
  });

  it('are none while the region cannot be read, and come when the network is back', async () => {
    const { controller, caller, surroundings } = await open('2026-12-03T10:00:00+07:00', silent);
    assert.deepEqual(controller.places, []);
    caller.answers.getRegion = () => ok(region());
    await surroundings.fire('online');
    assert.equal(controller.places.length, 2);
    assert.equal(controller.fromCopy, false);
  });

  it('stop their clock with the element', async () => {
    const { host, surroundings } = await open('2026-12-03T10:00:00+07:00');
    await surroundings.pass(61);
    host.disconnect();
    assert.deepEqual([surroundings.timers, surroundings.listeners], [0, 0]);
  });
});
