/** Clocks, timers, events of the page and the tab's storage, as a parameter of controllers, so that tests own them all. */
export interface Surroundings {
  /** Milliseconds since 1970; may be set while it runs. */
  now(): number;
  /** Milliseconds since some moment; never goes back. */
  ticks(): number;
  /** Runs something once, later; gives back how to call it off. */
  after(ms: number, run: () => void): () => void;
  /** Listens until the function given back is called. */
  on(event: PageMoment, run: () => void): () => void;
  /** What the device says; `true` where it does not know. */
  isOnline(): boolean;
  /** What the tab keeps under a key, or null. */
  kept(key: string): string | null;
  /** Keeps a text for the tab, or forgets it. Where storage is forbidden it lasts as long as the page. */
  keep(key: string, text: string | undefined): void;
}

/** `shown`: the page comes into view, also out of the back-forward cache. */
export type PageMoment = 'online' | 'offline' | 'shown';

const listen = (target: EventTarget, event: string, run: () => void): (() => void) => {
  target.addEventListener(event, run);
  return () => target.removeEventListener(event, run);
};

const whenShown = (run: () => void): (() => void) => {
  const offs = [
    listen(window, 'pageshow', run),
    listen(document, 'visibilitychange', () => {
      if (!document.hidden) run();
    }),
  ];
  return () => offs.forEach((off) => off());
};

const memory = new Map<string, string>();

/** Reading the property alone throws where cookies are blocked. */
const storage = (): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
};

export const page: Surroundings = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  on: (event, run) => (event === 'shown' ? whenShown(run) : listen(window, event, run)),
  isOnline: () => navigator.onLine,
  kept: (key) => memory.get(key) ?? storage()?.getItem(key) ?? null,
  keep(key, text) {
    memory.delete(key);
    try {
      if (text === undefined) storage()?.removeItem(key);
      else storage()?.setItem(key, text);
      if (text === undefined || storage()) return;
    } catch {
      // Full or forbidden.
    }
    if (text !== undefined) memory.set(key, text);
  },
};
