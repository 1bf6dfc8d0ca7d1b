/** Wording of the quick exit. */
import { t } from '../../../i18n/index.js';

export const leave = () => t('Keluar cepat', { id: 'checklist.exit' });
export const hint = () =>
  t('Atau tekan Esc tiga kali. Riwayat peramban tetap mencatat laman sebelumnya.', { id: 'checklist.exit.hint' });
