import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onceOnline } from '../../src/controllers/once-online.js';
import { FakeSurroundings } from './support.js';

function waiting() {
  const surroundings = new FakeSurroundings();
  surroundings.online = false;
  let times = 0;
  onceOnline(surroundings, () => times++);
  return { surroundings, times: () => times };
}

describe('once online', () => {
  for (const moment of ['online', 'shown'] as const) {
    it(`it is heard, once: ${moment}`, async () => {
      const { surroundings, times } = waiting();
      await surroundings.fire(moment);
      assert.equal(times(), 0, 'the device has no network yet');
      surroundings.online = true;
      await surroundings.fire(moment);
      await surroundings.fire(moment);
      assert.equal(times(), 1);
    });
  }
});
