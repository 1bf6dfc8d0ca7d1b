/**
 * Orders the services for a reading of the query.
 *
 * A service earns, for each thing that is meant, the best of what its texts have of it, weighed by rarity
 * and field; and once more for the one phrase (name, keyword) that fits the query as a whole.
 */
import type { SearchData } from './build.js';
import type { Group } from './query.js';

/** How much the best single phrase counts beside the words found anywhere in the entry. */
const PHRASE_SHARE = 0.8;

/** Scratch space, kept between queries: a keystroke allocates next to nothing. */
export class Ranker {
  readonly score: Float32Array;
  /** Bit g: the service has something of group g. */
  readonly explained: Int32Array;
  private readonly groupScore: Float32Array;
  private readonly phraseScore: Float32Array;
  private readonly phraseGroup: Float32Array;
  private readonly phraseCover: Float32Array;
  private readonly touched: Uint32Array;
  private readonly touchedPhrases: Uint32Array;
  private touchedCount = 0;
  private phraseCount = 0;

  constructor(private readonly data: SearchData) {
    const services = data.services.length;
    const phrases = data.phraseService.length;
    this.score = new Float32Array(services);
    this.explained = new Int32Array(services);
    this.groupScore = new Float32Array(services);
    this.phraseScore = new Float32Array(phrases);
    this.phraseGroup = new Float32Array(phrases);
    this.phraseCover = new Float32Array(phrases);
    this.touched = new Uint32Array(services);
    this.touchedPhrases = new Uint32Array(phrases);
  }

  /** Services that have anything of the query, in catalogue order of first touch; scores are in `score`. */
  run(groups: readonly Group[]): Uint32Array {
    this.reset();
    for (const [bit, group] of groups.entries()) {
      for (const part of group.parts) this.addPart(part, group.share, 1 << bit);
    }
    this.addCover(groups);
    const { phraseService, phraseIdf } = this.data;
    for (let i = 0; i < this.phraseCount; i++) {
      const phrase = this.touchedPhrases[i] ?? 0;
      const whole = phraseIdf[phrase] ?? 0;
      if (!whole) continue;
      const service = phraseService[phrase] ?? 0;
      const fit = (this.phraseScore[phrase] ?? 0) * Math.min(1, (this.phraseCover[phrase] ?? 0) / whole);
      if (fit > (this.groupScore[service] ?? 0)) this.groupScore[service] = fit;
    }
    for (let i = 0; i < this.touchedCount; i++) {
      const service = this.touched[i] ?? 0;
      this.score[service] = (this.score[service] ?? 0) + PHRASE_SHARE * (this.groupScore[service] ?? 0);
      this.groupScore[service] = 0;
    }
    return this.touched.subarray(0, this.touchedCount);
  }

  private reset(): void {
    for (let i = 0; i < this.touchedCount; i++) {
      const service = this.touched[i] ?? 0;
      this.score[service] = this.explained[service] = 0;
    }
    for (let i = 0; i < this.phraseCount; i++) {
      const phrase = this.touchedPhrases[i] ?? 0;
      this.phraseScore[phrase] = this.phraseCover[phrase] = 0;
    }
    this.touchedCount = this.phraseCount = 0;
  }

  private addPart(part: ReadonlyMap<number, number>, share: number, bit: number): void {
    const { idf, starts, posts, phraseService, phraseWeight } = this.data;
    const { groupScore, phraseGroup, phraseScore, score, explained } = this;
    const seen: number[] = [];
    for (const [term, sure] of part) {
      const worth = sure * share * (idf[term] ?? 0);
      for (let i = starts[term] ?? 0, end = starts[term + 1] ?? 0; i < end; i++) {
        const phrase = posts[i] ?? 0;
        const service = phraseService[phrase] ?? 0;
        const value = worth * (phraseWeight[phrase] ?? 0);
        if (!phraseScore[phrase] && !phraseGroup[phrase]) this.touchedPhrases[this.phraseCount++] = phrase;
        if (value > (phraseGroup[phrase] ?? 0)) {
          if (!phraseGroup[phrase]) seen.push(phrase);
          phraseGroup[phrase] = value;
        }
        if (!explained[service]) this.touched[this.touchedCount++] = service;
        explained[service] = (explained[service] ?? 0) | bit;
        if (value > (groupScore[service] ?? 0)) groupScore[service] = value;
      }
    }
    for (const phrase of seen) {
      phraseScore[phrase] = (phraseScore[phrase] ?? 0) + (phraseGroup[phrase] ?? 0);
      phraseGroup[phrase] = 0;
      const service = phraseService[phrase] ?? 0;
      score[service] = (score[service] ?? 0) + (groupScore[service] ?? 0);
      groupScore[service] = 0;
    }
  }

  /** How much of each phrase the query has said. */
  private addCover(groups: readonly Group[]): void {
    const said = new Map<number, number>();
    for (const { parts } of groups) {
      for (const part of parts) for (const [term, sure] of part) if (sure > (said.get(term) ?? 0)) said.set(term, sure);
    }
    const { idf, starts, posts } = this.data;
    for (const [term, sure] of said) {
      const worth = sure * (idf[term] ?? 0);
      for (let i = starts[term] ?? 0, end = starts[term + 1] ?? 0; i < end; i++) {
        const phrase = posts[i] ?? 0;
        this.phraseCover[phrase] = (this.phraseCover[phrase] ?? 0) + worth;
      }
    }
  }
}
