/** On the database that `DATABASE_URL` names, else on an embedded one. */
import { closedDaysEndWell } from './closed-days.js';
import { onDatabase, sharedStore } from './support/database.js';

closedDaysEndWell(onDatabase, sharedStore());
