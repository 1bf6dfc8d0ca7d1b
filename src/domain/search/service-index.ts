/**
 * The search over a catalogue, for browser and server alike.
 */
import { browse } from './browse.js';
import { buildSteps, type SearchData } from './build.js';
import { marksOf, termsToMark } from './marks.js';
import { shownName } from './shown-name.js';
import { readQuery, type Reading } from './query.js';
import { Ranker } from './rank.js';
import type {
  BrowseOptions,
  SearchableService,
  SearchAnswer,
  SearchOptions,
  ServiceIndex,
  SlicedIndexOptions,
} from './types.js';
import { judge } from './verdict.js';
import { FOREIGN } from './vocabulary.js';

const DEFAULT_LIMIT = 50;
const MOST_NEAR = 5;
/** Hits below this part of the best score are chance. */
const TAIL = 0.3;
const NEAR_TAIL = 0.5;

/** Builds at a stretch: servers, tests, small catalogues. */
export function indexServices(services: readonly SearchableService[], lexicon: string): ServiceIndex {
  const steps = buildSteps(services, lexicon);
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
  const { lexicon, sliceMs = 5, now, yieldTo, signal } = options;
  const steps = buildSteps(services, lexicon);
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

  browse(options?: BrowseOptions): ReturnType<ServiceIndex['browse']> {
    return browse(this.data.services, options);
  }

  search(query: string, { lang, limit = DEFAULT_LIMIT, accept }: SearchOptions = {}): SearchAnswer {
    const { services, typicalIdf, vocabulary } = this.data;
    const { score } = this.ranker;
    const reading = readQuery(query, this.data);
    const touched = this.ranker.run(reading.groups);
    const order = this.best(accept ? touched.filter((number) => accepted(services[number], accept)) : touched, limit);
    const [first = -1] = order;
    const evidence = this.ranker.evidence(first);
    const verdict = first < 0 ? 'none' : judge(reading, evidence, typicalIdf);
    const near = verdict === 'near';
    const least = (score[first] ?? 0) * (near ? NEAR_TAIL : TAIL);
    const terms = termsToMark(reading);
    const hits = [];
    for (const number of verdict === 'none' ? [] : near ? order.slice(0, MOST_NEAR) : order) {
      const service = services[number];
      const value = score[number] ?? 0;
      if (!service || value < least) break;
      hits.push({ id: service.id, score: value, marks: marksOf(shownName(service, lang), terms, reading, vocabulary) });
    }
    const answer: SearchAnswer = { verdict, hits, unknown: unexplained(query, reading, evidence.explained) };
    if (hits.length && reading.corrections.size) answer.didYouMean = corrected(query, reading);
    return answer;
  }

  /** The best so many, best first; ties by popularity, then by place in the catalogue. */
  private best(numbers: readonly number[], limit: number): number[] {
    const { services } = this.data;
    const { score } = this.ranker;
    let top = 0;
    for (const number of numbers) top = Math.max(top, score[number] ?? 0);
    const kept = numbers.filter((number) => (score[number] ?? 0) >= top * TAIL);
    // Sorting thousands with a comparator takes longer than all the rest.
    const scores = new Float32Array(kept.length);
    kept.forEach((number, i) => (scores[i] = score[number] ?? 0));
    const least = scores.sort()[kept.length - limit] ?? 0;
    return kept
      .filter((number) => (score[number] ?? 0) >= least)
      .sort(
        (a, b) =>
          (score[b] ?? 0) - (score[a] ?? 0) ||
          (services[a]?.popular ?? Infinity) - (services[b]?.popular ?? Infinity) ||
          a - b,
      )
      .slice(0, limit);
  }
}

const accepted = (service: SearchableService | undefined, accept: (service: SearchableService) => boolean): boolean =>
  service !== undefined && accept(service);

function unexplained(query: string, { groups }: Reading, mask: number): string[] {
  const open = groups.filter(({ kind, known, weight }, bit) =>
    kind === FOREIGN ? !(mask & (1 << bit)) : !known && weight > 0,
  );
  return [...new Set(open.map(({ token }) => query.slice(token.start, token.end)))];
}

function corrected(query: string, { corrections }: Reading): string {
  let text = query;
  for (const [{ start, end }, word] of [...corrections].reverse()) text = text.slice(0, start) + word + text.slice(end);
  return text.trim();
}
