import type { Surroundings } from './surroundings.js';

/** Runs something, once, when the network is back: as the device tells, or as is seen when the page comes into view. */
export const onceOnline = (surroundings: Surroundings, run: () => void): void => {
  const look = () => {
    if (!surroundings.isOnline()) return;
    for (const leave of listening) leave();
    run();
  };
  const listening = [surroundings.on('online', look), surroundings.on('shown', look)];
};
