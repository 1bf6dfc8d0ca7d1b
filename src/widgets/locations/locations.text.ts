/** Wording of places: open or not, until when, why not, and how to reach them. */
import type { Location } from '../../contract/locations.js';
import { openNow, type OpenNow } from '../../domain/time/open-now.js';
import { dayOf } from '../../domain/time/zone.js';
import { formatClock, formatDate, relativeDay } from '../../i18n/format.js';
import { pick, str, t } from '../../i18n/index.js';

export const title = () => t('Loket tetap melayani', { id: 'locations.short.title' });
export const call = (name: string) => t(str`Telepon ${name}`, { id: 'locations.call' });
export const empty = () => t('Belum ada loket yang terdaftar.', { id: 'locations.empty' });
export const loading = () => t('Memuat loket…', { id: 'locations.loading' });
export const failed = () => t('Daftar loket gagal dimuat', { id: 'locations.failed.title' });
export const failedBody = () => t('Bukan salah Anda. Coba lagi sebentar lagi.', { id: 'locations.failed.body' });
export const unknown = () => t('Loket ini tidak kami kenal. Ini loket yang ada:', { id: 'locations.unknown' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });

/** `Buka sampai 15.00, nomor sampai 14.00`, or when it opens next, as of `now`. */
export function stateOf(
  location: Location,
  now: Date,
  kept: boolean,
): { readonly text: string; readonly open: boolean } {
  const state = openNow(location, now);
  if (state.state === 'closed') return { text: closed(state, dayOf(now, location.zone.id)), open: false };
  const until = formatClock(state.until);
  if (kept) return { text: t(str`Menurut jadwal buka sampai ${until}`, { id: 'locations.open.kept' }), open: false };
  if (!state.lastTicket) return { text: t(str`Buka sampai ${until}`, { id: 'locations.open' }), open: true };
  const last = formatClock(state.lastTicket);
  return { text: t(str`Buka sampai ${until}, nomor sampai ${last}`, { id: 'locations.open.lastTicket' }), open: true };
}

function closed({ reason, opens }: Extract<OpenNow, { state: 'closed' }>, today: string): string {
  const why = reason ? `${pick(reason)}. ` : '';
  if (!opens) return why + t('Tutup. Telepon dulu sebelum datang.', { id: 'locations.closed' });
  const at = formatClock(opens.at);
  const day = relativeDay(opens.day, today) ?? formatDate(opens.day, 'day');
  return why + t(str`Buka ${day}, ${at}`, { id: 'locations.opens' });
}
