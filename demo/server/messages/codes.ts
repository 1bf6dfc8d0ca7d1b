/** "Kirim ulang kode": what was booked with a number, for whoever holds that telephone. */
import type { Context } from '../context.js';
import type { Envelope } from './envelope.js';
import { textsIn } from './texts.js';
import { visitWords } from './words.js';

/** More would not fit into a message that somebody reads. */
const mostCodes = 5;
const looked = 30;

/** The message, or undefined when nothing was booked with this number. */
export async function codesFor(context: Context, { to }: Envelope): Promise<Envelope | undefined> {
  const { store, vault } = context;
  const all = await store.appointments.ofPhone(await vault.hash('phone', to), looked);
  const rows = all.filter(({ state }) => state !== 'cancelled').slice(0, mostCodes);
  const language = rows[0]?.language ?? 'id';
  const words = rows.map((row) => visitWords(context, row, language));
  return rows.length > 0 ? { to, language, text: textsIn(language).codes(words) } : undefined;
}
