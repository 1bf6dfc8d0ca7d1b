/** Wording of a time that is kept. */
import { plural, str, t } from '../../../i18n/index.js';

export { timeLeft } from '../appointment-booking.text.js';

export const changeTime = () => t('Ubah waktu', { id: 'booking.hold.change' });
export const extend = () => t('Perpanjang', { id: 'booking.hold.extend' });
export const extending = () => t('Memperpanjang…', { id: 'booking.hold.extending' });
export const extended = () => t('Waktu sudah diperpanjang.', { id: 'booking.hold.extended' });
export const warning = (minutes: 1 | 5, canExtend: boolean) => {
  const left = plural(minutes, {
    one: () => t(str`Jam Anda kami simpan ${minutes} menit lagi.`, { id: 'booking.hold.warning.one' }),
    other: () => t(str`Jam Anda kami simpan ${minutes} menit lagi.`, { id: 'booking.hold.warning.other' }),
  });
  return canExtend ? `${left} ${t('Tekan Perpanjang bila perlu waktu.', { id: 'booking.hold.warning.extend' })}` : left;
};
