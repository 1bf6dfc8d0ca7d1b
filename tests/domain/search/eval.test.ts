/** The figures of the search may not fall below what was promised. The full table: scripts/search-eval.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoIndex, readSet, type OfferedQuery, type RefusedQuery } from './support.js';

function shareOf<T>(list: readonly T[], good: (entry: T) => boolean): number {
  return list.filter(good).length / list.length;
}

const readable = ['tune', 'fresh', 'open', 'crowd', 'street'];
const measuredOnly = ['test', 'later', 'sealed', 'judge', 'jury'];

for (const halves of [readable, measuredOnly]) {
  const situations = halves.filter((half) => half === 'tune' || half === 'test').map((half) => `situations-${half}`);
  const offered = [...halves.map((half) => `offered-${half}`), ...situations].flatMap((set) =>
    readSet<OfferedQuery>(set),
  );
  const answers = offered.map((entry) => ({ ...entry, answer: demoIndex().search(entry.query) }));
  const refused = halves.flatMap((half) => readSet<RefusedQuery>(`refused-${half}`));
  const honest = (kind: string): number =>
    shareOf(
      refused.filter((entry) => entry.kind === kind),
      ({ query }) => demoIndex().search(query).verdict !== 'found',
    );

  test(`${halves.join(', ')}: queries with an answer`, () => {
    assert.ok(answers.length >= 700);
    assert.ok(shareOf(answers, ({ ids, answer }) => ids.includes(answer.hits[0]?.id ?? '')) >= 0.88, 'first hit');
    const three = shareOf(answers, ({ ids, answer }) => answer.hits.slice(0, 3).some(({ id }) => ids.includes(id)));
    assert.ok(three >= 0.96, `within three: ${three}`);
    assert.ok(shareOf(answers, ({ answer }) => answer.verdict === 'none') <= 0.01, 'none');
    assert.ok(shareOf(answers, ({ answer }) => answer.verdict !== 'found') <= 0.11, 'none or near');
  });

  test(`${halves.join(', ')}: what is not offered`, () => {
    assert.ok(honest('plain') >= 0.94, 'plain');
    assert.ok(honest('near') >= 0.9, 'near misses');
  });
}
