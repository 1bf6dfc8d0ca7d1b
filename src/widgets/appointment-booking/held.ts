/**
 * What is drawn once a time is kept: form, review, what is not certain, ticket. In one piece and there before the form begins:
 * everybody needs all of it within minutes, and its last part when the network may be gone.
 */
export { Filling } from './form/filling.js';
export { After } from './ticket/after.js';
