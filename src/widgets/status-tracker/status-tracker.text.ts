/** Wording of the look-up form: what stands before any data have come. */
import { plural, str, t } from '../../i18n/index.js';

export const title = () => t('Lihat status jadwal atau permohonan', { id: 'tracking.title' });
export const intro = () => t('Kodenya ada di tiket Anda.', { id: 'tracking.intro' });

export const code = () => t('Kode tiket', { id: 'tracking.code.label' });
export const codeHint = (example: string) => t(str`Contoh: ${example}`, { id: 'tracking.code.hint' });
export const codeMissing = () => t('Isi kode dari tiket Anda.', { id: 'tracking.code.missing' });
export const codeLength = () =>
  t('Kode terdiri dari dua kelompok, masing-masing 5 huruf atau angka. Cocokkan dengan tiket.', {
    id: 'tracking.code.length',
  });
export const codeAlphabet = () =>
  t('Ada huruf atau angka yang tidak dipakai dalam kode. Cocokkan satu per satu dengan tiket.', {
    id: 'tracking.code.alphabet',
  });
export const codeCheck = () =>
  t('Ada huruf atau angka yang salah ketik. Cocokkan satu per satu dengan tiket.', { id: 'tracking.code.check' });
export const codeNote = () =>
  t('Huruf I, L, O, S, U dan angka 0, 1 tidak dipakai. Kode ini belum kami kirim.', { id: 'tracking.code.note' });

export const phone = () => t('4 angka terakhir nomor HP', { id: 'tracking.phone.label' });
export const pin = () => t('PIN 6 angka', { id: 'tracking.pin.label' });
export const phoneHint = () =>
  t('Nomor yang dipakai saat memesan. Agar hanya Anda yang bisa melihatnya.', { id: 'tracking.phone.hint' });
export const pinHint = () =>
  t('Ditampilkan saat tiket dibuat. Agar hanya Anda yang bisa melihatnya.', { id: 'tracking.pin.hint' });
export const phoneError = () => t('Isi 4 angka terakhir nomor HP, contoh 7890.', { id: 'tracking.phone.error' });
export const pinError = () => t('Isi 6 angka PIN, contoh 204815.', { id: 'tracking.pin.error' });
export const usePin = () => t('Tidak memberi nomor HP? Pakai PIN', { id: 'tracking.pin.use' });
export const usePhone = () => t('Pakai 4 angka nomor HP', { id: 'tracking.phone.use' });

export const submit = () => t('Lihat status', { id: 'tracking.submit' });
export const busy = () => t('Mencari…', { id: 'tracking.busy' });
export const lost = () => t('Kode hilang?', { id: 'tracking.lost' });
export const lostBody = () =>
  t(
    'Cari tiket yang Anda simpan atau cetak. Tidak ada lagi? Datang atau telepon loket: petugas membantu Anda tanpa kode.',
    {
      id: 'tracking.lost.body',
    },
  );
export const errors = (n: number) =>
  plural(n, {
    one: () => t(str`${n} isian perlu diperbaiki`, { id: 'tracking.errors.one' }),
    other: () => t(str`${n} isian perlu diperbaiki`, { id: 'tracking.errors.other' }),
  });

export const startFailed = () =>
  t('Bagian ini gagal dimuat. Bukan salah Anda. Tekan Lihat status untuk mencoba lagi.', {
    id: 'tracking.startFailed',
  });
