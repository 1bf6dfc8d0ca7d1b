/** Wording of a month. */
import type { AvailableDay } from '../../../contract/availability.js';
import { pick, t } from '../../../i18n/index.js';
import { shut } from './flow.text.js';

export { full, left, shut } from './flow.text.js';

export const monthBefore = () => t('Bulan sebelumnya', { id: 'booking.month.before' });
export const monthAfter = () => t('Bulan berikutnya', { id: 'booking.month.after' });
export const monthHint = () =>
  t('Panah untuk pindah hari, Page Up dan Page Down untuk pindah bulan.', { id: 'booking.month.hint' });
export const legendOpen = () => t('Tersedia', { id: 'booking.legend.open' });
export const legendFew = () => t('Hampir penuh', { id: 'booking.legend.few' });
export const legendNone = () => t('Tanpa kotak: tidak bisa dipilih', { id: 'booking.legend.none' });
export const holiday = () => t('libur', { id: 'booking.day.holiday' });

/** As the server told of it, or not yet. */
export type KnownDay = Omit<AvailableDay, 'state'> & { readonly state: AvailableDay['state'] | 'waiting' };

/** What a day's cell says beside its visible words, to those who do not see its border. */
export function dayState({ state, reason }: KnownDay): string {
  switch (state) {
    case 'open':
      return t('tersedia', { id: 'booking.day.open' });
    case 'closed':
      return reason ? pick(reason) : shut();
    case 'past':
      return t('sudah lewat', { id: 'booking.day.past' });
    case 'few':
    case 'full':
    case 'waiting':
      return '';
  }
}
