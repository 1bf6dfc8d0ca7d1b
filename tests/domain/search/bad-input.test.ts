import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createServiceIndex, type SearchableService } from '../../../src/domain/search/index.js';
import { catalogue, demoIndex, firstId, readSet, service, type OfferedQuery } from './support.js';

test('invisible characters neither hide nor split a word', () => {
  assert.equal(firstId('pas\u200Bpor\u200D a\u00ADnak'), 'paspor-anak');
  assert.equal(firstId('\u202Epaspor anak\u202C'), 'paspor-anak');
  assert.equal(firstId('🛂 paspor 👶 anak ❤️'), 'paspor-anak');
});

test('markup is only words', () => {
  const answer = demoIndex().search('<script>alert(1)</script> ktp hilang');
  assert.ok(answer.hits.length > 0);
  assert.ok(answer.unknown.every((word) => !word.includes('<')));
});

test('long queries', () => {
  const question =
    'tolong min saya mau tanya bagaimana caranya mengurus paspor anak saya yang masih kecil ya terima kasih banyak ';
  assert.equal(question.repeat(5).length > 500, true);
  assert.match(firstId(question.repeat(5)) ?? '', /^paspor/);
  assert.equal(demoIndex().search('x'.repeat(500)).verdict, 'none');
  assert.equal(demoIndex().search('a '.repeat(5000)).hits.length, 0);
});

const phrase = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...readSet<OfferedQuery>('offered-tune').map(({ query }) => query)),
);

test('never throws, marks lie inside the name and apart, hits are ordered and unique', () => {
  const names = new Map(catalogue.map(({ id, name }) => [id, name.id]));
  fc.assert(
    fc.property(
      fc.tuple(phrase, phrase).map(([a, b]) => `${a} ${b}`),
      (query) => {
        const { verdict, hits, unknown } = demoIndex().search(query);
        assert.equal(verdict === 'none', hits.length === 0);
        assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
        for (const word of unknown) assert.ok(query.includes(word));
        for (const [i, { id, score, marks }] of hits.entries()) {
          assert.ok(score > 0 && score <= (hits[i - 1]?.score ?? Infinity));
          let from = 0;
          for (const { start, length } of marks) {
            assert.ok(start >= from && length > 0);
            from = start + length;
          }
          assert.ok(from <= (names.get(id) ?? '').length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the same query gives the same answer, whatever was asked between', () => {
  const [fresh, used] = [createServiceIndex(catalogue), demoIndex()];
  fc.assert(
    fc.property(phrase, (query) => {
      assert.deepEqual(used.search(query), fresh.search(query));
    }),
    { numRuns: 100 },
  );
});

test('any catalogue can be indexed', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  const entries = fc.array(fc.tuple(text, fc.array(text, { maxLength: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(entries, text, (list, query) => {
      const services: SearchableService[] = list.map(([name, keywords], i) => service(`s${i}`, name, { keywords }));
      createServiceIndex(services).search(query);
    }),
    { numRuns: 40 },
  );
});

test('10,000 services answer every keystroke at once', () => {
  const many = Array.from({ length: 84 }, (_, copy) =>
    catalogue.map((entry) => ({ ...entry, id: `${entry.id}-${copy}` })),
  ).flat();
  const index = createServiceIndex(many);
  const times = Array.from('perpanjangan surat izin mengemudi', (_, i, typed = 'perpanjangan surat izin mengemudi') => {
    const start = performance.now();
    index.search(typed.slice(0, i + 1));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  // Half of what a person notices, on a busy machine; the figure proper is in docs/search-eval.txt.
  assert.ok((times[Math.floor(times.length / 2)] ?? Infinity) < 50);
});

test('markup leaves the words between its tags', () => {
  assert.equal(firstId('<b>ktp</b> <i class="x">hilang</i>'), 'ktp-el-penggantian');
  assert.equal(demoIndex().search('umur <17 bikin ktp').verdict, 'found');
});
