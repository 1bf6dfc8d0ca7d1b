/** Reads the evaluation set and the catalogue that it speaks of. */
import { readFileSync } from 'node:fs';
import { fold, type SearchableService } from '../src/domain/search/index.js';

export interface OfferedQuery {
  query: string;
  ids: string[];
}

export interface RefusedQuery {
  query: string;
  kind: 'plain' | 'near';
}

export type Engine = (query: string) => { verdict: 'found' | 'near' | 'none'; ids: string[] };

const here = (path: string): URL => new URL(path, import.meta.url);

export function loadSet<T = unknown>(name: string): T[] {
  return JSON.parse(readFileSync(here(`../tests/domain/search/eval/${name}.json`), 'utf8')) as T[];
}

/** The catalogue of the evaluation: the facts that the demo region is made from, cut to what a search sees. */
export function readCatalogue(
  path: string | URL = here('../tests/domain/search/eval/catalogue.json'),
): SearchableService[] {
  return JSON.parse(readFileSync(path, 'utf8')) as SearchableService[];
}

export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const words = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(fold);
/** Too common to count as a word in common. */
const COMMON = new Set(words('di ke dari dan yang untuk the of a for in to'));

/** Whether a query has a word of its service's name, keywords or abbreviations, as it stands. */
export function sharesAWord({ query, ids }: OfferedQuery, services: readonly SearchableService[]): boolean {
  const asked = words(query).filter((word) => !COMMON.has(word));
  return services
    .filter(({ id }) => ids.includes(id))
    .some(({ name, keywords = [], abbreviations = [] }) => {
      const own = new Set(words([name.id, name.en ?? '', ...keywords, ...abbreviations].join(' ')));
      return asked.some((word) => own.has(word));
    });
}
