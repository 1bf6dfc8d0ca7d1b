/** Personal data of a booking as they lie in its row: sealed, and bound to its code. */
import type { Vault } from '../crypto/vault.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Personal } from './fields.js';

export const sealPersonal = (vault: Vault, code: string, personal: Personal): Promise<string> =>
  vault.seal(JSON.stringify(personal), `appointment ${code}`);

/** Undefined where nothing is known, or nothing any more. */
export async function openPersonal(
  vault: Vault,
  { code, sealed }: Pick<AppointmentRow, 'code' | 'sealed'>,
): Promise<Personal | undefined> {
  return sealed === null ? undefined : (JSON.parse(await vault.open(sealed, `appointment ${code}`)) as Personal);
}
