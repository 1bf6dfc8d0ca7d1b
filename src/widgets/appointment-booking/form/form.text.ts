/** Wording of the form: labels, hints, and what is wrong and how to mend it. */
import type { BookingRequest } from '../../../contract/appointments.js';
import type { FieldError, FieldWarning } from '../../../domain/booking/details.js';
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';
import { phoneError } from '../../phone/phone.text.js';

export { phone } from '../../phone/phone.text.js';
export { step } from '../appointment-booking.text.js';

export type Help = NonNullable<BookingRequest['help']>[number];

export const title = () => t('Siapa yang datang?', { id: 'booking.form.title' });
export const name = () => t('Nama lengkap', { id: 'booking.form.name' });
export const nameHint = () => t('Sama seperti di KTP.', { id: 'booking.form.name.hint' });
export const nik = () => t('NIK', { id: 'booking.form.nik' });
export const nikHint = () =>
  t('16 angka di KTP. Untuk mencocokkan berkas Anda di loket.', { id: 'booking.form.nik.hint' });
export const phoneHint = () =>
  t('Empat angka terakhirnya untuk membuka tiket Anda nanti.', { id: 'booking.form.phone.hint' });
export const email = () => t('Alamat email', { id: 'booking.form.email' });
export const emailHint = () => t('Contoh: nama@contoh.id', { id: 'booking.form.email.hint' });
export const optional = (label: string) => t(str`${label} (boleh kosong)`, { id: 'booking.form.optional' });
export const onBehalf = () => t('Saya memesan untuk orang lain', { id: 'booking.form.onBehalf' });
export const onBehalfHint = () =>
  t('Isi data orang yang datang ke loket, bukan data Anda.', { id: 'booking.form.onBehalf.hint' });
export const choose = () => t('Pilih salah satu', { id: 'booking.form.choose' });

export const help = () => t('Perlu bantuan saat datang?', { id: 'booking.form.help' });
export const helpHint = () =>
  t('Boleh kosong. Hanya untuk menyiapkan bantuan; dihapus setelah kunjungan.', { id: 'booking.form.help.hint' });
export const helpNeeds: Readonly<Record<Help, () => string>> = {
  wheelchair: () => t('Kursi roda', { id: 'booking.help.wheelchair' }),
  'sign-language': () => t('Bahasa isyarat', { id: 'booking.help.signLanguage' }),
  elderly: () => t('Lanjut usia', { id: 'booking.help.elderly' }),
  pregnant: () => t('Hamil', { id: 'booking.help.pregnant' }),
  'with-infant': () => t('Membawa bayi', { id: 'booking.help.infant' }),
  reading: () => t('Dibantu membaca dan menulis', { id: 'booking.help.reading' }),
};

export const noticeTitle = () => t('Untuk apa data ini?', { id: 'booking.notice.title' });
export const noticeGround = () => t('Dasar', { id: 'booking.notice.ground' });
export const noticeKept = (days: number) =>
  plural(days, {
    one: () => t(str`Data dihapus ${formatNumber(days)} hari setelah kunjungan.`, { id: 'booking.notice.kept.one' }),
    other: () =>
      t(str`Data dihapus ${formatNumber(days)} hari setelah kunjungan.`, { id: 'booking.notice.kept.other' }),
  });
export const noticeMore = () => t('Selengkapnya tentang data Anda', { id: 'booking.notice.more' });
export const timeNow = () => t('Waktu sekarang', { id: 'booking.review.timeNow' });
export const timeNew = () => t('Waktu baru', { id: 'booking.review.timeNew' });
export const move = () => t('Pakai waktu baru', { id: 'booking.review.move' });
export const moving = () => t('Mengubah jadwal…', { id: 'booking.review.moving' });
export const moveHint = () =>
  t('Waktu yang lama dilepas pada saat yang sama, bukan sebelumnya.', { id: 'booking.review.move.hint' });
export const next = () => t('Periksa jadwal', { id: 'booking.form.next' });
export const wrong = (n: number) =>
  plural(n, {
    one: () => t(str`${formatNumber(n)} isian perlu diperbaiki`, { id: 'booking.form.wrong.one' }),
    other: () => t(str`${formatNumber(n)} isian perlu diperbaiki`, { id: 'booking.form.wrong.other' }),
  });

/** What is wrong with a field and how to mend it; `label` for fields that only the service knows. */
export function errorText(error: FieldError, label: string): string {
  switch (error.reason) {
    case 'name_missing':
      return t('Isi nama lengkap, seperti di KTP.', { id: 'booking.error.name.missing' });
    case 'name_letters':
      return t('Nama tanpa huruf? Isi nama seperti di KTP.', { id: 'booking.error.name.letters' });
    case 'name_long':
      return t(str`Nama terlalu panjang. Paling banyak ${error.max} huruf.`, { id: 'booking.error.name.long' });
    case 'nik_missing':
      return t('Isi NIK, 16 angka di KTP.', { id: 'booking.error.nik.missing' });
    case 'nik_letters':
      return t('NIK hanya angka. Cek lagi di KTP.', { id: 'booking.error.nik.letters' });
    case 'nik_length': {
      const { digits, missing } = error;
      return missing > 0
        ? t(str`Baru ${digits} angka, kurang ${missing}. Cek lagi di KTP.`, { id: 'booking.error.nik.short' })
        : t(str`Ada ${digits} angka, lebih ${-missing}. Cek lagi di KTP.`, { id: 'booking.error.nik.long' });
    }
    case 'nik_month':
      return t(str`Angka 9 dan 10 adalah bulan lahir. ${error.found} bukan bulan. Cek lagi di KTP.`, {
        id: 'booking.error.nik.month',
      });
    case 'nik_day':
      return t(
        str`Angka 7 dan 8 adalah tanggal lahir (perempuan ditambah 40). ${error.found} bukan tanggal. Cek lagi di KTP.`,
        {
          id: 'booking.error.nik.day',
        },
      );
    case 'phone_missing':
    case 'phone_invalid':
      return phoneError(error);
    case 'email_missing':
      return t('Isi alamat email, contoh nama@contoh.id.', { id: 'booking.error.email.missing' });
    case 'email_invalid':
      return t('Alamat email belum lengkap, contoh nama@contoh.id.', { id: 'booking.error.email.invalid' });
    case 'extra_missing':
      return t(str`Isi ${label}.`, { id: 'booking.error.extra.missing' });
    case 'extra_number':
      return t(str`${label} hanya angka.`, { id: 'booking.error.extra.number' });
    case 'extra_date':
      return t('Tanggal ini tidak ada di kalender.', { id: 'booking.error.extra.date' });
    case 'extra_choice':
      return t(str`Pilih salah satu untuk ${label}.`, { id: 'booking.error.extra.choice' });
    case 'extra_long':
      return t(str`Terlalu panjang. Paling banyak ${error.max} huruf.`, { id: 'booking.error.extra.long' });
    case 'refused':
      return t(str`${label} belum bisa diterima. Cek lagi, lalu kirim ulang.`, { id: 'booking.error.refused' });
  }
}

export const warningText = ({ region }: FieldWarning): string =>
  t(str`Kode wilayah ${region} belum kami kenal. NIK tetap diterima.`, { id: 'booking.warning.nik.region' });

export const reviewTitle = () => t('Sudah benar?', { id: 'booking.review.title' });
export const service = () => t('Layanan', { id: 'booking.review.service' });
export const people = () => t('Jumlah orang', { id: 'booking.review.people' });
export const helpRow = () => t('Bantuan', { id: 'booking.review.help' });
export const forOther = () => t('Untuk orang lain', { id: 'booking.review.onBehalf' });
export const yes = () => t('Ya', { id: 'common.yes' });
export const change = () => t('Ubah', { id: 'booking.review.change' });
export const changeWhat = {
  place: () => t('tempat', { id: 'booking.review.change.place' }),
  time: () => t('waktu', { id: 'booking.review.change.time' }),
  details: () => t('data diri', { id: 'booking.review.change.details' }),
};
export const show = () => t('Lihat', { id: 'booking.review.show' });
export const hide = () => t('Tutupi', { id: 'booking.review.hide' });
export const book = () => t('Pesan jadwal ini', { id: 'booking.review.book' });
export const booking = () => t('Memesan…', { id: 'booking.review.booking' });
export const bookHint = () =>
  t('Bisa diubah atau dibatalkan nanti lewat kode di tiket.', { id: 'booking.review.hint' });
