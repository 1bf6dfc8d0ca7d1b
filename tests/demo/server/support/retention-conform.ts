/** The part of the conformance suite about what is to be forgotten, and about changing the key. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { AppointmentRow } from '../../../../demo/server/store/rows.js';
import type { SealedText, Store } from '../../../../demo/server/store/store.js';
import { applicationRow, appointmentRow, fresh, messageRow, minute, t0, waitRow } from './rows.js';

const nothing = { sealed: null, phone: null, nik: null, help: [], proof: '' } as const;

export function retentionConforms(open: () => Promise<Store>): void {
  it('finds what is still held of visits that have ended', async () => {
    const store = await open();
    // Long ago, so that no visits are older, those of an earlier run on the same database included.
    const longAgo = -Date.now();
    const ended = (n: number, changes: Partial<AppointmentRow>) =>
      appointmentRow({ endsAt: longAgo + n, ...nothing, ...changes });
    const rows = {
      nik: ended(1, { nik: 'hash' }),
      help: ended(2, { help: ['reading'] }),
      sealed: ended(3, { sealed: 'k1.x' }),
      phone: ended(4, { phone: fresh('phone') }),
      proof: ended(5, { proof: 'hash' }),
      waiting: ended(6, { proof: 'hash' }),
      done: ended(7, { proof: 'hash' }),
      nothing: ended(8, {}),
      late: ended(9, { nik: 'hash', sealed: 'k1.x' }),
    };
    for (const row of Object.values(rows)) await store.appointments.insert(row);
    await store.applications.insert(applicationRow(rows.waiting.code, { state: 'ready' }));
    await store.applications.insert(applicationRow(rows.done.code, { state: 'closed', outcome: 'granted' }));
    const before = rows.late.endsAt;
    assert.deepEqual(await store.appointments.holding('visit', before, 9), [rows.nik, rows.help]);
    const { sealed, phone, proof, done } = rows;
    assert.deepEqual(await store.appointments.holding('person', before, 9), [sealed, phone, proof, done]);
    assert.deepEqual(await store.appointments.holding('person', before, 1), [sealed]);
    assert.deepEqual(await store.appointments.holding('visit', before + 1, 9), [rows.nik, rows.help, rows.late]);
  });

  it('finds what another key sealed, in every table, and replaces it only as long as it is the same', async () => {
    const store = await open();
    const [appointment, message, wait, key] = [appointmentRow(), messageRow(), waitRow(), fresh('key')];
    await store.appointments.insert(appointment);
    await store.appointments.insert(appointmentRow({ sealed: null }));
    await store.outbox.insert(message);
    await store.waitlist.insert(wait);
    await store.transaction(async (tables) => {
      await tables.answers.begin(key, 'a', t0, t0 + minute);
      await tables.answers.finish(key, 201, 'k1.sealed');
      await tables.answers.begin(fresh('running'), 'a', t0, t0 + minute);
    });
    const found: SealedText[] = [];
    for (;;) {
      const texts = await store.sealed.byOthers('k9', 3);
      if (texts.length === 0) break;
      assert.ok(texts.length <= 3);
      found.push(...texts);
      for (const text of texts) await store.sealed.replace(text, 'k9.anew');
    }
    const expected: readonly SealedText[] = [
      { table: 'appointments', key: appointment.code, sealed: 'k1.sealed' },
      { table: 'outbox', key: message.id, sealed: 'k1.sealed' },
      { table: 'waitlist', key: wait.id, sealed: 'k1.sealed' },
      { table: 'answers', key, sealed: 'k1.sealed' },
    ];
    for (const text of expected) {
      assert.deepEqual(
        found.filter(({ table, key: of }) => table === text.table && of === text.key),
        [text],
      );
    }
    await store.sealed.replace({ table: 'appointments', key: appointment.code, sealed: 'k1.sealed' }, 'k9.late');
    assert.equal((await store.appointments.get(appointment.code))?.sealed, 'k9.anew');
  });
}
