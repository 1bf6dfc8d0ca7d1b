/**
 * Orders the services for a reading of the query.
 *
 * A service earns, for each thing that is meant, the best of what its parts have of it, weighed by rarity
 * and part; and once more for the one part (name, keyword) that fits the query as a whole.
 */
import type { SearchData } from './build.js';
import type { Group } from './query.js';
import type { Evidence } from './verdict.js';

/** How much the best single part counts beside the words found anywhere in the entry. */
const WHOLE_SHARE = 0.8;

/** Scratch space, kept between queries: a keystroke allocates next to nothing. */
export class Ranker {
  readonly score: Float32Array;
  /** Bit g: the service has something of group g. */
  readonly explained: Int32Array;
  private readonly best: Float32Array;
  private readonly partScore: Float32Array;
  private readonly partBest: Float32Array;
  private readonly cover: Float32Array;
  private touched: number[] = [];
  private touchedParts: number[] = [];

  constructor(private readonly data: SearchData) {
    const services = data.services.length;
    const parts = data.partService.length;
    this.score = new Float32Array(services);
    this.explained = new Int32Array(services);
    this.best = new Float32Array(services);
    this.partScore = new Float32Array(parts);
    this.partBest = new Float32Array(parts);
    this.cover = new Float32Array(parts);
  }

  /** Services that have anything of the query; scores are in `score`. */
  run(groups: readonly Group[]): readonly number[] {
    const { score, explained, best, partScore, cover } = this;
    const { partService, partIdf } = this.data;
    for (const service of this.touched) score[service] = explained[service] = 0;
    for (const part of this.touchedParts) partScore[part] = cover[part] = 0;
    this.touched = [];
    this.touchedParts = [];
    const said = new Set<number>();
    for (const [bit, { parts, share }] of groups.entries()) {
      for (const alternatives of parts) this.add(alternatives, share, 1 << bit, said);
    }
    for (const part of this.touchedParts) {
      const service = partService[part] ?? 0;
      const fit = ((partScore[part] ?? 0) * (cover[part] ?? 0)) / (partIdf[part] || Infinity);
      best[service] = Math.max(best[service] ?? 0, fit);
    }
    for (const service of this.touched) {
      score[service] = (score[service] ?? 0) + WHOLE_SHARE * (best[service] ?? 0);
      best[service] = 0;
    }
    return this.touched;
  }

  /** What a service of the last run has of the query. */
  evidence(service: number): Evidence {
    const { partService, partIdf } = this.data;
    const shares = this.touchedParts
      .filter((part) => partService[part] === service && partIdf[part])
      .map((part) => (this.cover[part] ?? 0) / (partIdf[part] ?? 1));
    return {
      score: this.score[service] ?? 0,
      explained: this.explained[service] ?? 0,
      covered: Math.max(0, ...shares),
    };
  }

  private add(alternatives: ReadonlyMap<number, number>, share: number, bit: number, said: Set<number>): void {
    const { idf, posts, partService, partWorth } = this.data;
    const { best, partBest, partScore, score, explained, cover } = this;
    const seen: number[] = [];
    for (const [term, sure] of alternatives) {
      const worth = sure * (idf[term] ?? 0);
      const fresh = !said.has(term);
      said.add(term);
      for (const part of posts[term] ?? []) {
        const service = partService[part] ?? 0;
        const value = worth * share * (partWorth[part] ?? 0);
        if (!partScore[part] && !partBest[part]) this.touchedParts.push(part);
        if (!partBest[part]) seen.push(part);
        partBest[part] = Math.max(partBest[part] ?? 0, value);
        if (fresh) cover[part] = (cover[part] ?? 0) + worth;
        if (!explained[service]) this.touched.push(service);
        explained[service] = (explained[service] ?? 0) | bit;
        best[service] = Math.max(best[service] ?? 0, value);
      }
    }
    for (const part of seen) {
      const service = partService[part] ?? 0;
      partScore[part] = (partScore[part] ?? 0) + (partBest[part] ?? 0);
      score[service] = (score[service] ?? 0) + (best[service] ?? 0);
      partBest[part] = best[service] = 0;
    }
  }
}
