/** What every store must do, whatever it keeps its rows in. Run by the tests of each. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../../demo/server/store/store.js';
import { cellsConform } from './support/cells-conform.js';
import { closuresConform } from './support/closures-conform.js';
import { outboxConforms } from './support/outbox-conform.js';
import { retentionConforms } from './support/retention-conform.js';
import { waitlistConforms } from './support/waitlist-conform.js';
import { applicationRow, appointmentRow, fresh, holdRow, minute, t0 } from './support/rows.js';

const day = 24 * 60 * minute;

export function storeConforms(name: string, open: () => Promise<Store>): void {
  describe(`the store ${name}`, () => {
    cellsConform(open);
    closuresConform(open);
    outboxConforms(open);
    retentionConforms(open);
    waitlistConforms(open);

    it('keeps all that a transaction did, or nothing', async () => {
      const store = await open();
      const [kept, undone] = [holdRow(), holdRow()];
      await store.transaction((tables) => tables.holds.insert(kept));
      const failing = store.transaction(async (tables) => {
        await tables.holds.insert(undone);
        await tables.holds.update(kept.id, { state: 'released' });
        await tables.setNote(undone.id, 'written');
        throw new Error('on purpose');
      });
      await assert.rejects(failing, /on purpose/);
      assert.deepEqual(await store.holds.get(kept.id), kept);
      assert.equal(await store.holds.get(undone.id), undefined);
      assert.equal(await store.note(undone.id), undefined);
    });

    it('shows nobody what is half done', async () => {
      const store = await open();
      const row = holdRow();
      let seen: unknown = 'not asked';
      const writing = store.transaction(async (tables) => {
        await tables.holds.insert(row);
        await new Promise((resolve) => setTimeout(resolve, 30));
        throw new Error('on purpose');
      });
      const reading = store.holds.get(row.id).then((found) => (seen = found));
      await assert.rejects(writing);
      await reading;
      assert.equal(seen, undefined);
    });

    it('gives holds back as they were written, and the active ones of an owner', async () => {
      const store = await open();
      const row = holdRow();
      await store.holds.insert(row);
      assert.deepEqual(await store.holds.get(row.id), row);
      assert.equal(await store.holds.get('nobody'), undefined);
      assert.deepEqual(await store.holds.active(row.owner, 'mpp', t0), [row]);
      assert.deepEqual(await store.holds.active(row.owner, 'elsewhere', t0), []);
      assert.deepEqual(await store.holds.active(row.owner, 'mpp', row.expiresAt), []);
      await store.holds.update(row.id, { state: 'consumed', code: 'SGR-22222-22222' });
      assert.deepEqual(await store.holds.active(row.owner, 'mpp', t0), []);
      const locked = await store.transaction((tables) => tables.holds.lock(row.id));
      assert.deepEqual(locked, { ...row, state: 'consumed', code: 'SGR-22222-22222' });
    });

    it('gives appointments back, by place and time, and counts those of a person', async () => {
      const store = await open();
      const location = fresh('place');
      const phone = fresh('phone');
      const nik = fresh('nik');
      const rows = [
        appointmentRow({ location, label: 'B-001', startsAt: t0 + minute, phone }),
        appointmentRow({ location, label: 'A-002', startsAt: t0 + minute, phone, nik }),
        appointmentRow({ location, label: 'A-001', startsAt: t0, phone, checkedInAt: t0, calledTo: '3' }),
        appointmentRow({ location, startsAt: t0 + day }),
      ] as const;
      for (const row of rows) await store.appointments.insert(row);
      assert.deepEqual(await store.appointments.between(location, t0, t0 + day), [rows[2], rows[1], rows[0]]);
      assert.equal(await store.appointments.upcoming({ phone }, t0), 2);
      assert.equal(await store.appointments.upcoming({ nik }, t0), 1);
      await store.appointments.update(rows[1].code, { state: 'cancelled', help: [], sealed: null });
      assert.equal(await store.appointments.upcoming({ phone }, t0), 1);
      const after = await store.appointments.get(rows[1].code);
      assert.deepEqual(after, { ...rows[1], state: 'cancelled', help: [], sealed: null });
      await assert.rejects(store.appointments.insert(rows[0]), 'a code belongs to one appointment');
    });

    it('lists applications by promise and keeps their history in order', async () => {
      const store = await open();
      const { code } = await withAppointment(store);
      const agency = fresh('agency');
      const rows = [
        applicationRow(code, { agency, promisedOn: null, openedAt: t0 + 3 }),
        applicationRow(code, { agency, promisedOn: '2026-12-11', openedAt: t0 + 2 }),
        applicationRow(code, { agency, promisedOn: '2026-12-09', openedAt: t0 + 1 }),
      ] as const;
      for (const row of rows) await store.applications.insert(row);
      const ids = (await store.applications.list({ agency, limit: 10 })).map(({ id }) => id);
      assert.deepEqual(ids, [rows[2].id, rows[1].id, rows[0].id]);
      const after = { promisedOn: '2026-12-09', id: rows[2].id };
      assert.deepEqual(await store.applications.list({ agency, after, limit: 1 }), [rows[1]]);
      assert.deepEqual(await store.applications.ofCode(code), [rows[2], rows[1], rows[0]]);

      const action = { kind: 'document', label: { id: 'Kirim foto KK' } } as const;
      await store.applications.update(rows[1].id, { state: 'waiting-for-applicant', action });
      await store.applications.update(rows[2].id, { state: 'closed', outcome: 'granted' });
      assert.deepEqual(await store.applications.get(rows[1].id), {
        ...rows[1],
        state: 'waiting-for-applicant',
        action,
      });
      assert.equal((await store.applications.list({ agency, limit: 10 })).length, 2, 'closed ones are not due');
      assert.equal((await store.applications.list({ agency, state: 'closed', limit: 10 })).length, 1);

      const entries = [
        { at: t0, by: 'officer', state: 'received', note: null },
        { at: t0, by: 'applicant', state: 'in-progress', note: { id: 'Lengkap', en: 'Complete' } },
      ] as const;
      for (const entry of entries) await store.applications.record(rows[0].id, entry);
      const histories = await store.applications.histories([rows[0].id, rows[1].id]);
      assert.deepEqual(histories.get(rows[0].id), entries);
      assert.deepEqual(histories.get(rows[1].id), []);
    });

    it('gives a key to one request and its answer to all others', async () => {
      const store = await open();
      const key = fresh('key');
      const begin = (fingerprint: string, now: number) =>
        store.transaction(async (tables) => {
          const kept = await tables.answers.begin(key, fingerprint, now, now + day);
          if (!kept) await tables.answers.finish(key, 201, `sealed ${fingerprint}`);
          return kept;
        });
      const [first, twin] = await Promise.all([begin('a', t0), begin('a', t0)]);
      const answer = { fingerprint: 'a', status: 201, sealed: 'sealed a' };
      assert.equal([first, twin].filter((kept) => kept === undefined).length, 1);
      assert.deepEqual(first ?? twin, answer);
      assert.deepEqual(await begin('b', t0 + day - 1), answer);
      assert.equal(await begin('b', t0 + day), undefined, 'free again after a day');
    });

    it('counts attempts one by one and forgets them after the wait', async () => {
      const store = await open();
      const key = fresh('attempts');
      const count = (now: number) => store.attempts.count(key, now, now + 15 * minute, 2);
      const counts = await Promise.all([count(t0), count(t0), count(t0)]);
      assert.deepEqual(counts.map((one) => one.count).sort(), [1, 2, 3]);
      const blocked = await count(t0 + 5 * minute);
      assert.deepEqual(blocked, { count: 4, until: t0 + 15 * minute }, 'trying does not prolong the wait');
      assert.deepEqual(await count(t0 + 15 * minute), { count: 1, until: t0 + 30 * minute });
      await store.attempts.reset(key);
      assert.equal((await count(t0 + 16 * minute)).count, 1);
    });

    it('counts versions up and keeps notes', async () => {
      const store = await open();
      const topic = fresh('topic');
      assert.equal(await store.versions.get(topic), 0);
      await store.versions.bump(topic);
      await store.versions.bump(topic);
      assert.equal(await store.versions.get(topic), 2);
      await store.setNote(topic, 'one');
      await store.setNote(topic, 'two');
      assert.equal(await store.note(topic), 'two');
    });

    it('lets one at a time through a lock', async () => {
      const store = await open();
      const key = fresh('lock');
      const topic = fresh('topic');
      const readAndWrite = () =>
        store.transaction(async (tables) => {
          await tables.lock([key]);
          const seen = Number((await tables.note(topic)) ?? 0);
          await tables.setNote(topic, String(seen + 1));
        });
      await Promise.all(Array.from({ length: 10 }, readAndWrite));
      assert.equal(await store.note(topic), '10');
    });

    it('erases a case with all that is under its code', async () => {
      const store = await open();
      const row = await withAppointment(store);
      const application = applicationRow(row.code);
      await store.applications.insert(application);
      await store.applications.record(application.id, { at: t0, by: 'officer', state: 'received', note: null });
      await store.holds.insert(holdRow({ id: row.holdId, state: 'consumed', code: row.code }));
      await store.erase(row.code);
      assert.equal(await store.appointments.get(row.code), undefined);
      assert.equal(await store.applications.get(application.id), undefined);
      assert.equal(await store.holds.get(row.holdId), undefined);
      assert.deepEqual((await store.applications.histories([application.id])).get(application.id), []);
    });

    it('sweeps what has had its time and nothing else', async () => {
      const store = await open();
      const [old, running] = [holdRow(), holdRow({ expiresAt: t0 + 3 * day })];
      for (const row of [old, running]) await store.holds.insert(row);
      const key = fresh('key');
      await store.transaction((tables) => tables.answers.begin(key, 'a', t0, t0 + day));
      await store.sweep(t0 + 2 * day);
      assert.equal(await store.holds.get(old.id), undefined);
      assert.deepEqual(await store.holds.get(running.id), running);
      assert.equal(await store.transaction((tables) => tables.answers.begin(key, 'b', t0, t0 + day)), undefined);
    });
  });
}

async function withAppointment(store: Store) {
  const row = appointmentRow();
  await store.appointments.insert(row);
  return row;
}
