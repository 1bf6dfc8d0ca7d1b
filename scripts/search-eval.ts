/**
 * Prints how well the search understands citizens, beside MiniSearch, Fuse and uFuzzy, and how fast it is.
 *
 *     node --import tsx scripts/search-eval.ts [catalogue.json] > docs/search-eval.txt
 *
 * Learn from tune, fresh, open, crowd and street only; test, later, sealed, judge and jury are for this table.
 */
import { engines } from './search-eval-engines.js';
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

const services = readCatalogue(process.argv[2]);

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

for (const half of ['tune', 'test', 'fresh', 'later', 'open', 'sealed', 'crowd', 'street', 'judge', 'jury']) {
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
