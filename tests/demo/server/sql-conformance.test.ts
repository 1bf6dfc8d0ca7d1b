/** On the database that `DATABASE_URL` names, else on an embedded one. */
import { storeConforms } from './store-conformance.js';
import { onDatabase, sharedStore } from './support/database.js';

storeConforms(onDatabase, sharedStore());
