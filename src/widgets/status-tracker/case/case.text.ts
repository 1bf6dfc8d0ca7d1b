/** Wording around a case: whose it is, how fresh it is, leaving it; and what stands when there is none. */
import { formatDuration } from '../../../i18n/format.js';
import { parts, str, t } from '../../../i18n/index.js';

export const code = <V>(code: V) => parts(str`Kode ${code}`, { id: 'tracking.case.code' });
export const unknownService = () => t('Layanan di loket', { id: 'tracking.case.service' });
export const others = () => t('Permohonan lain dengan kode ini', { id: 'tracking.case.others' });
export const visitRow = () => t('Jadwal kunjungan', { id: 'tracking.case.visit' });
export const ask = () => t('Tanya petugas', { id: 'tracking.case.ask' });
export const close = () => t('Tutup', { id: 'tracking.case.close' });
export const closeHint = () => t('Pakai perangkat bersama? Tutup sebelum pergi.', { id: 'tracking.case.close.hint' });
export const closed = () => t('Status sudah ditutup.', { id: 'tracking.case.closed' });

export const live = (time: string) => t(str`Langsung, diperbarui ${time}`, { id: 'tracking.live.stream' });
export const polled = (time: string) =>
  t(str`Diperbarui tiap 20 detik, terakhir ${time}`, { id: 'tracking.live.poll' });
export const asOf = (time: string) => t(str`Per ${time}`, { id: 'tracking.live.asOf' });
export const notLive = () => t('Tidak langsung. Kami coba sambungkan lagi.', { id: 'tracking.live.lost' });
export const reconnect = () => t('Sambungkan sekarang', { id: 'tracking.live.reconnect' });
export const offline = () => t('Internet Anda terputus', { id: 'common.offline' });
export const lineLost = () => t('Sambungan ke MPP terputus', { id: 'tracking.live.lost.title' });
export const staleBody = (moment: string) =>
  t(str`Status di bawah per ${moment}. Kami perbarui begitu tersambung.`, { id: 'tracking.live.lost.body' });

export const restoring = () => t('Membuka lagi status Anda…', { id: 'tracking.restoring' });
export const expired = () => t('Waktu untuk melihat status sudah habis', { id: 'tracking.expired.title' });
export const expiredBody = () =>
  t('Demi keamanan, status ditutup setelah beberapa lama. Isi lagi untuk melihat yang terbaru.', {
    id: 'tracking.expired.body',
  });

export const mismatchPhone = () => t('Kode atau nomor HP tidak cocok', { id: 'tracking.mismatch.phone' });
export const mismatchPin = () => t('Kode atau PIN tidak cocok', { id: 'tracking.mismatch.pin' });
export const checkCode = () => t('Cocokkan kode dengan tiket Anda', { id: 'tracking.mismatch.checkCode' });
export const checkPhone = () => t('Cek nomor HP yang dipakai saat memesan', { id: 'tracking.mismatch.checkPhone' });
export const checkPin = () => t('Cek PIN di tiket Anda', { id: 'tracking.mismatch.checkPin' });

export const waitUntil = (time: string) => t(str`Coba lagi pukul ${time}`, { id: 'tracking.wait.title' });
export const waitBody = (minutes: number) =>
  t(
    str`Sudah beberapa kali tidak cocok. Kami tahan ${formatDuration(minutes, 'minute')} agar kode Anda tidak bisa ditebak orang.`,
    { id: 'tracking.wait.body' },
  );
export const maintenance = () =>
  t('Pelacakan sedang dirawat. Kode dan permohonan Anda aman.', { id: 'tracking.maintenance' });
export const askNow = () => t('Perlu sekarang? Tanya petugas', { id: 'tracking.wait.ask' });

export const failed = () => t('Status gagal dimuat', { id: 'tracking.failed.title' });
export const failedBody = () =>
  t('Bukan salah Anda. Kode dan permohonan Anda aman. Coba lagi, atau tanya petugas.', { id: 'tracking.failed.body' });
export const faultCode = (code: number, time: string) =>
  t(str`Kode galat ${String(code)}, pukul ${time}. Sebutkan bila menelepon.`, { id: 'tracking.failed.code' });
export const offlineBody = () =>
  t('Isian Anda tetap di sini. Coba lagi begitu tersambung.', { id: 'tracking.offline.body' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });
export const canCheck = () => t('Petugas bisa mengeceknya', { id: 'tracking.failed.ask' });
export const unsupported = () => t('Status belum bisa dilihat di sini', { id: 'tracking.unsupported.title' });
export const unsupportedBody = () =>
  t('Tanyakan ke loket dan sebutkan kode di tiket Anda.', { id: 'tracking.unsupported.body' });
export const missing = () => t('Bagian ini gagal dimuat. Bukan salah Anda.', { id: 'common.startFailed' });
export const nothing = () => t('Belum ada yang bisa dilihat', { id: 'tracking.nothing' });
export const nothingBody = () =>
  t('Kode ini benar, tetapi belum ada jadwal atau permohonan di dalamnya. Tanya petugas.', {
    id: 'tracking.nothing.body',
  });
export const shaky = () =>
  t('Sambungan ke MPP sedang terganggu. Anda tetap bisa mencoba, atau tanya petugas.', { id: 'tracking.shaky' });
