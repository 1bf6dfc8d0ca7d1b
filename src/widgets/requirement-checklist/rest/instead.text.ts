/** Wording of what stands instead of a list, and of the way on. */
import { t } from '../../../i18n/index.js';

export const title = () => t('Apa yang perlu dibawa?', { id: 'checklist.title' });
export const choose = () =>
  t('Cari dulu layanan yang mau Anda urus. Daftar syaratnya muncul di sini.', { id: 'checklist.choose' });
export const wayOn = () => t('Yang bisa dilakukan', { id: 'checklist.stop.wayOn' });
export const stopHint = () =>
  t('Salah isi? Ubah jawaban di atas, daftarnya muncul lagi.', { id: 'checklist.stop.hint' });
export const askHere = () => t('Tanya petugas', { id: 'checklist.stop.ask' });
export const unknownService = () => t('Layanan ini tidak ada di sini', { id: 'checklist.unknown' });
export const unknownServiceBody = () =>
  t('Mungkin tautannya sudah lama. Cari layanan lain, atau tanya petugas.', { id: 'checklist.unknown.body' });
export const failedBody = () =>
  t('Bukan salah Anda. Coba lagi, atau hubungi petugas.', { id: 'checklist.failed.body' });
export const offline = () => t('Internet Anda terputus', { id: 'common.offline' });
export const offlineBody = () =>
  t('Daftar syarat belum sempat termuat. Kami coba lagi begitu Anda tersambung.', { id: 'checklist.offline.body' });
export const staleBody = () => t('Daftar yang termuat tadi tetap bisa dipakai.', { id: 'checklist.offline.stale' });
export const next = () => t('Lanjut pilih jadwal', { id: 'checklist.next' });
export const walkIn = () => t('Tanpa jadwal pun boleh: datang dan ambil nomor.', { id: 'checklist.walkIn' });
export const noBooking = () => t('Layanan ini tidak perlu jadwal.', { id: 'checklist.noBooking' });
export const noBookingHere = () =>
  t('Datang langsung ke loket. Pemesanan jadwal belum ada di sini.', { id: 'checklist.noBookingHere' });
