import { keyNameOf } from '../../crypto/vault.js';
import type { SealedText, SealedTexts } from '../store.js';
import type { JournalMap } from './journal.js';

type Rows = JournalMap<string, { readonly sealed?: string | null }>;

export function memorySealed(tables: Readonly<Record<SealedText['table'], Rows>>): SealedTexts {
  const names = Object.keys(tables) as SealedText['table'][];
  const all = (): SealedText[] =>
    names.flatMap((table) =>
      tables[table].entries().flatMap(([key, { sealed }]) => (sealed ? [{ table, key, sealed }] : [])),
    );
  return {
    byOthers: async (keyName, limit) =>
      all()
        .filter(({ sealed }) => keyNameOf(sealed) !== keyName)
        .slice(0, limit),
    async replace({ table, key, sealed: before }, sealed) {
      if (tables[table].get(key)?.sealed === before) tables[table].patch(key, { sealed });
    },
  };
}
