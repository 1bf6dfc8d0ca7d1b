import { readFileSync } from 'node:fs';
import { createServiceIndex, type SearchableService, type ServiceIndex } from '../../../src/domain/search/index.js';

export interface OfferedQuery {
  query: string;
  ids: string[];
}

export interface RefusedQuery {
  query: string;
  kind: 'plain' | 'near';
}

export function readSet<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(`eval/${name}.json`, import.meta.url), 'utf8')) as T[];
}

export const catalogue = readSet<SearchableService>('catalogue');

let shared: ServiceIndex | undefined;
/** One index for all tests of a file: it keeps no state between queries but memory. */
export function demoIndex(): ServiceIndex {
  shared ??= createServiceIndex(catalogue);
  return shared;
}

export const firstId = (query: string): string | undefined => demoIndex().search(query).hits[0]?.id;

export function service(id: string, name: string, more: Partial<SearchableService> = {}): SearchableService {
  return { id, name: { id: name }, agency: 'dinas', category: 'umum', ...more };
}

/** The marked pieces of a name. */
export function marked(name: string, marks: readonly { start: number; length: number }[]): string[] {
  return marks.map(({ start, length }) => name.slice(start, start + length));
}
