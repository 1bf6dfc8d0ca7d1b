/** Days on which every counter is closed, as the decree of the ministers lists them; never computed. */
import * as z from 'zod/mini';
import { Closure } from '../../../src/contract/index.js';
import holidays from '../data/holidays.json';

export const closures: Closure[] = z.parse(z.array(Closure), holidays.closures);

/** Holidays after this day may still be added. */
export const holidaysKnownUntil: string = holidays.knownUntil;
