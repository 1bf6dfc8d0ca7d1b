/** A host without a page, surroundings that a test owns, and a caller that answers as told. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiCaller, CallOptions } from '../../src/client/caller.js';
import type { CallError } from '../../src/client/outcome.js';
import type { Problem } from '../../src/contract/problem.js';
import type { PageMoment, Surroundings } from '../../src/controllers/surroundings.js';

/** Draws as Lit does: `hostUpdate` of all controllers, once for many requests. */
export class Host implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  #pending: Promise<boolean> | undefined;
  updates = 0;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    throw new Error('no controller is removed');
  }
  requestUpdate(): void {
    this.#pending ??= Promise.resolve().then(() => {
      this.updates++;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.#pending = undefined;
      return true;
    });
  }
  get updateComplete(): Promise<boolean> {
    return this.#pending ?? Promise.resolve(true);
  }
  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }
  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** Lets all promises that are ready run. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 30; i++) await Promise.resolve();
};

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time passes only when the test says so. */
export class FakeSurroundings implements Surroundings {
  readonly stored = new Map<string, string>();
  online = true;
  #ticks = 0;
  #wall: number;
  #timers: Timer[] = [];
  readonly #listeners = new Set<{ readonly event: PageMoment; readonly run: () => void }>();

  constructor(start = '2026-12-03T09:00:00+07:00') {
    this.#wall = Date.parse(start);
  }

  now(): number {
    return this.#wall;
  }
  ticks(): number {
    return this.#ticks;
  }
  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#ticks + ms, run };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((one) => one !== timer));
  }
  on(event: PageMoment, run: () => void): () => void {
    const listener = { event, run };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  isOnline(): boolean {
    return this.online;
  }
  kept(key: string): string | null {
    return this.stored.get(key) ?? null;
  }
  keep(key: string, text: string | undefined): void {
    if (text === undefined) this.stored.delete(key);
    else this.stored.set(key, text);
  }

  get timers(): number {
    return this.#timers.length;
  }
  get listeners(): number {
    return this.#listeners.size;
  }

  /** Something happens to the page. */
  async fire(event: PageMoment): Promise<void> {
    for (const listener of [...this.#listeners]) if (listener.event === event) listener.run();
    await settle();
  }

  /** Lets time pass, timers of the meantime included, second by second. */
  async pass(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      this.#ticks += 1000;
      this.#wall += 1000;
      const due = this.#timers.filter(({ at }) => at <= this.#ticks);
      this.#timers = this.#timers.filter(({ at }) => at > this.#ticks);
      for (const { run } of due) run();
      await settle();
    }
  }
}

export interface Call {
  readonly id: string;
  readonly input: {
    readonly params?: Record<string, string>;
    readonly query?: Record<string, string>;
    readonly body?: unknown;
  };
  readonly options: CallOptions;
}

export type Answer =
  | { readonly ok: true; readonly value: unknown; readonly stale?: true }
  | { readonly ok: false; readonly error: CallError };

export const ok = (value: unknown): Answer => ({ ok: true, value });

export const refused = (
  code: string,
  status = 409,
  more: Partial<Problem> = {},
  retryable = status === 429,
): Answer => {
  const problem = { type: 'about:blank', title: code, status, code, ...more };
  return { ok: false, error: { kind: 'refused', code, status, problem, retryable } };
};

export const silent: Answer = { ok: false, error: { kind: 'unreachable', code: 'timed_out', retryable: true } };

/** Answers each operation by its function; an operation without one is a mistake of the test. Calls are kept in order. */
export class AnsweringCaller implements ApiCaller {
  readonly calls: Call[] = [];
  readonly answers: Record<string, (call: Call) => Answer | Promise<Answer>>;

  constructor(answers: Record<string, (call: Call) => Answer | Promise<Answer>>) {
    this.answers = answers;
  }

  readonly call: ApiCaller['call'] = async (endpoint, input, options = {}) => {
    const call: Call = { id: endpoint.id, input: input as Call['input'], options };
    this.calls.push(call);
    const answer = this.answers[endpoint.id];
    if (!answer) throw new Error(`no answer for ${endpoint.id}`);
    const outcome = await answer(call);
    options.signal?.throwIfAborted();
    return outcome as never;
  };

  /** Ids of the calls so far, and forgets them. */
  take(): string[] {
    return this.calls.splice(0).map(({ id }) => id);
  }
}

/** An answer that comes when the test says so. */
export const later = () => {
  let give: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => (give = resolve));
  return { answer, give: (value: Answer) => give(value) };
};
