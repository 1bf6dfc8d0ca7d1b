/** What runs beside the server on its database: the same settings, the same secrets, and an end. */
import { capacity, regionData, services } from '../../catalogue/index.js';
import type { Context } from '../context.js';
import { createContext } from '../create-context.js';
import { openStore } from './open-store.js';
import { explain } from './explain.js';
import { secretIn, sealingKeysIn } from './secrets.js';
import { readSettings, type Settings } from './settings.js';

export const secretsOf = ({ secret, sealingKeys, dataFolder }: Settings) => ({
  key: secret ?? secretIn(dataFolder),
  sealing: sealingKeys ?? sealingKeysIn(dataFolder),
});

/** With the database open; `contextOf` is asked again after keys have changed. */
type Work = (settings: Settings, contextOf: () => Context) => Promise<void>;

/** @param prepare - finds out what is wanted, before anything is opened */
export async function runTool(prepare: (settings: Settings) => Work): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const work = prepare(settings);
    const { store } = await openStore(settings);
    const contextOf = () => {
      const secrets = { ...secretsOf(settings), officers: [] };
      return createContext({ store, clock: Date.now, region: regionData, services, capacity, secrets });
    };
    try {
      await work(settings, contextOf);
    } finally {
      await store.close();
    }
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
