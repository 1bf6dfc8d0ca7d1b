/** The reference API alone. `DATABASE_URL` points it at PostgreSQL; without it the database is embedded in a folder. */
import { runServer } from './node/run.js';

await runServer({}, ({ url, database, officerToken }) => [
  `API ${url}/api/v1  (${url}/api/v1/openapi.json), ${database}`,
  `Officer token: ${officerToken}`,
]);
