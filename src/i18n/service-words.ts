/** What a service is, in the words that search and checklist share. */
import type { Channel } from '../contract/primitives.js';
import { t } from './texts.js';

export const channel: Readonly<Record<Channel, () => string>> = {
  counter: () => t('Loket', { id: 'common.channel.counter' }),
  mobile: () => t('Mobil keliling', { id: 'common.channel.mobile' }),
  online: () => t('Daring', { id: 'common.channel.online' }),
};

export const fee = () => t('Biaya', { id: 'common.fee' });
export const time = () => t('Selesai', { id: 'common.time' });
export const timeUnknown = () => t('Waktu belum diketahui', { id: 'common.time.unknown' });
export const way = () => t('Cara', { id: 'common.channels' });
