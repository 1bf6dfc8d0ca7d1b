/** Days, hours and the venue's clock. */
export * from './day.js';
export * from './open-now.js';
export * from './opening.js';
export type { Period } from './periods.js';
export * from './stops.js';
export * from './working-days.js';
export * from './zone.js';
