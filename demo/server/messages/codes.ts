/** "Kirim ulang kode": what was booked with a number, for whoever holds that telephone. */
import type { Context } from '../context.js';
import type { Envelope } from './envelope.js';
import { textsIn } from './texts.js';
import { visitWords } from './words.js';

/** More would not fit into a message that somebody reads. */
const mostCodes = 5;
const dayMs = 86_400_000;

/** The message, or undefined when nothing was booked with this number. */
export async function codesFor(context: Context, { to }: Envelope): Promise<Envelope | undefined> {
  const { store, vault, directory, clock } = context;
  const since = clock() - directory.region.notice.keptDays * dayMs;
  const rows = await store.appointments.ofPhone(await vault.hash('phone', to), since, mostCodes);
  const language = rows[0]?.language ?? 'id';
  const words = rows.map((row) => visitWords(context, row, language));
  return rows.length > 0 ? { to, language, text: textsIn(language).codes(words) } : undefined;
}
