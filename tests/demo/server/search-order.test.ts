import assert from 'node:assert/strict';
import { it } from 'node:test';
import { services } from '../../../demo/catalogue/index.js';
import { compact } from '../../../demo/server/catalogue/services.js';
import { createServiceIndex, type SearchAnswer } from '../../../src/domain/search/index.js';
import { readSet, type OfferedQuery } from '../../domain/search/support.js';
import { api } from './support/api.js';

/** One question of each kind of wording, and some that nobody here answers. */
const queries = [
  ...readSet<OfferedQuery>('offered-tune').filter((_, i) => i % 12 === 0),
  { query: 'paspor kucing' },
  { query: 'resep rendang' },
].map(({ query }) => query);

for (const narrow of [{}, { category: 'kendaraan' }, { agency: 'disdukcapil' }]) {
  it(`the server answers as the page does, in the same order (${JSON.stringify(narrow)})`, async () => {
    const server = api({ services, completeList: false });
    const list = compact(services);
    const here = createServiceIndex(list);
    const wanted = Object.entries(narrow);
    const accept = ({ id }: { id: string }): boolean => {
      const service = list.find((each) => each.id === id);
      return wanted.every(([key, value]) => service?.[key as 'category' | 'agency'] === value);
    };
    for (const query of queries) {
      const { body } = await server.get(`/services?${new URLSearchParams({ ...narrow, query }).toString()}`);
      const there = body['search'] as SearchAnswer;
      const answer = here.search(query, { accept });
      const said = ({ verdict, hits, unknown }: SearchAnswer) => [verdict, hits.map(({ id }) => id), unknown];
      assert.deepEqual(said(there), said(answer), query);
    }
  });
}
