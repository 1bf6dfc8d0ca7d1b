/** What an operator runs beside the server: requests of citizens, and a new key. On the server's own folder. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ended, folder, type Hold, run, send, start } from '../support/program.js';

const privacy = (...args: readonly string[]) => run('demo/server/privacy/main.ts', ...args);
const phone = '081200000099';

async function book(): Promise<string> {
  const server = await start();
  const query = '/availability?service=skck-baru&location=mpp-sagara&slotsTo=2099-01-01';
  const free = await send<{ slots: { startsAt: string }[] }>(server, 'GET', query);
  const region = await send<{ notice: { version: string } }>(server, 'GET', '/region');
  const startsAt = free.body.slots[free.body.slots.length - 1]?.startsAt;
  const wish = { services: ['skck-baru'], location: 'mpp-sagara', startsAt };
  const { body: hold } = await send<Hold>(server, 'POST', '/holds', wish);
  const request = {
    holdId: hold.id,
    contact: { name: 'Kertanegara', phone: '+6281200000099' },
    notice: region.body.notice.version,
  };
  const owner = { 'Hold-Token': hold.ownerToken };
  const { body } = await send<{ appointment: { code: string } }>(server, 'POST', '/appointments', request, owner);
  const refused = await privacy('access', '--phone', phone);
  assert.equal(refused.code, 1);
  assert.match(refused.output, /in use by process/, 'the embedded database is the server’s while it runs');
  assert.equal(await ended(server.child, 'SIGTERM'), 0);
  return body.appointment.code;
}

describe('the commands', { timeout: 400_000 }, () => {
  it('tell what is stored, change the key under it, forget it, and say what is wrong', async () => {
    const code = await book();
    const told = await privacy('access', '--code', code.toLowerCase());
    assert.equal(told.code, 0, told.output);
    assert.match(told.output, /Kertanegara/);

    const rotated = await run('demo/server/privacy/rotate.ts');
    assert.equal(rotated.code, 0, rotated.output);
    assert.match(rotated.output, /[1-9]\d* texts sealed anew with k2/);
    const keys = join(folder, 'sealing-keys');
    assert.match(readFileSync(keys, 'utf8'), /^k2:[0-9a-f]{64}\n$/);
    assert.equal(statSync(keys).mode & 0o777, 0o600);
    assert.equal((await privacy('access', '--phone', phone)).output, told.output);
    assert.match((await privacy('erase', '--code', code)).output, /"cases": 1,\s+"anonymised": 0/);
    const wrong = await privacy('erase', '--phone', '12');
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /^npm run privacy -- access/);
  });
});
