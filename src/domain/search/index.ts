/**
 * Search that understands citizens. Pure: no DOM, no network.
 * @see docs/search.md for how it works and how a region extends the lexicon.
 */
import { defaultLexicon } from './lexicon/index.js';
import { indexServices } from './service-index.js';
import type { IndexOptions, SearchableService, ServiceIndex } from './types.js';

export { browse } from './browse.js';
export { defaultLexicon };
export { fold } from './normalise.js';
export { buildServiceIndex } from './service-index.js';
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

/** Builds at a stretch: servers, tests, small catalogues. Without a lexicon of the caller's the built-in one is used. */
export const createServiceIndex = (
  services: readonly SearchableService[],
  { lexicon = defaultLexicon }: IndexOptions = {},
): ServiceIndex => indexServices(services, lexicon);
