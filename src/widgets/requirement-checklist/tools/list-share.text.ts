/** Wording of sharing a list. */
import { t } from '../../../i18n/index.js';

export const see = () => t('Daftar terbaru:', { id: 'checklist.share.see' });
export const hint = () =>
  t('Tanpa nama dan tanpa jawaban pribadi. Tautannya hanya menyebut layanan.', { id: 'checklist.share.hint' });
export const copy = () => t('Salin daftar', { id: 'checklist.share.copy' });
