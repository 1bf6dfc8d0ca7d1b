/** The part of the conformance suite on which everything else rests: who gets a place. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Store, Window } from '../../../../demo/server/store/store.js';
import { claimOf, fresh, minute, q0, t0 } from './rows.js';

const windowOf = (location: string, changes: Partial<Window> = {}): Window => ({
  location,
  agencies: ['disdukcapil', 'polri'],
  from: q0,
  to: q0 + 96,
  now: t0,
  except: [],
  ...changes,
});

const segment = { agency: 'disdukcapil', counters: 2, from: q0, cells: 1 } as const;

const bits = (mask: number): number => mask.toString(2).replaceAll('0', '').length;

export function cellsConform(open: () => Promise<Store>): void {
  it('gives each place to one claim, tries every counter, and refuses the next', async () => {
    const store = await open();
    const location = fresh('place');
    const counters = [];
    for (let n = 0; n < 3; n++) counters.push(await store.cells.claim(claimOf(location)));
    assert.deepEqual(counters.slice(0, 2).sort(), [0, 1]);
    assert.equal(counters[2], undefined);
    assert.deepEqual(await store.cells.occupied(windowOf(location)), [{ agency: 'disdukcapil', quarter: q0, mask: 3 }]);
  });

  it('claims all cells of a visit or none, each stretch at one counter', async () => {
    const store = await open();
    const location = fresh('place');
    const claim = (cells: number, from = q0) =>
      store.cells.claim(claimOf(location, { segments: [{ ...segment, counters: 1, from, cells }] }));
    assert.equal(await claim(2, q0 + 2), 0);
    assert.equal(await claim(3), undefined, 'the third quarter hour is taken');
    assert.equal(await claim(2), 0, 'and the first two were not kept by the refused one');
    const taken = await store.cells.occupied(windowOf(location));
    assert.deepEqual(taken.map(({ quarter }) => quarter - q0).sort(), [0, 1, 2, 3]);
  });

  it('claims at several agencies together, or at none', async () => {
    const store = await open();
    const location = fresh('place');
    const police = { ...segment, agency: 'polri', counters: 1, from: q0 + 1 };
    assert.equal(await store.cells.claim(claimOf(location, { segments: [police] })), 0);
    assert.equal(await store.cells.claim(claimOf(location, { segments: [segment, police] })), undefined);
    const masks = await store.cells.occupied(windowOf(location));
    assert.deepEqual(masks, [{ agency: 'polri', quarter: q0 + 1, mask: 1 }]);
    const later = { ...police, from: q0 + 2 };
    assert.notEqual(await store.cells.claim(claimOf(location, { segments: [later, segment] })), undefined);
  });

  it('claims as many counters at once as the party needs', async () => {
    const store = await open();
    const location = fresh('place');
    const claim = (partySize: number) =>
      store.cells.claim(claimOf(location, { partySize, segments: [{ ...segment, counters: 3 }] }));
    assert.notEqual(await claim(2), undefined);
    assert.equal(await claim(2), undefined);
    assert.notEqual(await claim(1), undefined);
    assert.equal(bits((await store.cells.occupied(windowOf(location)))[0]?.mask ?? 0), 3);
  });

  it('lets a claim be taken over once its time is over, and not before', async () => {
    const store = await open();
    const location = fresh('place');
    const at = (now: number) =>
      claimOf(location, { now, until: now + 10 * minute, segments: [{ ...segment, counters: 1, cells: 2 }] });
    const first = at(t0);
    assert.equal(await store.cells.claim(first), 0);
    assert.equal(await store.cells.claim(at(t0 + 10 * minute - 1)), undefined);
    assert.equal(await store.cells.claim(at(t0 + 10 * minute)), 0);
    assert.equal(await store.cells.keep(first.holdId, null), 0, 'the first has nothing left');
  });

  it('prolongs, makes permanent and frees', async () => {
    const store = await open();
    const location = fresh('place');
    const claim = claimOf(location, { segments: [{ ...segment, counters: 1, cells: 2 }] });
    const late = windowOf(location, { now: t0 + 60 * minute });
    await store.cells.claim(claim);
    assert.deepEqual(await store.cells.occupied(late), []);
    assert.equal(await store.cells.keep(claim.holdId, t0 + 61 * minute), 2);
    assert.equal((await store.cells.occupied(late)).length, 2);
    assert.equal(await store.cells.keep(claim.holdId, null), 2);
    assert.equal((await store.cells.occupied(windowOf(location, { now: t0 + 999 * minute }))).length, 2);
    await store.cells.free(claim.holdId);
    assert.deepEqual(await store.cells.occupied(windowOf(location)), []);
  });

  it('shows a window alone, and leaves out the asker’s own', async () => {
    const store = await open();
    const location = fresh('place');
    const claims = [0, 1, 2].map((n) => claimOf(location, { segments: [{ ...segment, counters: 30, from: q0 + n }] }));
    for (const claim of claims) await store.cells.claim(claim);
    const quarters = async (changes: Partial<Window>) =>
      (await store.cells.occupied(windowOf(location, changes))).map(({ quarter }) => quarter - q0).sort();
    assert.deepEqual(await quarters({}), [0, 1, 2]);
    assert.deepEqual(await quarters({ from: q0 + 1, to: q0 + 2 }), [1]);
    assert.deepEqual(await quarters({ agencies: ['polri'] }), []);
    assert.deepEqual(await quarters({ except: [claims[0]?.holdId ?? '', claims[2]?.holdId ?? ''] }), [1]);
    assert.deepEqual(await quarters({ location: fresh('place') }), []);
  });

  it('gives 20 places to 20 of 200 who ask at once', async () => {
    const store = await open();
    const location = fresh('place');
    const claims = Array.from({ length: 200 }, () => claimOf(location, { segments: [{ ...segment, counters: 20 }] }));
    const got = await Promise.all(claims.map((claim) => store.transaction((tables) => tables.cells.claim(claim))));
    assert.equal(got.filter((counter) => counter !== undefined).length, 20);
    assert.equal(new Set(got.filter((counter) => counter !== undefined)).size, 20);
  });

  it('leaves no place free while somebody is refused, whatever is asked for at once', async () => {
    const store = await open();
    const location = fresh('place');
    const claims = Array.from({ length: 60 }, (_, n) =>
      claimOf(location, { segments: [{ ...segment, counters: 4, from: q0 + (n % 4), cells: 1 + (n % 3) }] }),
    );
    const got = await Promise.all(claims.map((claim) => store.transaction((tables) => tables.cells.claim(claim))));
    const refused = claims.filter((_, n) => got[n] === undefined);
    for (const claim of refused) {
      const again = await store.cells.claim({ ...claim, holdId: fresh('again') });
      assert.equal(again, undefined, 'a place was free for somebody who had been refused');
    }
    const masks = await store.cells.occupied(windowOf(location));
    const cells = masks.reduce((sum, { mask }) => sum + bits(mask), 0);
    const given = claims.filter((_, n) => got[n] !== undefined);
    assert.equal(
      cells,
      given.reduce((sum, { segments }) => sum + (segments[0]?.cells ?? 0), 0),
      'no cell given twice',
    );
  });
}
