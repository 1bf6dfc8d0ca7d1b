/**
 * What a service must have to be found. `ServiceSummary` of the contract has it all;
 * the search asks for no more, so that other catalogues can be searched too.
 */
export interface SearchableService {
  id: string;
  name: { id: string; en?: string | undefined; jv?: string | undefined; su?: string | undefined };
  /** Id of the agency, such as `disdukcapil`. Its words count a little. */
  agency: string;
  /** Id of the category, such as `pernikahan-keluarga`. */
  category: string;
  lifeEvents?: readonly string[] | undefined;
  /** What citizens call it: phrases in their own words. */
  keywords?: readonly string[] | undefined;
  abbreviations?: readonly string[] | undefined;
  /** Rank among the most wanted, 1 is first. Orders the empty query and breaks ties. */
  popular?: number | undefined;
}

export type NameLanguage = 'id' | 'en' | 'jv' | 'su';

export interface Mark {
  /** UTF-16 offset in the shown name. */
  start: number;
  length: number;
}

export interface Hit {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  marks: Mark[];
}

/** `near`: we have no service for that, perhaps you mean these. `none`: nothing comes close. */
export type Verdict = 'found' | 'near' | 'none';

export interface SearchAnswer {
  verdict: Verdict;
  /** Best first. Empty when the verdict is `none`, a handful when it is `near`. */
  hits: Hit[];
  /** Words of the query that nothing explains, as typed. */
  unknown: string[];
  /** The query with its typing errors put right, when there were any. */
  didYouMean?: string;
}

export interface SearchOptions {
  /** Language of the names on the screen, for the marks. Default `id`. */
  lang?: NameLanguage | undefined;
  /** At most so many hits. Default 50. */
  limit?: number | undefined;
  /** Narrows the catalogue before ranking and verdict: topic, agency, channel. */
  accept?: ((service: SearchableService) => boolean) | undefined;
}

export interface BrowseOptions {
  lang?: NameLanguage | undefined;
  accept?: ((service: SearchableService) => boolean) | undefined;
  /** At most so many popular services. Default 6. */
  popularLimit?: number | undefined;
}

export interface BrowseGroup {
  /** `popular` first, then one group a life event, then everything from A to Z. */
  kind: 'popular' | 'life-event' | 'all';
  lifeEvent?: string;
  ids: string[];
}

export interface ServiceIndex {
  search(query: string, options?: SearchOptions): SearchAnswer;
  /** What an empty query shows. */
  browse(options?: BrowseOptions): BrowseGroup[];
  readonly size: number;
}

export interface IndexOptions {
  /** Replaces the built-in lexicon; `defaultLexicon + yours` adds to it. The format is in `lexicon/format.ts`. */
  lexicon?: string | undefined;
}

export interface SlicedIndexOptions {
  /** Always said, so that a page can start without any and take the built-in one when it has come. */
  lexicon: string;
  /** Milliseconds of work between two pauses. Default 5: with what a step may overrun, it stays within a frame on a slow phone. */
  sliceMs?: number | undefined;
  /** Resolves when the work may go on: in a page, after a macrotask or a `MessageChannel` turn. */
  yieldTo: () => Promise<void>;
  /** Milliseconds, monotonic: in a page, `() => performance.now()`. */
  now: () => number;
  signal?: AbortSignal | undefined;
}
