import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Channel } from '../../../src/contract/primitives.js';
import type { ServiceSummary } from '../../../src/contract/services.js';
import { countFilters, facets, type Filters, isFiltered, passes } from '../../../src/domain/catalogue/filters.js';

type Narrowed = Pick<ServiceSummary, 'category' | 'agency' | 'lifeEvents' | 'channels' | 'fee'>;

const card: Narrowed = {
  category: 'kependudukan',
  agency: 'disdukcapil',
  lifeEvents: ['menikah'],
  channels: ['counter', 'mobile'],
  fee: { kind: 'free' },
};

const channels: Channel[] = ['counter', 'mobile', 'online'];
const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
const service: fc.Arbitrary<Narrowed> = fc.record({
  category: oneOf('a', 'b', 'c'),
  agency: oneOf('x', 'y'),
  lifeEvents: oneOf(undefined, [], ['m'], ['m', 'n']),
  channels: fc.subarray(channels, { minLength: 1 }),
  fee: oneOf({ kind: 'free' } as const, { kind: 'fixed', rupiah: 5000 } as const, { kind: 'unknown' } as const),
});
const filters: fc.Arbitrary<Filters> = fc.record({
  category: oneOf(undefined, 'a', 'b'),
  agency: oneOf(undefined, 'x'),
  lifeEvent: oneOf(undefined, 'm'),
  channels: oneOf<readonly Channel[] | undefined>(undefined, [], ['online'], ['counter', 'mobile']),
  free: oneOf(undefined, false, true),
});
const both = [fc.array(service, { maxLength: 30 }), filters] as const;

describe('filters', () => {
  it('let all through while none is set', () => {
    assert.equal(passes(card, {}), true);
    assert.equal(isFiltered({}), false);
    assert.equal(isFiltered({ category: undefined, channels: [], free: false }), false);
  });

  for (const [what, one, holds] of [
    ['topic', { category: 'kependudukan' }, true],
    ['another topic', { category: 'pajak' }, false],
    ['agency', { agency: 'disdukcapil' }, true],
    ['another agency', { agency: 'polri' }, false],
    ['event', { lifeEvent: 'menikah' }, true],
    ['another event', { lifeEvent: 'pindah' }, false],
    ['channel', { channels: ['mobile'] }, true],
    ['channels, all of them', { channels: ['mobile', 'online'] }, false],
    ['price', { free: true }, true],
  ] satisfies [string, Filters, boolean][]) {
    it(`narrow by ${what}`, () => assert.equal(passes(card, one), holds));
  }

  it('take a fee that nobody knows for no free service', () => {
    assert.equal(passes({ ...card, fee: { kind: 'unknown' } }, { free: true }), false);
    assert.equal(passes({ ...card, fee: { kind: 'range', from: 0, to: 10 } }, { free: true }), false);
  });

  it('are counted one by one', () => {
    assert.equal(countFilters({ category: 'a', agency: 'x', lifeEvent: 'm', channels, free: true }), 7);
  });

  it('together let through what each of them does', () => {
    fc.assert(
      fc.property(service, filters, (one, { category, agency, lifeEvent, channels: ways, free }) => {
        const parts: Filters[] = [{ category }, { agency }, { lifeEvent }, { channels: ways }, { free }];
        assert.equal(
          passes(one, { category, agency, lifeEvent, channels: ways, free }),
          parts.every((part) => passes(one, part)),
        );
      }),
    );
  });
});

describe('counts at filters', () => {
  const left = (services: readonly Narrowed[], narrowed: Filters) =>
    services.filter((one) => passes(one, narrowed)).length;

  it('say how many services each topic and agency would leave', () => {
    fc.assert(
      fc.property(...both, (services, set) => {
        const counts = facets(services, set);
        for (const id of ['a', 'b', 'c'])
          assert.equal(counts.categories.get(id) ?? 0, left(services, { ...set, category: id }));
        for (const id of ['x', 'y']) assert.equal(counts.agencies.get(id) ?? 0, left(services, { ...set, agency: id }));
      }),
    );
  });

  it('say how many services one channel more would leave', () => {
    fc.assert(
      fc.property(...both, (services, set) => {
        const counts = facets(services, set);
        for (const channel of channels) {
          const more = [...new Set([...(set.channels ?? []), channel])];
          assert.equal(counts.channels.get(channel) ?? 0, left(services, { ...set, channels: more }));
        }
      }),
    );
  });

  it('say how many would be left of those free of charge', () => {
    fc.assert(
      fc.property(...both, (services, set) => {
        assert.equal(facets(services, set).free, left(services, { ...set, free: true }));
      }),
    );
  });
});
