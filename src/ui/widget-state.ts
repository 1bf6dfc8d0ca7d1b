/** What a widget's `state` attribute says to the page, and which way it may go. */
export type WidgetState = 'loading' | 'ready' | 'error' | 'offline';

/**
 * The state after a wish. A widget that has been ready stays so: later waits show as `aria-busy`, later
 * failures inside it. One that failed to start or started offline may still become ready; none goes back to loading.
 */
export function nextState(now: WidgetState, wish: Exclude<WidgetState, 'loading'>): WidgetState {
  return now === 'ready' ? now : wish;
}
