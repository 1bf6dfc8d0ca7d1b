/** The API over HTTP: time limits, repeats, shared reads, a small cache. */
import type { Endpoint, InputOf } from '../contract/endpoint.js';
import { toAttempt, type Attempt } from './answer.js';
import { readText } from './body.js';
import { Cache, freshFor, type Kept } from './cache.js';
import type { ApiCaller, CallOptions } from './caller.js';
import { Flights } from './flights.js';
import { unreachable, type Outcome, type OutcomeOf } from './outcome.js';
import { toCall, type AnyInput, type Call } from './request.js';
import { backOff, longestWait, maxTries, retryAfterSeconds } from './retry.js';
import { complete, type CallerSettings, type Settings } from './settings.js';
import { timedOut, waitFor, within } from './timing.js';

/** What the tries of one call share. */
interface Run {
  readonly endpoint: Endpoint;
  readonly call: Call;
  /** Key of the cache; absent where an answer may not be kept. */
  readonly key?: string;
  /** Ends the call; absent for writes, which nothing ends. */
  readonly signal?: AbortSignal;
  readonly onRetry?: CallOptions['onRetry'];
}

export class HttpCaller implements ApiCaller {
  readonly http: Settings;
  readonly #flights = new Flights<Outcome<unknown>>();
  readonly #cache = new Cache();

  constructor(settings: CallerSettings) {
    this.http = complete(settings);
  }

  async call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options: CallOptions = {}): Promise<OutcomeOf<E>> {
    options.signal?.throwIfAborted();
    const call = toCall(endpoint, input as AnyInput, options, this.http);
    const outcome =
      endpoint.method === 'GET'
        ? await this.#read(endpoint, call, options)
        : await waitFor(this.#run({ endpoint, call, onRetry: options.onRetry }), options.signal);
    // `toAttempt` has parsed the value with this endpoint's schema.
    return outcome as OutcomeOf<E>;
  }

  #read(endpoint: Endpoint, call: Call, options: CallOptions): Promise<Outcome<unknown>> {
    // Whose answer it is belongs to the key: the same address says other things to another token.
    const key = [call.url, options.token, options.holdToken].join(' ');
    const kept = this.#cache.get(key);
    if (kept && kept.freshUntil > this.http.now()) return Promise.resolve({ ok: true, value: kept.value });
    return this.#flights.join(key, options, (signal, onRetry) =>
      this.#run({ endpoint, call, signal, onRetry, ...(endpoint.cacheable ? { key } : {}) }),
    );
  }

  /** Tries up to three times. */
  async #run(run: Run): Promise<Outcome<unknown>> {
    const { random, sleep } = this.http;
    const kept = run.key === undefined ? undefined : this.#cache.get(run.key);
    let etag = kept?.etag;
    let silence: Outcome<unknown> | undefined;
    for (let tries = 1; ; tries++) {
      const { outcome, again } = await this.#try(run, kept, etag);
      if (outcome.ok) return outcome;
      const { retryAfter = 0, retryable } = outcome.error;
      if (!again || tries === maxTries || retryAfter > longestWait) {
        if (kept && retryable) return { ok: true, value: kept.value, stale: true };
        // What turns a write away says nothing of the try before, which may have been done.
        return (again && !run.signal && silence) || outcome;
      }
      if (outcome.error.kind === 'unreachable') {
        silence = outcome;
        // A host whose CORS does not allow `If-None-Match` fails the preflight: ask for the whole.
        etag = undefined;
      }
      const wait = retryAfter * 1000 + backOff(tries, random);
      run.onRetry?.(tries + 1, wait);
      await sleep(wait, run.signal);
      run.signal?.throwIfAborted();
    }
  }

  async #try(run: Run, kept: Kept | undefined, etag: string | null | undefined): Promise<Attempt> {
    const { fetch, isOffline, readMs, sleep, writeMs } = this.http;
    const { init, url } = run.call;
    const headers = etag ? { ...run.call.headers, 'If-None-Match': etag } : run.call.headers;
    const reads = run.endpoint.method === 'GET';
    try {
      const attempt = await within(reads ? readMs : writeMs, sleep, run.signal, async (signal) => {
        const response = await fetch(new Request(url, { ...init, headers, signal }));
        return this.#take(response, run, kept);
      });
      if (attempt !== timedOut) return attempt;
      return { outcome: { ok: false, error: unreachable('timed_out') }, again: false };
    } catch {
      run.signal?.throwIfAborted();
      // Asked only now: `onLine` is wrong often enough not to forbid a try.
      const offline = isOffline();
      return { outcome: { ok: false, error: unreachable(offline ? 'offline' : 'unreachable') }, again: !offline };
    }
  }

  async #take(response: Response, { endpoint, key }: Run, kept: Kept | undefined): Promise<Attempt> {
    const now = this.http.now();
    const { headers, status } = response;
    const unchanged = status === 304 && kept;
    const attempt: Attempt = unchanged
      ? { outcome: { ok: true, value: kept.value }, again: false }
      : toAttempt(
          endpoint.output,
          response,
          await readText(response),
          retryAfterSeconds(headers.get('Retry-After'), now),
        );
    const freshMs = freshFor(headers.get('Cache-Control'));
    if (key !== undefined && attempt.outcome.ok && freshMs !== undefined) {
      const etag = headers.get('ETag') ?? (unchanged ? kept.etag : null);
      this.#cache.set(key, { value: attempt.outcome.value, etag, freshUntil: now + freshMs });
    }
    // Kept by the host's worker from before the network was lost (`mpp-sw.js`).
    const isCopy = headers.get('Cache-Status')?.startsWith('mpp-sw');
    return isCopy && attempt.outcome.ok ? { ...attempt, outcome: { ...attempt.outcome, stale: true } } : attempt;
  }
}
