/** Messages to citizens: what is written with what it tells of, when it goes out, and what becomes of what does not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliverDue } from '../../../demo/server/messages/deliver.js';
import {
  api,
  asOfficer,
  at,
  bearer,
  booked,
  booking,
  hold,
  minute,
  officerToken,
  ownedBy,
  person,
} from './support/api.js';
import { deliverAll, mailbox } from './support/mailbox.js';

const phone = '+6281277665544';
const contact = { name: 'Siti', phone };
const tracking = 'https://region.test/status.html';
const day = 24 * 60 * minute;

describe('a booking', () => {
  it('is confirmed in the language of the booking, with place, time, number and code, without a name', async () => {
    const server = api({ links: { tracking } });
    const { appointment } = await booked(server, at('09:00'), {}, { contact });
    const english = await booked(server, at('09:15'), {}, { contact: person(), language: 'en' });
    const [first, second] = await deliverAll(server);
    assert.deepEqual([first?.kind, first?.to, first?.language], ['confirmation', phone, 'id']);
    assert.equal(
      first?.text,
      `Jadwal Anda di MPP Uji: Kamis, 3 Desember 2026 pukul 09.00 WITA, nomor ${appointment.label}. Datang pukul 08.45. ` +
        `Kode: ${appointment.code}, simpan. Lihat, ubah, atau batalkan: ${tracking}#mpp-code=${appointment.code}`,
    );
    assert.match(second?.text ?? '', /^Your appointment at MPP Uji: Thursday,? 3 December 2026, 09:15 WITA, number /);
    assert.ok(second?.text.includes(english.appointment.code));
    assert.deepEqual(await deliverAll(server), [], 'and once');
  });

  it('names the mobile unit’s stop', async () => {
    const server = api();
    await booked(server, at('09:00', '2026-12-09'), { location: 'van' }, { contact });
    assert.match((await deliverAll(server))[0]?.text ?? '', /Mobil keliling, Balai Jati: Rabu, 9 Desember/);
  });

  it('without a telephone, refused, or sent twice, leaves no message, none and one', async () => {
    const server = api();
    await booked(server, at('09:00'), { services: ['lapor'] }, { contact: {} });
    assert.deepEqual(await deliverAll(server), []);
    const held = await hold(server, at('10:00'));
    await booking(server, held, { notice: 'an old one' });
    assert.deepEqual(await deliverAll(server), []);
    const key = { ...ownedBy(held), 'Idempotency-Key': 'the-same-booking-twice' };
    const body = { holdId: held.id, contact, notice: '2026-01' };
    for (let n = 0; n < 2; n++) assert.equal((await server.post('/appointments', body, key)).status, 201);
    assert.equal((await deliverAll(server)).length, 1);
  });

  it('that is moved or cancelled is told of once, however often it is asked for', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('09:30'), {}, { contact });
    const { code } = appointment;
    const held = await hold(server, at('11:00'));
    await deliverAll(server);
    for (let n = 0; n < 2; n++) {
      const body = { code, holdId: held.id, holdToken: held.ownerToken };
      assert.equal((await server.post('/appointments/reschedule', body, bearer(manageToken))).status, 200);
    }
    const moved = await deliverAll(server);
    assert.deepEqual(
      moved.map(({ kind }) => kind),
      ['rescheduled'],
    );
    assert.match(moved[0]?.text ?? '', /pukul 11\.00 WITA.*Kode tetap UJI-/);
    for (let n = 0; n < 2; n++) await server.post('/appointments/cancel', { code }, bearer(manageToken));
    const cancelled = await deliverAll(server);
    assert.deepEqual(
      cancelled.map(({ kind }) => kind),
      ['cancelled'],
    );
    assert.match(cancelled[0]?.text ?? '', /pukul 11\.00 WITA, sudah dibatalkan/);
  });
});

describe('a reminder', () => {
  const friday = '2026-12-11';
  const kinds = (came: readonly { kind: string }[]) => came.map(({ kind }) => kind);

  it('comes the afternoon before, and only to whom agreed to it', async () => {
    const server = api();
    await booked(server, at('09:00', friday), {}, { contact, reminder: true });
    await booked(server, at('09:15', friday));
    assert.deepEqual(kinds(await deliverAll(server)), ['confirmation', 'confirmation']);
    server.now = Date.parse(at('16:00', '2026-12-10')) - 1;
    assert.deepEqual(await deliverAll(server), []);
    server.now += 1;
    const came = await deliverAll(server);
    assert.deepEqual([kinds(came), came[0]?.to], [['reminder'], phone]);
    assert.match(came[0]?.text ?? '', /^Pengingat: MPP Uji, Jumat, 11 Desember 2026 pukul 09\.00/);
  });

  it('moves with the visit and goes with it', async () => {
    const server = api();
    const { appointment, manageToken } = await booked(server, at('09:00', friday), {}, { contact, reminder: true });
    const { code } = appointment;
    const held = await hold(server, at('10:00', '2026-12-14'));
    const body = { code, holdId: held.id, holdToken: held.ownerToken };
    await server.post('/appointments/reschedule', body, bearer(manageToken));
    await deliverAll(server);
    server.now = Date.parse(at('16:00', '2026-12-10'));
    assert.deepEqual(await deliverAll(server), [], 'not for the time that was given up');
    server.now = Date.parse(at('16:00', '2026-12-13'));
    assert.match((await deliverAll(server))[0]?.text ?? '', /Senin, 14 Desember 2026 pukul 10\.00/);

    const other = await booked(server, at('09:00', '2026-12-17'), {}, { contact: person(), reminder: true });
    await server.post('/appointments/cancel', { code: other.appointment.code }, bearer(other.manageToken));
    await deliverAll(server);
    server.now = Date.parse(at('16:00', '2026-12-16'));
    assert.deepEqual(await deliverAll(server), []);
  });

  it('is not written to whom was just told', async () => {
    const server = api();
    await booked(server, at('09:00'), {}, { contact, reminder: true });
    assert.deepEqual(kinds(await deliverAll(server)), ['confirmation']);
    server.now += day;
    assert.deepEqual(await deliverAll(server), []);
  });
});

describe('delivery', () => {
  it('tries again ever more slowly under the same id, and not before the gateway wants it', async () => {
    const server = api();
    const box = mailbox();
    await booked(server, at('09:00', '2026-12-10'), {}, { contact });
    box.answers.push(new Error('connection reset'), { outcome: 'later' }, { outcome: 'later', afterMs: 90_000 });
    const waits: number[] = [];
    while (box.answers.length > 0 || box.came.length < 4) {
      const since = server.now;
      const count = box.came.length;
      while (box.came.length === count) {
        server.now += 250;
        await deliverAll(server, box);
      }
      waits.push(server.now - since);
    }
    const [, first = 0, second = 0, third = 0] = waits;
    assert.ok(first >= 3_750 && first <= 6_500, `${first}`);
    assert.ok(second >= 7_500 && second <= 12_750, `${second}`);
    assert.ok(third >= 90_000 && third <= 90_250, `${third}`);
    assert.equal(new Set(box.came.map(({ id }) => id)).size, 1);
    assert.deepEqual(await deliverAll(server, box), []);
  });

  it('gives up what the gateway refuses for good, and what nobody needs any more', async () => {
    const server = api();
    const box = mailbox();
    box.answers.push({ outcome: 'refused' });
    await booked(server, at('09:00'), {}, { contact });
    await deliverAll(server, box);
    server.now += 10 * minute;
    await deliverAll(server, box);
    assert.equal(box.came.length, 1);

    await booked(server, at('09:15'), {}, { contact });
    server.now = Date.parse(at('09:15'));
    await deliverAll(server, box);
    assert.equal(box.came.length, 1, 'the visit has begun');
  });

  it('holds nothing up while the gateway thinks', async () => {
    const server = api();
    const box = mailbox();
    await booked(server, at('09:00'), {}, { contact });
    let meanwhile = '';
    const slow = {
      ...box,
      async deliver() {
        // On this store a transaction that stays open would let nobody else in.
        meanwhile = (await booked(server, at('10:00'))).appointment.state;
        return { outcome: 'taken' } as const;
      },
    };
    await deliverDue(server.context, slow);
    assert.equal(meanwhile, 'booked');
  });

  it('by two processes at once brings each message once', async () => {
    const server = api();
    const other = api({ store: server.store });
    const boxes = [mailbox(), mailbox()] as const;
    for (let n = 0; n < 12; n++)
      await booked(server, at(`${8 + Math.floor(n / 4)}:${(n % 4) * 15 || '00'}`.padStart(5, '0')));
    await Promise.all([deliverAll(server, boxes[0]), deliverAll(other, boxes[1])]);
    const ids = boxes.flatMap(({ came }) => came.map(({ id }) => id));
    assert.deepEqual([ids.length, new Set(ids).size], [12, 12]);
  });

  it('forgets the text once it is out, and keeps it only where officers read it', async () => {
    const server = api({ showMessages: true });
    await booked(server, at('09:00'), {}, { contact });
    await deliverAll(server, mailbox(true));
    await booked(server, at('09:15'), {}, { contact: person() });
    await deliverAll(server, mailbox(false));
    const { body } = await server.get('/officer/messages', asOfficer);
    const messages = body['messages'] as { kind: string; state: string; to: string; text: string }[];
    assert.deepEqual(
      messages.map(({ kind, state, to }) => [kind, state, to]),
      [['confirmation', 'sent', '0812 •••• 5544']],
    );
    assert.match(messages[0]?.text ?? '', /^Jadwal Anda di MPP Uji/);
    assert.ok(!JSON.stringify(body).includes(phone.slice(3)));
  });

  it('sealed under another secret stays shut and waits, and takes nothing else with it', async () => {
    const other = api({
      showMessages: true,
      secrets: { key: 'the secret of another server', officers: [officerToken] },
    });
    await booked(other, at('09:00'), {}, { contact });
    const server = api({ showMessages: true, store: other.store });
    await booked(server, at('09:15'), {}, { contact: person() });
    const box = mailbox(true);
    await deliverAll(server, box);
    assert.equal(box.came.length, 1);
    const { status, body } = await server.get('/officer/messages', asOfficer);
    assert.equal(status, 200);
    assert.equal((body['messages'] as unknown[]).length, 1);
    const owner = mailbox(true);
    other.now += 60 * minute;
    await deliverAll(other, owner);
    assert.equal(owner.came.length, 1);
  });

  it('is shown to officers alone, and nowhere where a gateway sends it', async () => {
    assert.equal((await api({ showMessages: true }).get('/officer/messages')).body.code, 'officer_token_invalid');
    const server = api();
    assert.equal((await server.get('/officer/messages', asOfficer)).body.code, 'operation_not_built');
    const capabilities = (await server.get('/region')).body['capabilities'] as string[];
    assert.deepEqual([capabilities.includes('listMessages'), capabilities.includes('resendCode')], [false, true]);
  });
});

describe('a lost code', () => {
  const ask = (server: ReturnType<typeof api>, number = phone) => server.post('/cases/resend-code', { phone: number });

  it('comes to the telephone it was booked with, those of several visits together', async () => {
    const server = api({ links: { tracking } });
    const visits = [
      await booked(server, at('09:00'), {}, { contact }),
      await booked(server, at('09:00', '2026-12-10'), {}, { contact, language: 'en' }),
      await booked(server, at('09:30')),
    ] as const;
    await deliverAll(server);
    assert.deepEqual((await ask(server)).body, { accepted: true });
    const [message, ...more] = await deliverAll(server);
    assert.deepEqual([message?.kind, message?.to, more.length], ['codes', phone, 0]);
    assert.match(message?.text ?? '', /^Your codes: /, 'in the language of the latest');
    for (const [index, { appointment }] of visits.entries()) {
      assert.equal(message?.text.includes(appointment.code), index < 2);
    }
  });

  it('answers alike for a number that nobody booked with, which is sent nothing', async () => {
    const server = api();
    await booked(server, at('09:00'), {}, { contact });
    await deliverAll(server);
    const [known, unknown] = [await ask(server), await ask(server, '+6281200000000')];
    assert.deepEqual([known.status, known.body], [unknown.status, unknown.body]);
    assert.deepEqual(
      (await deliverAll(server)).map(({ to }) => to),
      [phone],
    );
    assert.deepEqual(await server.store.outbox.recent(9), [], 'nor is the number kept');
  });

  it('is sent three times an hour, counted for any number alike', async () => {
    const server = api();
    for (const number of [phone, '+6281200000000']) {
      for (let n = 0; n < 3; n++) assert.equal((await ask(server, number)).status, 200);
      const refused = await ask(server, number);
      assert.deepEqual([refused.status, refused.body.code], [429, 'rate_limited']);
      assert.equal(refused.headers.get('Retry-After'), '3600');
    }
    server.now += 60 * minute;
    assert.equal((await ask(server)).status, 200);
  });

  it('is not sent to another region’s number', async () => {
    const answer = await api().post('/cases/resend-code', { phone, region: '11.01' });
    assert.equal(answer.body.code, 'region_unknown');
  });
});
