/** The index with its lexicon, for a page that has shown its first answers: one chunk, brought when it is needed. */
export { defaultLexicon } from './lexicon/index.js';
export { buildServiceIndex } from './service-index.js';
