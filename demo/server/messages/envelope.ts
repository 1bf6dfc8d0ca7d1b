/** What a message says and to whom, as it lies sealed in its row. */
import type { Language } from '../../../src/contract/primitives.js';
import type { Vault } from '../crypto/vault.js';
import type { MessageRow } from '../store/rows.js';

export interface Envelope {
  /** E.164. */
  readonly to: string;
  readonly language: Language;
  /** Empty where it is made up only when it is sent. */
  readonly text: string;
}

export const sealEnvelope = (vault: Vault, id: string, envelope: Envelope): Promise<string> =>
  vault.seal(JSON.stringify(envelope), `message ${id}`);

export async function openEnvelope(vault: Vault, { id, sealed }: MessageRow): Promise<Envelope | undefined> {
  return sealed === null ? undefined : (JSON.parse(await vault.open(sealed, `message ${id}`)) as Envelope);
}
