/**
 * Search that understands citizens. Pure: no DOM, no network.
 * @see docs/search.md for how it works and how a region extends the lexicon.
 */
export { browse } from './browse.js';
export { defaultLexicon } from './lexicon/index.js';
export { fold } from './normalise.js';
export { buildServiceIndex, createServiceIndex } from './service-index.js';
export type {
  BrowseGroup,
  BrowseOptions,
  Hit,
  IndexOptions,
  Mark,
  NameLanguage,
  SearchableService,
  SearchAnswer,
  SearchOptions,
  ServiceIndex,
  SlicedIndexOptions,
  Verdict,
} from './types.js';
