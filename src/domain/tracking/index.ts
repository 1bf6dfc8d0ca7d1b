/** Tracking: one code, from the appointment to what became of it. */
export * from './next-step.js';
export * from './ruler.js';
export * from './sentences.js';
export * from './session.js';
export * from './tracker.js';
export * from './visit.js';
