/** What is forgotten when: with the visit what was for it alone, later who it was that came. */
import type { Vault } from '../crypto/vault.js';
import type { AppointmentRow } from '../store/rows.js';
import { openPersonal, sealPersonal } from './personal.js';

/** Without NIK and help needs, which are nobody's business once the visit is over. */
export async function visitForgotten(
  vault: Vault,
  row: AppointmentRow,
): Promise<Pick<AppointmentRow, 'help' | 'nik' | 'sealed'>> {
  const personal = row.nik === null ? undefined : await openPersonal(vault, row);
  if (!personal) return { help: [], nik: null, sealed: row.sealed };
  const { nik: _, ...contact } = personal.contact;
  return { help: [], nik: null, sealed: await sealPersonal(vault, row.code, { ...personal, contact }) };
}

/**
 * Nothing that tells who it was. What opens the case by code and proof goes as well, unless somebody still waits for an
 * application.
 */
export const personForgotten = ({ proof }: AppointmentRow, hasOpen: boolean) =>
  ({ sealed: null, phone: null, nik: null, help: [], proof: hasOpen ? proof : '' }) as const;
