/** Wording of a field for a telephone number. */
import type { PhoneProblem } from '../../domain/identity/phone.js';
import { t } from '../../i18n/index.js';

export const phone = () => t('Nomor HP', { id: 'booking.form.phone' });

/** What is wrong with a number and how to mend it. */
export function phoneError(problem: PhoneProblem): string {
  if (problem.reason === 'phone_missing') {
    return t('Isi nomor HP, contoh 0812\u00a03456\u00a07890.', { id: 'booking.error.phone.missing' });
  }
  switch (problem.why) {
    case 'letters':
      return t('Nomor HP hanya angka, contoh 0812\u00a03456\u00a07890.', { id: 'booking.error.phone.letters' });
    case 'prefix':
      return t('Nomor HP dimulai dengan 08, contoh 0812\u00a03456\u00a07890. Nomor luar negeri dimulai dengan +.', {
        id: 'booking.error.phone.prefix',
      });
    case 'short':
      return t('Nomor HP ini terlalu pendek. Cek lagi.', { id: 'booking.error.phone.short' });
    case 'long':
      return t('Nomor HP ini terlalu panjang. Cek lagi.', { id: 'booking.error.phone.long' });
  }
}
