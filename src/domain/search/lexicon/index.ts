import { fillers } from './fillers.js';
import { foreign } from './foreign.js';
import { hints } from './hints.js';
import { plain } from './plain.js';
import { meanings } from './words.js';

/** Everyday Indonesian, chat spelling, some Javanese, Sundanese and English. Written for this project. */
export const defaultLexicon = meanings + plain + hints + fillers + foreign;
