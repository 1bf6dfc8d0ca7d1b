/** Wording of an offer of the waiting list. */
import { str, t } from '../../../i18n/index.js';

export const title = () => t('Ada waktu kosong untuk Anda', { id: 'offer.title' });
export const intro = () =>
  t('Sudah kami simpan. Isi 4 angka nomor HP Anda untuk melihatnya; belum ada yang dipesan.', { id: 'offer.intro' });
export const digits = () => t('4 angka terakhir nomor HP', { id: 'tracking.phone.label' });
export const digitsHint = () => t('Nomor yang menerima pesan dari kami.', { id: 'offer.phone.hint' });
export const digitsError = () => t('Isi 4 angka terakhir nomor HP, contoh 7890.', { id: 'tracking.phone.error' });
export const look = () => t('Lihat waktunya', { id: 'offer.look' });
export const looking = () => t('Membuka…', { id: 'offer.looking' });
export const mismatch = () => t('Tidak ada tawaran untuk angka itu', { id: 'offer.mismatch.title' });
export const mismatchBody = () =>
  t(
    'Cek 4 angka nomor HP yang menerima pesan. Sudah benar? Mungkin tautannya terpotong, atau tawarannya sudah lama lewat.',
    {
      id: 'offer.mismatch.body',
    },
  );
export const waitUntil = (time: string) => t(str`Coba lagi pukul ${time}`, { id: 'tracking.wait.title' });
export const waitBody = () =>
  t('Sudah beberapa kali tidak cocok. Kami tahan sebentar agar tidak bisa ditebak orang.', { id: 'offer.wait.body' });

export const service = () => t('Layanan', { id: 'booking.review.service' });
export const place = () => t('Tempat', { id: 'booking.step.place' });
export const time = () => t('Waktu', { id: 'booking.step.time' });
export const kept = () => t('Kami simpan untuk Anda', { id: 'offer.kept' });
export const keptUntil = (time: string) => t(str`sampai pukul ${time}`, { id: 'offer.kept.until' });
export const take = (moment: string) => t(str`Ambil ${moment}`, { id: 'offer.take' });
export const takeHint = () =>
  t('Sesudah ini Anda mengisi data, memeriksa, lalu mendapat tiket.', { id: 'offer.take.hint' });
export const notNow = (time: string) =>
  t(str`Tidak jadi? Tidak perlu apa-apa. Setelah pukul ${time} waktu ini untuk orang berikutnya.`, {
    id: 'offer.notNow',
  });

export const over = {
  expired: () => t('Tawaran ini sudah lewat', { id: 'offer.expired.title' }),
  released: () => t('Tawaran ini sudah dilepas', { id: 'offer.released.title' }),
  consumed: () => t('Waktu ini sudah menjadi jadwal Anda', { id: 'offer.consumed.title' }),
};
export const overBody = {
  expired: () =>
    t('Waktunya sudah untuk orang berikutnya. Pilih waktu lain, atau masuk daftar tunggu lagi.', {
      id: 'offer.expired.body',
    }),
  released: () =>
    t('Waktunya tidak bisa diambil lagi. Pilih waktu lain. Kalau tempatnya tutup, Anda tetap di daftar tunggu.', {
      id: 'offer.released.body',
    }),
  consumed: () =>
    t('Jangan pesan lagi. Kodenya ada di tiket dan di pesan yang kami kirim.', { id: 'offer.consumed.body' }),
};
export const openWithCode = () => t('Buka jadwal dengan kode', { id: 'booking.limit.open' });
export const another = () => t('Pilih waktu lain', { id: 'booking.move.kept.choose' });
