/** Wording of having a lost code sent again. */
import { t } from '../../i18n/index.js';

export const hint = () =>
  t('Nomor yang dipakai saat memesan. Kodenya tidak kami tampilkan di sini.', { id: 'resend.phone.hint' });
export const submit = () => t('Kirim ulang kode', { id: 'resend.submit' });
export const sending = () => t('Mengirim…', { id: 'resend.sending' });
export const sent = () => t('Tunggu pesan di HP Anda', { id: 'resend.sent.title' });
export const sentBody = () =>
  t('Kalau nomor itu dipakai memesan jadwal, kodenya sampai dalam beberapa menit lewat WhatsApp atau SMS.', {
    id: 'resend.sent.body',
  });
export const nothingCame = () =>
  t('Tidak ada pesan? Mungkin jadwalnya dipesan dengan nomor lain atau tanpa nomor HP. Petugas bisa membantu.', {
    id: 'resend.sent.nothing',
  });
export const another = () => t('Coba nomor lain', { id: 'resend.another' });
export const unsure = () => t('Belum pasti terkirim', { id: 'resend.unsure.title' });
export const unsureBody = () =>
  t('Jawabannya belum sampai. Tunggu pesannya beberapa menit. Tidak datang? Tekan sekali lagi; tidak akan ganda.', {
    id: 'resend.unsure.body',
  });
