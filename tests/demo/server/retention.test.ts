/** What is forgotten, and when; what a person is told on request, and what is left after erasure. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createVault } from '../../../demo/server/crypto/vault.js';
import { readSealingKeys } from '../../../demo/server/node/secrets.js';
import { access, eraseSubject } from '../../../demo/server/privacy/requests.js';
import { reseal } from '../../../demo/server/privacy/reseal.js';
import { retain } from '../../../demo/server/privacy/retain.js';
import { api, type Api, asOfficer, at, availability, bearer, booked } from './support/api.js';
import { deliverAll, mailbox } from './support/mailbox.js';

const day = 86_400_000;
const contact = { name: 'Kertanegara', phone: '+6281277665544', nik: '9902011412907788' };
const holding = { services: ['kk'] };
const full = { contact, help: ['wheelchair'], reminder: true };

const rowOf = async (server: Api, code: string) => (await server.store.appointments.get(code)) ?? assert.fail(code);

async function personalOf(server: Api, code: string) {
  const { sealed } = await rowOf(server, code);
  return sealed === null ? undefined : server.context.vault.open(sealed, `appointment ${code}`);
}

async function finish(server: Api, code: string, path: 'serve' | 'no-show'): Promise<void> {
  await server.post('/officer/check-in', { code }, asOfficer);
  await server.post('/officer/call-next', { location: 'mall', agency: 'disdukcapil', counter: '1' }, asOfficer);
  await server.post(`/officer/${path}`, { code }, asOfficer);
}

describe('once a visit is over', () => {
  for (const end of ['serve', 'no-show', 'cancel'] as const) {
    it(`NIK and help needs are forgotten, the rest is not: ${end}`, async () => {
      const server = api();
      const { appointment, manageToken } = await booked(server, at('11:00'), holding, full);
      const { code } = appointment;
      assert.match((await personalOf(server, code)) ?? '', /9902011412907788/);
      if (end === 'cancel') await server.post('/appointments/cancel', { code }, bearer(manageToken));
      else await finish(server, code, end);
      const row = await rowOf(server, code);
      assert.deepEqual([row.nik, row.help], [null, []]);
      const personal = (await personalOf(server, code)) ?? '';
      assert.ok(!personal.includes('990201') && personal.includes('Kertanegara'));
    });
  }

  it('and nobody closed it, the job forgets them a day later', async () => {
    const server = api();
    const { appointment } = await booked(server, at('11:00'), holding, full);
    server.now = Date.parse(at('11:15')) + day;
    assert.deepEqual(await retain(server.context), { visits: 0, people: 0 });
    server.now += 1;
    assert.deepEqual(await retain(server.context), { visits: 1, people: 0 });
    assert.ok(!(await personalOf(server, appointment.code))?.includes('990201'));
    assert.deepEqual(await retain(server.context), { visits: 0, people: 0 });
  });
});

describe('after the days of the notice', () => {
  it('nobody knows any more whose visit it was, and its code opens nothing', async () => {
    const server = api();
    const { appointment } = await booked(server, at('11:00'), holding, full);
    const proof = { kind: 'phone', lastDigits: '5544' };
    const lookup = () => server.post('/cases/lookup', { code: appointment.code, proof });
    server.now = Date.parse(at('11:15')) + 90 * day;
    await retain(server.context);
    assert.equal((await lookup()).status, 200);
    server.now += 1;
    assert.equal((await retain(server.context)).people, 1);
    const { sealed, phone, nik, help, proof: kept } = await rowOf(server, appointment.code);
    assert.deepEqual([sealed, phone, nik, help, kept], [null, null, null, [], '']);
    assert.equal((await lookup()).body.code, 'lookup_failed');
  });

  it('who still waits for an application can follow it, until it is closed', async () => {
    const server = api();
    const { appointment } = await booked(server, at('11:00'), holding, full);
    await finish(server, appointment.code, 'serve');
    server.now += 91 * day;
    assert.equal((await retain(server.context)).people, 1);
    const row = await rowOf(server, appointment.code);
    assert.deepEqual([row.sealed, row.phone, row.proof !== ''], [null, null, true]);
    const [application] = await server.store.applications.ofCode(appointment.code);
    const move = { to: 'closed', outcome: 'granted' };
    for (const body of [{ to: 'in-progress' }, { to: 'ready' }, move])
      await server.post(`/officer/applications/${application?.id ?? ''}/move`, body, asOfficer);
    assert.equal((await retain(server.context)).people, 1);
    assert.equal((await rowOf(server, appointment.code)).proof, '');
  });
});

describe('a person', () => {
  it('is told all that is stored, by code and by telephone', async () => {
    const server = api();
    const { appointment } = await booked(server, at('11:00', '2026-12-10'), holding, full);
    await booked(server, at('09:00'), holding, { contact: { ...contact, phone: '+6281200000001' } });
    await deliverAll(server, mailbox());
    const told = await access(server.context, { code: appointment.code });
    assert.equal(told.cases.length, 1);
    const text = JSON.stringify(told);
    for (const one of [...Object.values(contact), 'wheelchair', appointment.code, '"kk"', 'Pengingat']) {
      assert.ok(text.includes(one), one);
    }
    assert.deepEqual(await access(server.context, { phone: contact.phone }), told);
    assert.deepEqual(await access(server.context, { code: 'UJI-22222-22222' }), { cases: [], waits: [] });
  });

  it('is erased: case, messages and all, and the time is free again', async () => {
    const server = api();
    const query = 'service=kk&location=mall&from=2026-12-10&to=2026-12-10';
    const [free] = (await availability(server, query)).days;
    const { appointment } = await booked(server, at('11:00', '2026-12-10'), holding, full);
    const other = await booked(server, at('09:00'), holding, { contact: { ...contact, phone: '+6281200000001' } });
    assert.deepEqual(await eraseSubject(server.context, { phone: contact.phone }), {
      cases: 1,
      anonymised: 0,
      waits: 0,
    });
    assert.equal(await server.store.appointments.get(appointment.code), undefined);
    assert.deepEqual(await server.store.outbox.ofCode(appointment.code), []);
    assert.deepEqual((await availability(server, query)).days, [free]);
    assert.equal((await rowOf(server, other.appointment.code)).state, 'booked');
  });

  it('is erased from a case with applications, whose official record stays', async () => {
    const server = api();
    const { appointment } = await booked(server, at('11:00'), holding, full);
    const { code } = appointment;
    await finish(server, code, 'serve');
    assert.deepEqual(await eraseSubject(server.context, { code }), { cases: 0, anonymised: 1, waits: 0 });
    const { sealed, phone, proof } = await rowOf(server, code);
    assert.deepEqual([sealed, phone, proof], [null, null, '']);
    assert.equal((await server.store.applications.ofCode(code)).length, 1);
    assert.deepEqual(await server.store.outbox.ofCode(code), []);
  });
});

describe('the key that seals personal data', () => {
  const key = 'a secret for tests that protects nobody';
  const second = { name: 'k2', secret: 'a second secret of thirty-two characters' };

  it('is changed: everything opens with the new one, and nothing with the old one alone', async () => {
    const before = api();
    const { appointment, manageToken } = await booked(before, at('11:00', '2026-12-10'), holding, full);
    const { code } = appointment;
    const same = { 'Idempotency-Key': 'cancelled-before-and-after' };
    const cancel = (server: Api) => server.post('/appointments/cancel', { code }, { ...bearer(manageToken), ...same });

    const after = api({ store: before.store, secrets: { key, officers: [], sealing: [second] } });
    assert.equal((await cancel(before)).status, 200);
    assert.match((await rowOf(before, code)).sealed ?? '', /^k1\./);
    assert.equal((await personalOf(after, code)) !== undefined, true, 'both open while both are known');
    // Confirmation, reminder taken back, cancellation; the appointment; the answers kept for repetition.
    assert.ok((await reseal(after.context)) >= 4);
    assert.equal(await reseal(after.context), 0);
    const { sealed } = await rowOf(after, code);
    assert.match(sealed ?? '', /^k2\./);
    assert.match((await personalOf(after, code)) ?? '', /Kertanegara/);
    assert.equal((await cancel(after)).status, 200, 'a kept answer is given again');
    assert.equal((await deliverAll(after)).length, 2);
    await assert.rejects(createVault(key).open(sealed ?? '', `appointment ${code}`), /does not have/);
    const stranger = createVault('another secret of thirty-two chars', [second]);
    assert.match(await stranger.open(sealed ?? '', `appointment ${code}`), /Kertanegara/, 'the old one is not needed');
  });
});

describe('MPP_SEALING_KEYS', () => {
  const secret = 'x'.repeat(32);
  it('names keys, the one that seals first, and the server’s own without its secret', () => {
    const keys = readSealingKeys(`k1,k2:${secret}`) ?? [];
    assert.deepEqual(
      keys.map(({ name }) => name),
      ['k1', 'k2'],
    );
    assert.equal(createVault(secret, keys).current, 'k1');
    assert.equal(createVault(secret, [...keys].reverse()).current, 'k2');
  });

  for (const wrong of ['k2', 'k2:short', `k1:${secret}`, `k2:${secret},k2:${secret}`, `K2:${secret}`, `k1,k1`]) {
    it(`is refused as ${wrong}`, () => assert.equal(readSealingKeys(wrong), undefined));
  }

  it('seals with k1 in front as without any keys', async () => {
    const sealed = await createVault(secret, readSealingKeys(`k1,k2:${'y'.repeat(32)}`)).seal('text', 'about');
    assert.equal(await createVault(secret).open(sealed, 'about'), 'text');
  });
});
