/** The part of the conformance suite that sees to it that a message goes out once. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { MessageRow } from '../../../../demo/server/store/rows.js';
import type { Store } from '../../../../demo/server/store/store.js';
import { appointmentRow, fresh, messageRow, minute, t0 } from './rows.js';

const lease = minute;

/** The tests share one store: each looks at its own messages alone. */
async function take(store: Store, own: readonly MessageRow[], now: number): Promise<readonly MessageRow[]> {
  const ids = own.map(({ id }) => id);
  return (await store.outbox.take(now, lease, 1000)).filter(({ id }) => ids.includes(id));
}

export function outboxConforms(open: () => Promise<Store>): void {
  it('gives a message that is due to one taker, and to another when the lease is over', async () => {
    const store = await open();
    const row = messageRow({ dueAt: t0 });
    await store.outbox.insert(row);
    assert.deepEqual(await take(store, [row], t0 - 1), []);
    const takers = await Promise.all([take(store, [row], t0), take(store, [row], t0), take(store, [row], t0)]);
    assert.deepEqual(takers.flat(), [{ ...row, attempts: 1, dueAt: t0 + lease }]);
    assert.deepEqual(await take(store, [row], t0 + lease - 1), []);
    assert.deepEqual(await take(store, [row], t0 + lease), [{ ...row, attempts: 2, dueAt: t0 + 2 * lease }]);
  });

  it('shares a heap of messages among takers, none of them twice', async () => {
    const store = await open();
    const rows = Array.from({ length: 40 }, (_, n) => messageRow({ dueAt: t0 - n, createdAt: t0 + n }));
    for (const row of rows) await store.outbox.insert(row);
    const takers = await Promise.all(Array.from({ length: 8 }, () => store.outbox.take(t0, lease, 7)));
    assert.ok(takers.every((taken) => taken.length <= 7));
    const rest = await store.outbox.take(t0, lease, 1000);
    const taken = [...takers.flat(), ...rest].map(({ id }) => id);
    assert.equal(new Set(taken).size, taken.length);
    assert.ok(rows.every(({ id }) => taken.includes(id)));
  });

  it('lets the last taker alone say what became of it', async () => {
    const store = await open();
    const row = messageRow({ dueAt: t0 });
    await store.outbox.insert(row);
    const [first] = await take(store, [row], t0);
    const [second] = await take(store, [row], t0 + lease);
    assert.ok(first && second);
    await store.outbox.settle(first, { dueAt: t0 });
    assert.deepEqual(await take(store, [row], t0 + lease), [], 'the first has nothing to say any more');
    await store.outbox.settle(second, { state: 'sent', sealed: null, endedAt: t0 + lease });
    assert.deepEqual(await take(store, [row], t0 + 9 * lease), []);
  });

  it('is undone with the transaction it was written in', async () => {
    const store = await open();
    const row = messageRow({ dueAt: t0 });
    const failing = store.transaction(async (tables) => {
      await tables.outbox.insert(row);
      throw new Error('on purpose');
    });
    await assert.rejects(failing, /on purpose/);
    assert.deepEqual(await take(store, [row], t0), []);
  });

  it('takes back what waits of one kind, and all of an erased case', async () => {
    const store = await open();
    const appointment = appointmentRow();
    const { code } = appointment;
    const rows = [
      messageRow({ code, kind: 'reminder', dueAt: t0 }),
      messageRow({ code, kind: 'confirmation', dueAt: t0 }),
      messageRow({ code: fresh('other'), kind: 'reminder', dueAt: t0 }),
    ] as const;
    await store.appointments.insert(appointment);
    for (const row of rows) await store.outbox.insert(row);
    await store.outbox.drop(code, 'reminder');
    const left = await take(store, rows, t0);
    assert.deepEqual(left.map(({ id }) => id).sort(), [rows[1].id, rows[2].id].sort());
    await store.erase(code);
    const after = await take(store, rows, t0 + lease);
    assert.deepEqual(
      after.map(({ id }) => id),
      [rows[2].id],
    );
  });

  it('shows the newest whose text is still there, and sweeps what ended three days ago', async () => {
    const store = await open();
    // Later than any row, those of an earlier run on the same database included.
    const later = Date.now() + 5_000_000 * minute;
    const rows = [
      messageRow({ createdAt: later, dueAt: later }),
      messageRow({ createdAt: later + 1, state: 'sent', endedAt: later + 1 }),
      messageRow({ createdAt: later + 2, state: 'sent', endedAt: later + 2, sealed: null }),
    ] as const;
    for (const row of rows) await store.outbox.insert(row);
    assert.deepEqual(await store.outbox.recent(2), [rows[1], rows[0]]);
    await store.sweep(later + 3 * 24 * 60 * minute + 1);
    assert.deepEqual((await store.outbox.recent(2)).slice(0, 2)[0], rows[1], 'not yet');
    await store.sweep(later + 3 * 24 * 60 * minute + 2);
    assert.deepEqual((await store.outbox.recent(1))[0], rows[0], 'what waits is never swept');
  });

  it('finds the visits of a telephone number, the latest first', async () => {
    const store = await open();
    const phone = fresh('phone');
    const rows = [appointmentRow({ phone, startsAt: t0 }), appointmentRow({ phone, startsAt: t0 + minute })] as const;
    for (const row of rows) await store.appointments.insert(row);
    assert.deepEqual(await store.appointments.ofPhone(phone, 9), [rows[1], rows[0]]);
    assert.deepEqual(await store.appointments.ofPhone(phone, 1), [rows[1]]);
    assert.deepEqual(await store.appointments.ofPhone(fresh('phone'), 9), []);
  });
}
