/** One code followed: opened by a proof, kept up to date, until it is closed or its token is over. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiCaller } from '../client/caller.js';
import type { LiveEvent } from '../client/events.js';
import { type CallError, unreachable } from '../client/outcome.js';
import { type Appointment, cancelAppointment } from '../contract/appointments.js';
import { type Case, getCase, lookupCase } from '../contract/cases.js';
import type { InputOf } from '../contract/endpoint.js';
import type { ZoneId } from '../domain/time/zone.js';
import { trackerOf, type TrackerView } from '../domain/tracking/tracker.js';
import { isSameCode, keepToken, keptToken } from './case-token.js';
import { forgetBooked } from './forget-booked.js';
import { forgetTicket } from './kept-tickets.js';
import type { Source } from './reading.js';
import { page, type Surroundings } from './surroundings.js';

/** How the next change comes: at once, by asking now and then, not for now, or not at all. */
export type Line = 'stream' | 'poll' | 'lost' | 'none';

export type TrackingState =
  /** `error`: why the last look-up opened nothing, or why what was open is closed (`token_invalid`). */
  | { readonly step: 'ask'; readonly looking: boolean; readonly error?: CallError }
  /** A case of before the reload is being opened by its token. */
  | { readonly step: 'opening' }
  | {
      readonly step: 'open';
      readonly found: Case;
      readonly line: Line;
      readonly cancelling: boolean;
      /** Why the appointment was not cancelled. */
      readonly error?: CallError;
    };

export type LookUp = InputOf<typeof lookupCase>['body'];

type Follow = (caller: ApiCaller, options: { token: string; signal: AbortSignal }) => AsyncIterable<LiveEvent>;

export interface TrackingOptions {
  readonly source: Source;
  /** The code that the page asks to be opened; a case of another code is not resumed. */
  readonly code?: (() => string | undefined) | undefined;
  /** Zone of the region, for cases without an appointment. */
  readonly zone?: (() => ZoneId | undefined) | undefined;
  /** Called with each news of the case, and first when it opens. */
  readonly onCase?: ((view: TrackerView) => void) | undefined;
  readonly surroundings?: Surroundings | undefined;
  /** In place of the client's live events. */
  readonly follow?: Follow | undefined;
}

const minuteMs = 60_000;

/** Its code comes when a case is open, and not before. */
const followLive: Follow = async function* (caller, options) {
  const { liveEvents } = await import('../client/events.js');
  yield* liveEvents(caller, options);
};

const asking = (error?: CallError): TrackingState => ({ step: 'ask', looking: false, ...(error ? { error } : {}) });

/**
 * Owns: the look-up, its token (in memory and in the tab), the open case and its line, cancelling, the minute's redraw.
 * Does not own: what was typed, wording, what a case means (`domain/tracking`).
 */
export class TrackingController implements ReactiveController {
  state: TrackingState = asking();
  readonly #host: ReactiveControllerHost;
  readonly #options: TrackingOptions;
  readonly #surroundings: Surroundings;
  #token: string | undefined;
  #following = new AbortController();
  #leave: (() => void)[] = [];
  #stopTick: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: TrackingOptions) {
    this.#host = host;
    this.#options = options;
    this.#surroundings = options.surroundings ?? page;
    host.addController(this);
  }

  /** What the tracker shows now; changes with the minute, since *before the day* becomes *today* by itself. */
  get view(): TrackerView | undefined {
    const { state } = this;
    if (state.step !== 'open') return undefined;
    return trackerOf(state.found, this.#surroundings.now(), this.#options.zone?.() ?? 'Asia/Jakarta');
  }

  hostConnected(): void {
    this.#token ??= keptToken(this.#surroundings);
    if (this.#token !== undefined) void this.open(this.#token);
    this.#leave = [
      this.#surroundings.on('online', () => void this.reconnect()),
      // A stream may look alive for long after.
      this.#surroundings.on('offline', () => {
        if (this.state.step === 'open' && this.state.line !== 'none') this.#move({ ...this.state, line: 'lost' });
      }),
      this.#surroundings.on('shown', () => this.#host.requestUpdate()),
    ];
  }

  hostDisconnected(): void {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.#stop();
  }

  /** Opens a case by code and proof. The proof is not kept. */
  async lookUp(body: LookUp): Promise<void> {
    if (this.state.step === 'ask' && this.state.looking) return;
    this.#stop();
    this.#move({ step: 'ask', looking: true });
    const caller = await this.#options.source();
    if (!caller) return this.#move(asking());
    const outcome = await caller.call(lookupCase, { body });
    if (!outcome.ok) return this.#move(asking(outcome.error));
    const { case: found, token } = outcome.value;
    keepToken(this.#surroundings, outcome.value);
    this.#token = token;
    // Taken out of the page meanwhile: it is opened by its token when it comes back.
    if (this.#leave.length === 0) return this.#move(asking());
    this.#show(found);
    void this.#follow(caller, token);
  }

  /** Opens the case of a token, such as that of a booking just made. */
  async open(token: string): Promise<void> {
    this.#stop();
    this.#token = token;
    const { signal } = this.#following;
    if (this.state.step !== 'open') this.#move({ step: 'opening' });
    try {
      const caller = await this.#options.source();
      if (!caller) return this.#lose(unreachable('unreachable'));
      const outcome = await caller.call(getCase, {}, { token, signal });
      if (signal.aborted) return;
      if (!outcome.ok) return this.#lose(outcome.error);
      const wanted = this.#options.code?.();
      if (wanted !== undefined && !isSameCode(wanted, outcome.value.code)) return this.close();
      this.#show(outcome.value);
      await this.#follow(caller, token);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Asks again at once, when the line was lost. */
  async reconnect(): Promise<void> {
    const { state } = this;
    const isLost = state.step === 'open' ? state.line === 'lost' : !!(state.step === 'ask' && state.error?.retryable);
    if (isLost && this.#token !== undefined) await this.open(this.#token);
  }

  /** Cancels the appointment. Done once or twice is the same; after silence the case itself tells. */
  async cancel(): Promise<void> {
    const { state } = this;
    const token = this.#token;
    if (state.step !== 'open' || state.cancelling || token === undefined) return;
    const { error: _, ...open } = state;
    this.#move({ ...open, cancelling: true });
    const caller = await this.#options.source();
    const { code } = state.found;
    const outcome = await caller?.call(cancelAppointment, { body: { code } }, { token });
    if (outcome?.ok) this.#forgetVisit(outcome.value);
    if (this.state.step !== 'open') return;
    if (outcome?.ok) {
      const found = { ...this.state.found, appointment: outcome.value };
      this.#move({ ...this.state, found, cancelling: false });
      this.#tell();
    } else {
      this.#move({ ...this.state, cancelling: false, error: outcome?.error ?? unreachable('unreachable') });
    }
  }

  /** Forgets the case and its token, as on a shared PC. */
  close(): void {
    this.#stop();
    this.#forget();
    this.#move(asking());
  }

  /** A ticket that tab or device still had would send somebody to the counter for nothing. */
  #forgetVisit(appointment: Appointment): void {
    forgetTicket(appointment.code);
    forgetBooked(this.#surroundings, appointment);
  }

  #show(found: Case): void {
    this.#move({ step: 'open', found, line: 'none', cancelling: false });
    this.#tell();
    this.#tick();
  }

  #tell(): void {
    const { view } = this;
    if (view) this.#options.onCase?.(view);
  }

  async #follow(caller: ApiCaller, token: string): Promise<void> {
    const { signal } = this.#following;
    if (this.view?.final) return;
    for await (const event of (this.#options.follow ?? followLive)(caller, { token, signal })) {
      if (signal.aborted || this.state.step !== 'open') return;
      if (event.type === 'line') this.#move({ ...this.state, line: event.mode });
      if (event.type === 'ended') return this.#end(event.error);
      if (event.type !== 'case') continue;
      this.#move({ ...this.state, found: event.value });
      this.#tell();
      if (this.view?.final) return this.#stop();
    }
  }

  /** No more news: the token is over, or this server sends none. */
  #end(error: CallError): void {
    if (error.code === 'token_invalid') this.#lose(error);
    else if (this.state.step === 'open') this.#move({ ...this.state, line: 'none' });
  }

  /** What is open stays, with its age, as long as its token may still be good. */
  #lose(error: CallError): void {
    if (this.state.step === 'open' && error.retryable) return this.#move({ ...this.state, line: 'lost' });
    this.#stop();
    if (error.kind === 'refused' && !error.retryable) this.#forget();
    this.#move(asking(error));
  }

  #forget(): void {
    this.#token = undefined;
    keepToken(this.#surroundings);
  }

  #stop(): void {
    this.#following.abort();
    this.#following = new AbortController();
    this.#stopTick?.();
  }

  #tick(): void {
    this.#stopTick?.();
    this.#stopTick = this.#surroundings.after(minuteMs, () => {
      this.#host.requestUpdate();
      this.#tick();
    });
  }

  #move(state: TrackingState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
