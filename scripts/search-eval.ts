/**
 * Prints how well the search understands citizens, beside MiniSearch and Fuse, and how fast it is.
 *
 *     node --import tsx scripts/search-eval.ts [catalogue.json] > docs/search-eval.txt
 *
 * Learn from tune and fresh only; test and later are for this table.
 */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {
  loadSet,
  readCatalogue,
  share,
  sharesAWord,
  type Engine,
  type OfferedQuery,
  type RefusedQuery,
} from './search-eval-set.js';
import { timings } from './search-eval-speed.js';
import { bundleSize } from './search-eval-size.js';
import { createServiceIndex } from '../src/domain/search/index.js';
import type { SearchableService } from '../src/domain/search/index.js';

const services = readCatalogue(process.argv[2]);

function ours(list: readonly SearchableService[]): Engine {
  const index = createServiceIndex(list);
  return (query) => {
    const { verdict, hits } = index.search(query, { limit: 3 });
    return { verdict, ids: hits.map(({ id }) => id) };
  };
}

const flat = (list: readonly SearchableService[]) =>
  list.map(({ id, name, keywords = [], abbreviations = [] }) => ({
    id,
    name: name.id,
    english: name.en ?? '',
    keywords: keywords.join(' · '),
    abbreviations: abbreviations.join(' '),
  }));

/** Tuned as well as it goes: boosts, prefixes, typing errors for longer words, all synonyms. No verdict but "something". */
function miniSearch(list: readonly SearchableService[]): Engine {
  const mini = new MiniSearch({
    fields: ['name', 'english', 'keywords', 'abbreviations'],
    searchOptions: {
      boost: { name: 2, abbreviations: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  mini.addAll(flat(list));
  return (query) => {
    const ids = mini.search(query).map(({ id }) => String(id));
    return { verdict: ids.length ? 'found' : 'none', ids };
  };
}

function fuse(list: readonly SearchableService[]): Engine {
  const engine = new Fuse(flat(list), {
    keys: [{ name: 'name', weight: 2 }, 'english', 'keywords', 'abbreviations'],
    ignoreLocation: true,
    threshold: 0.4,
  });
  return (query) => {
    const ids = engine.search(query, { limit: 3 }).map(({ item }) => item.id);
    return { verdict: ids.length ? 'found' : 'none', ids };
  };
}

const engines: [string, (list: readonly SearchableService[]) => Engine][] = [
  ['MPP Widgets', ours],
  ['MiniSearch', miniSearch],
  ['Fuse', fuse],
];

const offeredIn = (half: string): OfferedQuery[] => [
  ...loadSet<OfferedQuery>(`offered-${half}`),
  ...(half === 'tune' || half === 'test' ? loadSet<OfferedQuery>(`situations-${half}`) : []),
];

function figures(engine: Engine, half: string): string[] {
  const offered = offeredIn(half);
  const refused = loadSet<RefusedQuery>(`refused-${half}`);
  const answers = offered.map((entry) => ({ ...entry, answer: engine(entry.query) }));
  const within = (most: number, list = answers): string =>
    share(
      list.filter(({ ids, answer }) => answer.ids.slice(0, most).some((id) => ids.includes(id))).length,
      list.length,
    );
  const verdicts = (...wanted: string[]): string =>
    share(answers.filter(({ answer }) => wanted.includes(answer.verdict)).length, answers.length);
  const honest = (kind: string): string => {
    const list = refused.filter((entry) => entry.kind === kind);
    return share(list.filter(({ query }) => engine(query).verdict !== 'found').length, list.length);
  };
  const foreign = answers.filter((entry) => !sharesAWord(entry, services));
  return [
    within(1),
    within(3),
    `${within(3, foreign)} of ${foreign.length}`,
    honest('plain'),
    honest('near'),
    verdicts('none'),
    verdicts('none', 'near'),
  ];
}

const ROWS = [
  'first hit right',
  'right within three',
  'no shared word: within three',
  'not offered, plain: none/near',
  'not offered, near miss: none/near',
  'has an answer: none',
  'has an answer: none/near',
];

const line = (...cells: string[]): string => cells.map((cell, i) => (i ? cell.padStart(16) : cell.padEnd(36))).join('');

for (const half of ['tune', 'test', 'fresh', 'later']) {
  const columns = engines.map(([, make]) => figures(make(services), half));
  const count = offeredIn(half).length;
  console.log(`${half}: ${count} queries with an answer, ${loadSet(`refused-${half}`).length} without\n`);
  console.log(line('', ...engines.map(([name]) => name)));
  for (const [i, row] of ROWS.entries()) console.log(line(row, ...columns.map((column) => column[i] ?? '')));
  console.log();
}
for (const row of await timings(services, engines)) console.log(line(...row));
console.log();
console.log(line('code and lexicon, minified, brotli', `${(await bundleSize()).toFixed(1)} kB`));
console.log(line('Node', process.version));
