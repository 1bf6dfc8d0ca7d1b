/** Runs in a browser: how long a keystroke takes there, and the longest stretch of work while the index is built. */
import { buildServiceIndex, defaultLexicon, type SearchableService } from '../src/domain/search/index.js';
import { engines } from './search-eval-engines.js';

export interface Given {
  readonly services: readonly SearchableService[];
  readonly typed: readonly string[];
}

export interface Measured {
  /** Milliseconds of each keystroke, by engine. */
  readonly keystrokes: Readonly<Record<string, number[]>>;
  /** Milliseconds of each stretch between two pauses, as the widget builds the index. */
  readonly stretches: number[];
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

async function stretchesOf(services: readonly SearchableService[]): Promise<number[]> {
  const stretches: number[] = [];
  let start = performance.now();
  const yieldTo = async () => {
    stretches.push(performance.now() - start);
    await pause();
    start = performance.now();
  };
  await buildServiceIndex(services, { lexicon: defaultLexicon, now: () => performance.now(), yieldTo });
  return [...stretches, performance.now() - start];
}

async function measure({ services, typed }: Given): Promise<Measured> {
  // First, as in a page: nothing is warm yet.
  const stretches = await stretchesOf(services);
  const keystrokes: Record<string, number[]> = {};
  for (const [name, make] of engines) {
    const search = make(services);
    const times: number[] = [];
    for (const query of typed) {
      await pause();
      const start = performance.now();
      search(query);
      times.push(performance.now() - start);
    }
    keystrokes[name] = times;
  }
  return { keystrokes, stretches };
}

Object.assign(globalThis, { measure });
