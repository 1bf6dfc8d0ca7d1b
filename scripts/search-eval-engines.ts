/** What the search is measured beside, each tuned as well as it goes. For Node and for a browser. */
import UFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createServiceIndex, type SearchableService } from '../src/domain/search/index.js';
import type { Engine } from './search-eval-set.js';

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

/** One typing error a word, words in any order; it knows one text a service. */
function uFuzzy(list: readonly SearchableService[]): Engine {
  const rows = flat(list);
  const texts = rows.map(({ name, english, keywords, abbreviations }) =>
    UFuzzy.latinize([name, abbreviations, keywords, english].join(' · ')),
  );
  const engine = new UFuzzy({ intraMode: 1 });
  return (query) => {
    const [found, info, order] = engine.search(texts, UFuzzy.latinize(query), 1);
    const best = info && order ? order.map((place) => info.idx[place] ?? -1) : (found ?? []);
    const ids = best.slice(0, 3).flatMap((row) => rows[row]?.id ?? []);
    return { verdict: ids.length ? 'found' : 'none', ids };
  };
}

export const engines: [string, (list: readonly SearchableService[]) => Engine][] = [
  ['MPP Widgets', ours],
  ['MiniSearch', miniSearch],
  ['Fuse', fuse],
  ['uFuzzy', uFuzzy],
];
