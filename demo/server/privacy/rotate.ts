/** `npm run rotate-key`: seals personal data, NIK among them, with a new key; docs/operations.md says when and how. */
import { keepSealingKeys, newSealingKey, sealingKeysIn } from '../node/secrets.js';
import { SettingsError } from '../node/settings.js';
import { runTool } from '../node/tool.js';
import { reseal } from './reseal.js';

await runTool(({ sealingKeys, databaseUrl, dataFolder }) => {
  const isListed = sealingKeys !== undefined;
  if (databaseUrl && !isListed) {
    throw new SettingsError(
      'Several servers may use this database: name the keys in MPP_SEALING_KEYS (docs/operations.md).',
    );
  }
  return async (_, contextOf) => {
    if (!isListed)
      keepSealingKeys(dataFolder, [newSealingKey(sealingKeysIn(dataFolder)), ...sealingKeysIn(dataFolder)]);
    const context = contextOf();
    console.log(`${await reseal(context)} texts sealed anew with ${context.vault.current}.`);
    // Nothing here needs the earlier ones any more; a backup has a copy of its own.
    if (!isListed) keepSealingKeys(dataFolder, sealingKeysIn(dataFolder).slice(0, 1));
    else console.log('The other keys of MPP_SEALING_KEYS may go, once no server seals with them.');
  };
});
