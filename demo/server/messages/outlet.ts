/** The port through which messages leave. A region fills it with its own gateway; two adapters are here. */
import type { MessageKind } from '../../../src/contract/messages.js';
import type { Language } from '../../../src/contract/primitives.js';

export interface OutgoingMessage {
  /** The same at every try: whoever gets it twice sends it once. */
  readonly id: string;
  readonly kind: MessageKind;
  /** E.164. */
  readonly to: string;
  readonly language: Language;
  readonly text: string;
  /** Milliseconds since 1970, after which it is of no use. */
  readonly expiresAt: number;
}

export type Delivery =
  | { readonly outcome: 'taken' }
  /** For good: another try would be refused as well. */
  | { readonly outcome: 'refused' }
  /** Not now; `afterMs` where the gateway named a time. */
  | { readonly outcome: 'later'; readonly afterMs?: number | undefined };

export interface Outlet {
  /** Whether the text stays readable afterwards; else it is forgotten as soon as it has been taken. */
  readonly keepsText: boolean;
  /** A rejection counts as `later`. */
  deliver(message: OutgoingMessage): Promise<Delivery>;
}

/** For the demo, and where there is no gateway yet: messages are read on the officers' page. */
export const officersPage: Outlet = { keepsText: true, deliver: async () => ({ outcome: 'taken' }) };
