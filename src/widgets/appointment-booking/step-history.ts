/** The Back button of the browser, where the widget may write the history: one entry a step, and nothing in the address. */

const KEY = 'mppBookingStep';

const stepIn = (state: unknown): number => {
  const step: unknown = typeof state === 'object' && state !== null && KEY in state ? state[KEY] : undefined;
  return typeof step === 'number' ? step : 0;
};

export class StepHistory {
  readonly #onBack: (steps: number) => void;
  #step = 0;

  /** @param onBack The browser went back by so many steps. */
  constructor(onBack: (steps: number) => void) {
    this.#onBack = onBack;
  }

  start(): void {
    addEventListener('popstate', this.#onPopState);
  }

  stop(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** The widget shows another step; going forward leaves an entry to come back to. */
  show(step: number): void {
    for (let next = this.#step + 1; next <= step; next++) {
      const state: unknown = history.state;
      history.pushState({ ...(typeof state === 'object' ? state : {}), [KEY]: next }, '');
    }
    this.#step = step;
  }

  readonly #onPopState = ({ state }: PopStateEvent) => {
    const to = stepIn(state);
    if (to >= this.#step) return;
    const steps = this.#step - to;
    this.#step = to;
    this.#onBack(steps);
  };
}
