/**
 * The search over a catalogue, for browser and server alike.
 */
import { browse } from './browse.js';
import { buildSteps, type SearchData } from './build.js';
import { defaultLexicon } from './lexicon/index.js';
import { marksOf, shownName, termsToMark } from './marks.js';
import { readQuery, type Reading } from './query.js';
import { Ranker } from './rank.js';
import type {
  IndexOptions,
  SearchableService,
  SearchAnswer,
  SearchOptions,
  ServiceIndex,
  SlicedIndexOptions,
} from './types.js';
import { judge } from './verdict.js';

const DEFAULT_LIMIT = 50;
/** Hits below this part of the best score are chance; an uncertain answer keeps fewer. */
const TAIL = { found: 0.3, near: 0.5, none: 1 } as const;
const MOST_NEAR = 5;

/** Builds at a stretch: servers, tests, small catalogues. About 1 ms for 100 services. */
export function createServiceIndex(services: readonly SearchableService[], options: IndexOptions = {}): ServiceIndex {
  const steps = buildSteps(services, options.lexicon ?? defaultLexicon);
  for (;;) {
    const step = steps.next();
    if (step.done) return new Index(step.value);
  }
}

/**
 * Builds in slices, so that the page stays quick while it happens.
 * Rejects with the signal's reason when it is aborted.
 */
export async function buildServiceIndex(
  services: readonly SearchableService[],
  options: SlicedIndexOptions,
): Promise<ServiceIndex> {
  const { sliceMs = 8, now, yieldTo, signal } = options;
  const steps = buildSteps(services, options.lexicon ?? defaultLexicon);
  let until = now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return new Index(step.value);
    if (now() < until) continue;
    await yieldTo();
    signal?.throwIfAborted();
    until = now() + sliceMs;
  }
}

class Index implements ServiceIndex {
  private readonly ranker: Ranker;

  constructor(private readonly data: SearchData) {
    this.ranker = new Ranker(data);
  }

  get size(): number {
    return this.data.services.length;
  }

  browse(options?: Parameters<ServiceIndex['browse']>[0]): ReturnType<ServiceIndex['browse']> {
    return browse(this.data.services, options);
  }

  search(query: string, options: SearchOptions = {}): SearchAnswer {
    const reading = readQuery(query, this.data);
    const order = this.order(reading, options);
    const best = order[0];
    const { score, explained } = this.ranker;
    const top = best === undefined ? 0 : (score[best] ?? 0);
    const mask = best === undefined ? 0 : (explained[best] ?? 0);
    const verdict = judge(reading, mask, top);
    const answer: SearchAnswer = { verdict, hits: [], unknown: this.unknownWords(query, reading, mask) };
    const limit = Math.min(options.limit ?? DEFAULT_LIMIT, verdict === 'near' ? MOST_NEAR : Infinity);
    const terms = termsToMark(reading);
    for (const number of order) {
      const service = this.data.services[number];
      const value = score[number] ?? 0;
      if (answer.hits.length >= limit || verdict === 'none' || value < top * TAIL[verdict] || !service) break;
      const name = shownName(service, options.lang ?? 'id');
      answer.hits.push({ id: service.id, score: value, marks: marksOf(name, terms, reading, this.data.vocabulary) });
    }
    const meant = verdict === 'none' ? undefined : corrected(query, reading);
    if (meant !== undefined) answer.didYouMean = meant;
    return answer;
  }

  /** Numbers of the services, best first; ties by popularity, then by place in the catalogue. */
  private order(reading: Reading, { accept }: SearchOptions): number[] {
    const { services } = this.data;
    const touched = this.ranker.run(reading.groups);
    const { score } = this.ranker;
    let top = 0;
    const kept: number[] = [];
    for (const number of touched) {
      const service = services[number];
      if (service && (!accept || accept(service))) {
        kept.push(number);
        top = Math.max(top, score[number] ?? 0);
      }
    }
    return kept
      .filter((number) => (score[number] ?? 0) >= top * TAIL.found)
      .sort(
        (a, b) =>
          (score[b] ?? 0) - (score[a] ?? 0) || (services[b]?.popular ?? 0) - (services[a]?.popular ?? 0) || a - b,
      );
  }

  private unknownWords(query: string, { groups }: Reading, mask: number): string[] {
    const tokens = groups.filter(({ kind }, bit) => kind !== 'known' && !(mask & (1 << bit))).map(({ token }) => token);
    return [...new Set(tokens.map(({ start, end }) => query.slice(start, end)))];
  }
}

function corrected(query: string, { corrections }: Reading): string | undefined {
  if (!corrections.size) return undefined;
  let text = query;
  for (const [{ start, end }, word] of [...corrections].sort(([a], [b]) => b.start - a.start)) {
    text = text.slice(0, start) + word + text.slice(end);
  }
  return text.trim();
}
