/** Looks for planted personal data wherever they must not be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PostgresPool } from 'kysely';
import { createVault } from '../../../demo/server/crypto/vault.js';
import { embeddedPool } from '../../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../../demo/server/store/sql/sql-store.js';
import { offerEverywhere } from '../../../demo/server/waitlist/offer.js';
import { api, type Api, asOfficer, at, bearer, booked, booking, hold } from './support/api.js';
import { deliverAll, mailbox } from './support/mailbox.js';

const planted = {
  name: 'Kertanegara Wiyasa',
  phone: '+6281277665544',
  nik: '9902011412907788',
  digits: '5544',
  /** Asks for codes and has none. */
  stranger: '+6281399887711',
};

/** Everything that the database holds, table by table as it lists them itself. */
async function allRows(pool: PostgresPool): Promise<string> {
  const client = await pool.connect();
  const ask = async (text: string) => (await client.query<Record<string, unknown>>(text, [])).rows;
  const tables = await ask(`select table_name from information_schema.tables where table_schema = 'public'`);
  const rows = [];
  for (const { table_name: name } of tables) rows.push({ name, rows: await ask(`select * from ${String(name)}`) });
  client.release();
  return JSON.stringify(rows);
}

/** What a page is sent while it waits for news. */
async function eventsOf(server: Api, token: string): Promise<string> {
  const url = 'http://mpp.test/api/v1/events';
  const response = await server.fetch(new Request(url, { headers: bearer(token) }));
  const reader = response.body?.getReader();
  let text = '';
  while (reader && !text.includes('data:')) text += new TextDecoder().decode((await reader.read()).value);
  await reader?.cancel();
  return text;
}

/** A citizen's whole way through the server, each step of which writes somewhere. */
async function everythingWritten() {
  const pool = await embeddedPool(undefined);
  const store = await sqlStore(pool);
  const server = api({ store, showMessages: true });
  const { name, phone, nik, digits } = planted;
  const contact = { name, phone, nik };
  const changes = { contact, help: ['elderly'], reminder: true };
  const { appointment, manageToken } = await booked(server, at('11:00', '2026-12-10'), { services: ['kk'] }, changes);
  const { code } = appointment;
  await deliverAll(server, mailbox(true));
  const held = await hold(server, at('09:30'), { services: ['kk'] });
  const move = { code, holdId: held.id, holdToken: held.ownerToken };
  await server.post('/appointments/reschedule', move, bearer(manageToken));
  const { body } = await server.post('/cases/lookup', { code, proof: { kind: 'phone', lastDigits: digits } });
  await server.get('/cases/current', bearer(manageToken));
  const events = await eventsOf(server, String(body['token']));
  for (const number of [phone, planted.stranger]) await server.post('/cases/resend-code', { phone: number });
  // A wish and its offer, taken.
  const wish = { services: ['ktp'], location: 'van', from: '2026-12-09', to: '2026-12-09' };
  await server.post('/waitlist', { ...wish, contact: { phone } });
  await offerEverywhere(server.context);
  const [waiting] = await store.waitlist.ofPhone(await server.context.vault.hash('phone', phone), server.now);
  const offer = { id: waiting?.id, proof: { kind: 'phone', lastDigits: digits } };
  const taken = (await server.post('/waitlist/offer', offer)).body;
  // A booking that fails, and messages that a gateway drops, takes and refuses: faults must not be told in its words.
  await booking(server, held, { contact });
  const box = mailbox();
  box.answers.push(new Error(`${phone} is not on WhatsApp`), { outcome: 'taken' }, { outcome: 'refused' });
  await deliverAll(server, box);
  const shown = JSON.stringify((await server.get('/officer/messages', asOfficer)).body);
  server.now = Date.parse(at('09:30'));
  for (const path of ['check-in', 'serve']) await server.post(`/officer/${path}`, { code }, asOfficer);
  const text = await allRows(pool);
  await store.close();
  return {
    text,
    lines: JSON.stringify(server.lines),
    events,
    shown,
    told: [manageToken, String(body['token']), code, String(taken['ownerToken'])],
  };
}

describe('personal data', () => {
  it('stand in no log line and no event, and in the database only sealed; tokens stand in none of them', async () => {
    const { text, lines, events, shown, told } = await everythingWritten();
    const [manageToken = '', caseToken = '', code = '', holdToken = ''] = told;
    assert.equal(holdToken.length, 43, 'the offer was taken');
    assert.ok(text.includes(code) && text.includes('"outbox"'), 'the database was really searched');
    assert.ok(events.includes(code) && shown.includes(code), 'and so were events and the officers’ list');
    assert.match(lines, /"job":"message".*"later"/);
    for (const value of [
      planted.name,
      'Kertanegara',
      planted.phone,
      planted.phone.slice(1),
      planted.stranger,
      planted.nik,
      manageToken,
      caseToken,
      holdToken,
    ]) {
      assert.ok(!text.includes(value), `the database holds ${value}`);
      assert.ok(!events.includes(value), `an event tells ${value}`);
      assert.ok(!shown.includes(value), `the officers’ list tells ${value}`);
    }
    for (const value of [...Object.values(planted), ...told, code.slice(4)]) {
      assert.ok(!lines.includes(value), `a log line holds ${value}`);
    }
  });

  it('open with the right secret and in their own row alone', async () => {
    const vault = createVault('one secret of thirty-two characters');
    const sealed = await vault.seal('Kertanegara', 'appointment A');
    assert.equal(await vault.open(sealed, 'appointment A'), 'Kertanegara');
    await assert.rejects(vault.open(sealed, 'appointment B'));
    await assert.rejects(createVault('another secret of thirty-two chars').open(sealed, 'appointment A'));
    assert.notEqual(await vault.seal('Kertanegara', 'appointment A'), sealed, 'the same text never looks the same');
  });

  it('have hashes that differ by use and by secret', async () => {
    const vault = createVault('one secret of thirty-two characters');
    const hash = await vault.hash('phone', planted.phone);
    assert.equal(await vault.hash('phone', planted.phone), hash);
    assert.notEqual(await vault.hash('nik', planted.phone), hash);
    assert.notEqual(await createVault('another secret of thirty-two chars').hash('phone', planted.phone), hash);
  });
});

describe('help that was needed', () => {
  it('is forgotten once the visit is over', async () => {
    const server = api();
    const { appointment } = await booked(server, at('08:00'), {}, { help: ['wheelchair'] });
    const help = async () => (await server.store.appointments.get(appointment.code))?.help;
    server.now = Date.parse(at('08:00'));
    await server.post('/officer/check-in', { code: appointment.code }, asOfficer);
    assert.deepEqual(await help(), ['wheelchair']);
    await server.post('/officer/call-next', { location: 'mall', agency: 'disdukcapil', counter: '1' }, asOfficer);
    await server.post('/officer/serve', { code: appointment.code }, asOfficer);
    assert.deepEqual(await help(), []);
  });
});
