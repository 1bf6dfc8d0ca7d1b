/** Looks for planted personal data wherever they must not be. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createVault } from '../../../demo/server/crypto/vault.js';
import { embeddedPool } from '../../../demo/server/store/sql/pools.js';
import { sqlStore } from '../../../demo/server/store/sql/sql-store.js';
import { api, asOfficer, at, bearer, booked } from './support/api.js';

const planted = {
  name: 'Kertanegara Wiyasa',
  phone: '+6281277665544',
  nik: '9902011412907788',
  digits: '5544',
};

const tables = [
  'cells',
  'holds',
  'appointments',
  'applications',
  'application_history',
  'answers',
  'attempts',
  'versions',
  'notes',
];

async function everythingWritten(): Promise<{ text: string; lines: string; told: string[] }> {
  const pool = await embeddedPool(undefined);
  const store = await sqlStore(pool);
  const server = api({ store });
  const { name, phone, nik, digits } = planted;
  const { appointment, manageToken } = await booked(
    server,
    at('09:00'),
    { services: ['kk'] },
    { contact: { name, phone, nik }, help: ['elderly'] },
  );
  const { body } = await server.post('/cases/lookup', {
    code: appointment.code,
    proof: { kind: 'phone', lastDigits: digits },
  });
  await server.get('/cases/current', bearer(manageToken));
  server.now = Date.parse(at('09:00'));
  for (const path of ['check-in', 'serve'])
    await server.post(`/officer/${path}`, { code: appointment.code }, asOfficer);
  const client = await pool.connect();
  const rows = [];
  for (const table of tables) rows.push(await client.query(`select * from ${table}`, []));
  client.release();
  const text = JSON.stringify(rows.map((result) => (result as { rows: unknown }).rows));
  await store.close();
  return { text, lines: JSON.stringify(server.lines), told: [manageToken, String(body['token']), appointment.code] };
}

describe('personal data', () => {
  it('stand in no log line, and in the database only sealed; tokens stand in neither', async () => {
    const { text, lines, told } = await everythingWritten();
    const [manageToken = '', caseToken = '', code = ''] = told;
    assert.ok(text.includes(code), 'the database was really searched');
    for (const value of [
      planted.name,
      'Kertanegara',
      planted.phone,
      planted.phone.slice(1),
      planted.nik,
      manageToken,
      caseToken,
    ]) {
      assert.ok(!text.includes(value), `the database holds ${value}`);
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
