/** One connection for events, and what comes over it. */
import { openEvents } from '../contract/cases.js';
import type { InputOf } from '../contract/endpoint.js';
import { toAttempt } from './answer.js';
import { readText } from './body.js';
import type { CallOptions } from './caller.js';
import { outsideContract, unreachable, type CallError } from './outcome.js';
import { toCall } from './request.js';
import { retryAfterSeconds } from './retry.js';
import type { Settings } from './settings.js';
import type { Frame, FrameParser } from './sse.js';
import { timedOut, waitFor, within } from './timing.js';

/** A line without even a comment for so long is dead, though nobody said so (mobile networks drop idle connections). */
const silenceMs = 60_000;

export type Opened =
  { readonly body: ReadableStream<Uint8Array<ArrayBuffer>>; readonly error?: never } | { readonly error: CallError };

/** Connects; the time limit holds until the answer begins. */
export async function openStream(
  settings: Settings,
  query: NonNullable<InputOf<typeof openEvents>['query']>,
  options: CallOptions,
  lastEventId: string,
): Promise<Opened> {
  const { url, init, headers } = toCall(openEvents, { query }, options, settings);
  const resume = lastEventId ? { 'Last-Event-ID': lastEventId } : {};
  const ask = { ...headers, Accept: 'text/event-stream', ...resume };
  try {
    const response = await within(settings.readMs, settings.sleep, options.signal, async (signal) =>
      settings.fetch(new Request(url, { ...init, headers: ask, signal })),
    );
    if (response === timedOut) return { error: unreachable('timed_out') };
    const type = response.headers.get('Content-Type') ?? '';
    if (response.ok && response.body && type.includes('text/event-stream')) return { body: response.body };
    if (response.ok) return { error: outsideContract(response.status, 'no event stream') };
    const wait = retryAfterSeconds(response.headers.get('Retry-After'), settings.now());
    const { outcome } = toAttempt(openEvents.output, response, await readText(response), wait);
    return { error: outcome.ok ? outsideContract(response.status, 'no event stream') : outcome.error };
  } catch {
    return { error: unreachable(settings.isOffline() ? 'offline' : 'unreachable') };
  }
}

/**
 * Frames, piece by piece (a comment alone is an empty piece), until the line ends, breaks or falls silent. Ends quietly
 * in each case, and closes the connection when left.
 */
export async function* readFrames(
  body: ReadableStream<Uint8Array>,
  parser: FrameParser,
  { sleep }: Settings,
  signal: AbortSignal | undefined,
): AsyncGenerator<Frame[], void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const read = waitFor(reader.read(), signal);
      const piece = await within(silenceMs, sleep, undefined, () => read);
      if (piece === timedOut || piece.done) return;
      yield parser.push(decoder.decode(piece.value, { stream: true }));
    }
  } catch {
    return;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
