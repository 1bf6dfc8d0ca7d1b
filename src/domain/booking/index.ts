/** Booking: the way from a wish to a ticket. */
export * from './details.js';
export * from './events.js';
export * from './extra.js';
export * from './fields.js';
export * from './hold-clock.js';
export * from './next.js';
export * from './nearest.js';
export * from './session.js';
export * from './state.js';
