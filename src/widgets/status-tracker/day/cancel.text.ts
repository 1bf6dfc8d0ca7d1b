/** Wording of cancelling, beneath its question: moving offered, and what came of it. */
import { t } from '../../../i18n/index.js';

export const rather = () => t('Hanya waktunya yang tidak cocok?', { id: 'tracking.cancel.rather' });
export const ratherBody = () =>
  t('Anda tidak kehilangan tempat selagi memilih.', { id: 'tracking.cancel.rather.body' });
export const confirm = () => t('Batalkan jadwal', { id: 'tracking.cancel' });
export const busy = () => t('Membatalkan…', { id: 'tracking.cancel.busy' });
export const tooLate = () => t('Sudah tidak bisa dibatalkan di sini', { id: 'tracking.cancel.tooLate.title' });
export const tooLateBody = () =>
  t('Waktu untuk membatalkan secara daring sudah lewat. Hubungi petugas.', { id: 'tracking.cancel.tooLate.body' });
export const unsure = () => t('Belum pasti dibatalkan', { id: 'tracking.cancel.unsure.title' });
export const unsureBody = () =>
  t('Jawabannya belum sampai. Mengirim lagi aman: jadwal hanya dibatalkan sekali.', {
    id: 'tracking.cancel.unsure.body',
  });
export const again = () => t('Kirim lagi', { id: 'tracking.cancel.again' });
export const notNow = () => t('Belum bisa dibatalkan sekarang', { id: 'tracking.cancel.notNow.title' });
export const notNowBody = () =>
  t('Jadwal Anda tetap berlaku. Tunggu sebentar, lalu kirim lagi.', { id: 'tracking.cancel.notNow.body' });
