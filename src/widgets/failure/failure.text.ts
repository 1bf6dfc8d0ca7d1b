/** Wording of a failure that is over. */
import { t } from '../../i18n/index.js';

export const reconnected = () => t('Internet Anda tersambung lagi', { id: 'booking.reconnected.title' });
export const reconnectedBody = () =>
  t('Coba sekali lagi. Pilihan dan isian Anda tidak hilang.', { id: 'booking.reconnected.body' });
