/** The part of the conformance suite about who waits. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store } from '../../../../demo/server/store/store.js';
import { fresh, minute, t0, waitRow } from './rows.js';

const day = 24 * 60 * minute;

export function waitlistConforms(open: () => Promise<Store>): void {
  it('keeps the line of a place in the order of coming, without who was offered something and what is over', async () => {
    const store = await open();
    const [location, phone] = [fresh('place'), fresh('phone')];
    const rows = [
      waitRow({ location, createdAt: t0 + 2, phone }),
      waitRow({ location, createdAt: t0 + 1, phone, code: 'SGR-22222-22222' }),
      waitRow({ location, createdAt: t0, phone, state: 'offered', holdId: fresh('hold') }),
      waitRow({ location, createdAt: t0, endsAt: t0 }),
      waitRow({ createdAt: t0 }),
    ] as const;
    for (const row of rows) await store.waitlist.insert(row);
    assert.deepEqual(await store.waitlist.line(location, t0), [rows[1], rows[0]]);
    assert.deepEqual(await store.waitlist.ofPhone(phone, t0), [rows[2], rows[1], rows[0]]);
    assert.ok((await store.waitlist.places(t0)).includes(location));
    assert.equal((await store.waitlist.places(t0)).filter((one) => one === location).length, 1);

    const offered = { state: 'offered', holdId: fresh('hold'), endsAt: t0 + 30 * minute } as const;
    await store.waitlist.update(rows[1].id, offered);
    assert.deepEqual(await store.waitlist.get(rows[1].id), { ...rows[1], ...offered });
    assert.equal((await store.waitlist.offeredBy(offered.holdId))?.id, rows[1].id);
    await store.waitlist.update(rows[1].id, { state: 'waiting' });
    assert.equal(await store.waitlist.offeredBy(offered.holdId), undefined);
    await store.waitlist.update(rows[1].id, offered);
    await store.waitlist.remove(rows[0].id);
    assert.deepEqual(await store.waitlist.line(location, t0), []);
    assert.ok(!(await store.waitlist.places(t0)).includes(location));
    const locked = await store.transaction((tables) => tables.waitlist.lock(rows[0].id));
    assert.equal(locked, undefined);
  });

  it('forgets a wish a day after it is over', async () => {
    const store = await open();
    const row = waitRow();
    await store.waitlist.insert(row);
    await store.sweep(row.endsAt + day);
    assert.deepEqual(await store.waitlist.get(row.id), row);
    await store.sweep(row.endsAt + day + 1);
    assert.equal(await store.waitlist.get(row.id), undefined);
  });
}
