/** What is known of who waits, as it lies sealed in the row. */
import type { Language, Zone } from '../../../src/contract/primitives.js';
import { addDays } from '../../../src/domain/time/day.js';
import type { Vault } from '../crypto/vault.js';
import { msAt } from '../slots/grid.js';
import type { WaitRow } from '../store/rows.js';

export interface Waiting {
  /** E.164. */
  readonly phone: string;
  readonly language: Language;
}

export const sealWaiting = (vault: Vault, id: string, waiting: Waiting): Promise<string> =>
  vault.seal(JSON.stringify(waiting), `wait ${id}`);

export const openWaiting = async (vault: Vault, { id, sealed }: WaitRow): Promise<Waiting> =>
  JSON.parse(await vault.open(sealed, `wait ${id}`)) as Waiting;

/** A wish is over with its last day. */
export const wishEnd = (toDay: string, zone: Zone): number => msAt(addDays(toDay, 1), '00:00', zone);

/** Owner token of an offered hold: made anew whenever it is asked for, so that it is stored nowhere and sent in no link. */
export const offerToken = (vault: Vault, holdId: string): Promise<string> => vault.hash('offer', holdId);
