import type { FullLexicon } from '../types.js';

/** Empty for now: the engine stands first. */
export const defaultLexicon: FullLexicon = { meanings: '', hints: '', fillers: '', foreign: '' };
