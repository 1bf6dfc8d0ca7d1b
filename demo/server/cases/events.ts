/**
 * Server-sent events: the whole truth at each change, never a difference, so that whoever missed some has lost nothing.
 * The event's id is the version of the topic; who resumes with the newest one is sent nothing until it changes.
 */
import type { openEvents } from '../../../src/contract/cases.js';
import type { Context } from '../context.js';
import { codeOf } from '../http/auth.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { caseTopic, queueTopic } from '../news.js';
import { queueBoard } from './queue.js';
import { caseOf } from './view.js';

/** Keeps proxies from closing the line; and how often another process's news is looked for. */
const heartbeatMs = 15_000;
const pollMs = 5_000;
/** A stream ends in the end, so that its token is asked for anew and no line stays open for ever. */
const longestMs = 30 * 60_000;
/** How soon a client comes back. */
const retryMs = 3_000;

interface Subject {
  readonly event: 'case' | 'queue';
  readonly topics: readonly string[];
  read(): Promise<unknown>;
}

async function caseSubject(context: Context, code: string): Promise<Subject> {
  const { store, clock } = context;
  const row = await store.appointments.get(code);
  if (!row) throw refuse('token_invalid');
  const read = async () => {
    const current = await store.appointments.get(code);
    return current && caseOf(context, store, current, clock());
  };
  // While it waits, its place changes with the line.
  return { event: 'case', topics: [caseTopic(code), queueTopic(row.location)], read };
}

function queueSubject(context: Context, location: string): Subject {
  context.directory.location(location);
  const read = () => queueBoard(context, context.store, location, context.clock());
  return { event: 'queue', topics: [queueTopic(location)], read };
}

const versionOf = async ({ store }: Context, topics: readonly string[]): Promise<string> =>
  (await Promise.all(topics.map((topic) => store.versions.get(topic)))).join('.');

interface Waiting {
  readonly subject: Subject;
  readonly signal: AbortSignal;
  readonly lastId: string | null;
}

async function* messages(context: Context, { subject, signal, lastId }: Waiting): AsyncGenerator<string, void> {
  const ends = Date.now() + longestMs;
  let sent = lastId;
  let spoke = Date.now();
  yield `retry: ${retryMs}\n\n`;
  while (!signal.aborted && !context.news.isOver && Date.now() < ends) {
    // Listened for first: what changes while the state is read must not be missed.
    const change = context.news.next(subject.topics, pollMs, signal);
    const version = await versionOf(context, subject.topics);
    if (version !== sent) {
      const data = await subject.read();
      if (data === undefined) return;
      yield `id: ${version}\nevent: ${subject.event}\ndata: ${JSON.stringify(data)}\n\n`;
      sent = version;
      spoke = Date.now();
    } else if (Date.now() - spoke >= heartbeatMs) {
      yield ': \n\n';
      spoke = Date.now();
    }
    await change;
  }
}

function streamOf(parts: AsyncGenerator<string, void>, end: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const part: IteratorResult<string, void> = await parts.next();
      if (part.done) controller.close();
      else controller.enqueue(encoder.encode(part.value));
    },
    cancel: end,
  });
}

export const openEventsHandler: Handler<typeof openEvents> = async ({ context, tables, request, query }) => {
  const subject =
    query.location === undefined
      ? await caseSubject(context, await codeOf(context, tables, request))
      : queueSubject(context, query.location);
  const stopping = new AbortController();
  const end = () => stopping.abort();
  request.signal.addEventListener('abort', end, { once: true });
  const lastId = request.headers.get('Last-Event-ID');
  const parts = messages(context, { subject, signal: stopping.signal, lastId });
  return new Response(streamOf(parts, end), {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  });
};
