/** How long a keystroke takes on catalogues of 1,000 and 10,000 services. */
import {
  buildServiceIndex,
  createServiceIndex,
  defaultLexicon,
  type SearchableService,
} from '../src/domain/search/index.js';
import { ms, p95 } from './lib/figures.js';
import { loadSet, type Engine, type OfferedQuery } from './search-eval-set.js';

/** Copies of the catalogue, each as if from another district: names and keywords differ by its name. */
export function multiply(services: readonly SearchableService[], count: number): SearchableService[] {
  const many: SearchableService[] = [];
  for (let copy = 0; many.length < count; copy++) {
    const district = `Kec${copy.toString(36)}`;
    for (const service of services) {
      if (many.length >= count) break;
      many.push({
        ...service,
        id: `${service.id}-${copy}`,
        name: { ...service.name, id: copy ? `${service.name.id} ${district}` : service.name.id },
      });
    }
  }
  return many;
}

/** Every beginning of every fifth query, as it is typed. */
export function keystrokes(): string[] {
  const queries = loadSet<OfferedQuery>('offered-test').filter((_, i) => i % 5 === 0);
  return queries.flatMap(({ query }) => Array.from(query, (_, i) => query.slice(0, i + 1)));
}

export async function timings(
  services: readonly SearchableService[],
  engines: readonly [string, (list: readonly SearchableService[]) => Engine][],
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const count of [1000, 10000]) {
    const list = multiply(services, count);
    const cells = engines.map(([name, make]) => {
      const search = make(list);
      // The peers take a hundred times as long on the large catalogue; a sample tells as much.
      const typed = keystrokes().filter((_, i) => name === 'MPP Widgets' || i % 40 === 0);
      for (const query of typed.slice(0, 200)) search(query);
      const times = typed.map((query) => {
        const start = performance.now();
        search(query);
        return performance.now() - start;
      });
      return ms(p95(times));
    });
    rows.push([`keystroke p95, ${count} services`, ...cells]);
  }
  rows.push(['index of 1000 services at a stretch', ms(buildTime(multiply(services, 1000)))]);
  rows.push(['longest task, in slices of 4 ms', ms(await longestSlice(multiply(services, 1000)))]);
  return rows;
}

function buildTime(list: readonly SearchableService[]): number {
  createServiceIndex(list);
  const start = performance.now();
  createServiceIndex(list);
  return performance.now() - start;
}

async function longestSlice(list: readonly SearchableService[]): Promise<number> {
  let longest = 0;
  let start = performance.now();
  await buildServiceIndex(list, {
    lexicon: defaultLexicon,
    sliceMs: 4,
    now: () => performance.now(),
    yieldTo: async () => {
      longest = Math.max(longest, performance.now() - start);
      await new Promise<void>((resolve) => setImmediate(resolve));
      start = performance.now();
    },
  });
  return Math.max(longest, performance.now() - start);
}
