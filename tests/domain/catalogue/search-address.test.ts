import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isFiltered } from '../../../src/domain/catalogue/filters.js';
import { readSearch, writeSearch } from '../../../src/domain/catalogue/search-address.js';

const base = 'https://sagara.test/layanan?tab=1#atas';
const read = (address: string) => readSearch(new URL(address).searchParams);

describe('a search in the address', () => {
  it('comes back as it was written', () => {
    const search = {
      query: 'ktp hilang & rusak?',
      filters: {
        category: 'kependudukan',
        agency: 'disdukcapil',
        lifeEvent: 'menikah',
        channels: ['counter', 'online'] as const,
        free: true,
      },
    };
    assert.deepEqual(read(writeSearch(base, search)), search);
  });

  it('leaves the rest of the address alone', () => {
    const address = writeSearch(base, { query: 'paspor', filters: {} });
    assert.equal(address, 'https://sagara.test/layanan?tab=1&mpp-q=paspor#atas');
    assert.equal(writeSearch(address, { query: '', filters: {} }), base);
  });

  it('takes away what is no longer asked for', () => {
    const before = writeSearch(base, { query: 'x', filters: { channels: ['mobile', 'online'], free: true } });
    assert.equal(
      writeSearch(before, { query: ' ', filters: { channels: ['online'] } }),
      'https://sagara.test/layanan?tab=1&mpp-channel=online#atas',
    );
  });

  it('passes over what is no id, and cuts what is too long', () => {
    const { query, filters } = read(
      `${base.replace('#atas', '')}&mpp-q=${'a'.repeat(900)}&mpp-topic=../etc&mpp-agency=A%20B&mpp-event=${'x'.repeat(65)}` +
        '&mpp-channel=balloon&mpp-channel=online&mpp-channel=online&mpp-free=yes',
    );
    assert.equal(query.length, 200);
    assert.deepEqual(filters.channels, ['online']);
    assert.deepEqual([filters.category, filters.agency, filters.lifeEvent, filters.free], Array(4).fill(undefined));
  });

  for (const personal of [
    'nik 3273014507990001',
    '0812 3456 7890',
    '+62-812-345',
    'siti@contoh.test',
    '12.34.56',
    '٠٨١٢٣٤٥٦',
    '０８１２３４',
  ]) {
    it(`keeps “${personal}” out`, () => {
      assert.equal(writeSearch(base, { query: personal, filters: {} }), base);
    });
  }

  it('holds no six digits and no mail address, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789@ a-.') }), (query) => {
        const written = new URL(writeSearch(base, { query, filters: {} })).searchParams.get('mpp-q') ?? '';
        assert.ok(written.replace(/\D/g, '').length < 6 && !written.includes('@'), written);
      }),
    );
  });

  it('never throws, and reads only what filters can be, whatever stands there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('mpp-q', 'mpp-topic', 'mpp-channel', 'mpp-free'), fc.string()),
        (all) => {
          const { query, filters } = readSearch(new URLSearchParams(all));
          assert.ok(query.length <= 200);
          assert.equal(typeof isFiltered(filters), 'boolean');
        },
      ),
    );
  });
});
