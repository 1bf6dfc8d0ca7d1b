/** The checklist by the citizen's own case. */
export * from './answers.js';
export * from './checklist.js';
export * from './fees.js';
export * from './lines.js';
export * from './price.js';
export * from './seats.js';
export * from './shareable.js';
export * from './situation.js';
export * from './ticks.js';
export * from './to-bring.js';
export * from './to-bring-together.js';
export * from './truth.js';
export * from './visit.js';
export * from './visit-answers.js';
