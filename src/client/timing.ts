/** Waiting: with a way out, and not for ever. `setTimeout` alone, since `AbortSignal.any` and `.timeout` are below our floor. */

/** Resolves after `ms`, or as soon as the signal aborts; never rejects. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });

/** Waits for `work` until the signal aborts; then throws its reason and lets `work` go on. */
export async function waitFor<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  const settled = new AbortController();
  const left = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { signal: settled.signal });
  });
  await Promise.race([work, left]).finally(() => settled.abort());
  signal.throwIfAborted();
  return work;
}

export const timedOut = Symbol('timed out');

/**
 * Gives `work` at most `ms`. Its signal aborts when the time is over or `outer` aborts. Answers at the limit even if
 * `work` does not heed the signal, since a citizen waits.
 */
export async function within<T>(
  ms: number,
  pause: Sleep,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof timedOut> {
  const done = new AbortController();
  const cut = new AbortController();
  let late = false;
  outer?.addEventListener('abort', () => cut.abort(), { signal: done.signal });
  const limit = pause(ms, done.signal).then((): typeof timedOut => {
    late = !done.signal.aborted;
    // What came in time may still be read, such as a stream of events.
    if (late) cut.abort();
    return timedOut;
  });
  try {
    return await Promise.race([work(cut.signal), limit]);
  } catch (error) {
    if (late) return timedOut;
    throw error;
  } finally {
    done.abort();
  }
}
