/** The part of the conformance suite about closures, and whom they meet. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ClosureRow } from '../../../../demo/server/store/rows.js';
import type { Store } from '../../../../demo/server/store/store.js';
import { fresh, holdRow, minute, t0 } from './rows.js';

const closureRow = (changes: Partial<ClosureRow>): ClosureRow => ({
  id: fresh('closure'),
  location: 'mpp',
  day: '2026-12-03',
  fromTime: null,
  toTime: null,
  reason: { id: 'Listrik padam', en: 'Power cut' },
  createdAt: t0,
  ...changes,
});

export function closuresConform(open: () => Promise<Store>): void {
  it('gives closures back by day and as they were announced, without those of before', async () => {
    const store = await open();
    const location = fresh('place');
    const rows = [
      closureRow({ location, day: '2026-12-05', createdAt: t0 - 1 }),
      closureRow({ location, day: '2026-12-04', createdAt: t0 + 1, fromTime: '10:00' }),
      closureRow({ location, day: '2026-12-04', fromTime: '08:00', toTime: '09:30' }),
      closureRow({ location, day: '2026-12-03' }),
    ] as const;
    for (const row of rows) await store.closures.insert(row);
    const from = async (day: string) => (await store.closures.from(day)).filter((row) => row.location === location);
    assert.deepEqual(await from('2026-12-04'), [rows[2], rows[1], rows[0]]);
    assert.deepEqual(await from('2026-12-03'), [rows[3], rows[2], rows[1], rows[0]]);
    assert.deepEqual(await from('2026-12-06'), []);
  });

  it('forgets a closure that is taken back, once, and keeps it when that is undone', async () => {
    const store = await open();
    const [row, other] = [closureRow({ location: fresh('place') }), closureRow({})];
    for (const each of [row, other]) await store.closures.insert(each);
    assert.deepEqual(await store.closures.get(row.id), row);
    const undone = store.transaction(async (tables) => {
      assert.equal(await tables.closures.remove(row.id), true);
      throw new Error('undo');
    });
    await assert.rejects(undone, /undo/);
    assert.equal(await store.transaction((tables) => tables.closures.remove(row.id)), true);
    assert.equal(await store.transaction((tables) => tables.closures.remove(row.id)), false);
    assert.equal(await store.closures.get(row.id), undefined);
    assert.deepEqual(await store.closures.get(other.id), other);
  });

  it('finds the holds that still count in a stretch, whoever’s they are', async () => {
    const store = await open();
    const location = fresh('place');
    const row = (changes: object) => holdRow({ location, ...changes });
    const [inside, across, ...others] = [
      row({ startsAt: t0, endsAt: t0 + 15 * minute }),
      row({ startsAt: t0 + 50 * minute, endsAt: t0 + 80 * minute }),
      row({ startsAt: t0 - 15 * minute, endsAt: t0 }),
      row({ startsAt: t0 + 60 * minute, endsAt: t0 + 75 * minute }),
      row({ state: 'released' }),
      row({ state: 'consumed', code: fresh('CODE') }),
      row({ expiresAt: t0 }),
      row({ location: fresh('elsewhere') }),
    ] as const;
    for (const each of [inside, across, ...others]) await store.holds.insert(each);
    const found = await store.transaction((tables) => tables.holds.lockBetween(location, t0, t0 + 60 * minute, t0));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    assert.deepEqual([...found].sort(byId), [inside, across].sort(byId));
  });

  it('lets many share what one who locks it waits for', async () => {
    const store = await open();
    const key = fresh('key');
    const shared = await Promise.all(
      [1, 2, 3].map((n) =>
        store.transaction(async (tables) => {
          await tables.share(key);
          await tables.note(key);
          return n;
        }),
      ),
    );
    assert.deepEqual(shared, [1, 2, 3]);
    await store.transaction((tables) => tables.lock([key]));
  });
}
