/** Wording of the search box: what stands before any data have come. */
import { t } from '../../i18n/index.js';

export const label = () => t('Anda mau mengurus apa?', { id: 'search.label' });
export const hint = () =>
  t('Tulis dengan kata sendiri. Contoh: KTP hilang, pajak motor, paspor.', { id: 'search.hint' });
export const submit = () => t('Cari', { id: 'search.submit' });
export const loading = () => t('Memuat daftar layanan…', { id: 'search.loading' });
export const waiting = () => t('Kami cari begitu daftar layanan termuat.', { id: 'search.waiting' });
export const failed = () =>
  t('Daftar layanan gagal dimuat. Bukan salah Anda. Coba lagi, atau hubungi petugas.', { id: 'search.failed' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });
