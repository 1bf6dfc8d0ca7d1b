/** Changes as they happen: by server-sent events, and by asking again and again where those do not get through. */
import * as z from 'zod/mini';
import { Case, getCase } from '../contract/cases.js';
import { getQueue, QueueBoard } from '../contract/queues.js';
import type { ApiCaller, CallOptions } from './caller.js';
import { openStream, readFrames } from './event-stream.js';
import { unsupported, type CallError } from './outcome.js';
import type { Settings } from './settings.js';
import { FrameParser, type Frame } from './sse.js';

/**
 * - `line`: how the next changes come. `stream`: at once. `poll`: every 20 seconds. `lost`: not at all for now, and why;
 *   what was known stays true as of its `asOf`.
 * - `case`, `queue`: the new truth as a whole, never a difference.
 * - `ended`: no more will come, and why; trying again would not help.
 */
export type LiveEvent =
  | { readonly type: 'line'; readonly mode: 'stream' | 'poll' }
  | { readonly type: 'line'; readonly mode: 'lost'; readonly error: CallError }
  | { readonly type: 'case'; readonly value: Case }
  | { readonly type: 'queue'; readonly value: QueueBoard }
  | { readonly type: 'ended'; readonly error: CallError };

/** A place's queues where a location is given, else the case of the token. */
export interface LiveOptions extends Pick<CallOptions, 'token' | 'signal'> {
  readonly location?: string | undefined;
}

/** Milliseconds between two questions. */
const pollMs = 20_000;
/** Questions until a stream is tried once more. */
const pollsBeforeStream = 6;
const longestPauseMs = 60_000;

function toEvent({ event, data }: Frame): LiveEvent | undefined {
  const schema = event === 'case' ? Case : event === 'queue' ? QueueBoard : undefined;
  if (!schema) return undefined;
  try {
    const value = z.parse(schema, JSON.parse(data));
    return { type: event, value } as LiveEvent;
  } catch {
    // One bad frame is not the end of the line; the next one holds the whole truth again.
    return undefined;
  }
}

/** Whether asking in another way, or later, may help. */
const mayMend = (error: CallError): boolean =>
  error.retryable || error.kind === 'outside-contract' || error.code === 'operation_not_built';

async function ask(caller: ApiCaller, { location, ...options }: LiveOptions): Promise<LiveEvent | CallError> {
  if (location === undefined) {
    const answer = await caller.call(getCase, {}, options);
    return answer.ok ? { type: 'case', value: answer.value } : answer.error;
  }
  const answer = await caller.call(getQueue, { params: { location } }, options);
  return answer.ok ? { type: 'queue', value: answer.value } : answer.error;
}

/** Asks some times; returns the reason where asking makes no more sense. */
async function* poll(
  caller: ApiCaller,
  http: Settings,
  options: LiveOptions,
): AsyncGenerator<LiveEvent, CallError | undefined, undefined> {
  let mode = '';
  for (let polls = 0; polls < pollsBeforeStream && !options.signal?.aborted; polls++) {
    const answer = await ask(caller, options);
    if ('kind' in answer) {
      if (!answer.retryable) return answer;
      yield { type: 'line', mode: 'lost', error: answer };
      mode = 'lost';
    } else {
      if (mode !== 'poll') yield { type: 'line', mode: 'poll' };
      mode = 'poll';
      yield answer;
    }
    await http.sleep(pollMs * (0.8 + 0.4 * http.random()), options.signal);
  }
  return undefined;
}

/** The stream, then polling, then the stream again. */
async function* follow(
  caller: ApiCaller,
  http: Settings,
  options: LiveOptions,
): AsyncGenerator<LiveEvent, void, undefined> {
  const { location, signal } = options;
  const parser = new FrameParser();
  let failures = 0;
  while (!signal?.aborted) {
    const opened = await openStream(http, { location }, options, parser.lastEventId);
    if (opened.error) {
      if (!mayMend(opened.error)) return yield { type: 'ended', error: opened.error };
      failures += 2;
    } else {
      yield { type: 'line', mode: 'stream' };
      failures++;
      for await (const frames of readFrames(opened.body, parser.renewed(), http, signal)) {
        failures = 0;
        yield* frames.flatMap((frame) => toEvent(frame) ?? []);
      }
    }
    if (signal?.aborted) return;
    // A proxy that holds the stream back opens it and lets nothing through: twice is enough to tell.
    if (failures >= 2) {
      const reason = yield* poll(caller, http, options);
      if (reason) return yield { type: 'ended', error: reason };
    } else {
      const pause = Math.min(parser.retryMs ?? 3000, longestPauseMs);
      await http.sleep(pause * (0.5 + http.random()), signal);
    }
  }
}

/**
 * Changes of a case or of a place's queues. Runs until `signal` aborts or the loop that reads it is left; ends by itself
 * after `ended`. Resumes by `Last-Event-ID` and never throws for a broken line.
 */
export async function* liveEvents(caller: ApiCaller, options: LiveOptions): AsyncGenerator<LiveEvent, void, undefined> {
  if (!caller.http) return yield { type: 'ended', error: unsupported };
  try {
    yield* follow(caller, caller.http, options);
  } catch (error) {
    if (!options.signal?.aborted) throw error;
  }
}
