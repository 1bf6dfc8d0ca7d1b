/** On the database that `DATABASE_URL` names, else on an embedded one. */
import { racesEndWell } from './races.js';
import { onDatabase, sharedStore } from './support/database.js';

racesEndWell(onDatabase, sharedStore());
