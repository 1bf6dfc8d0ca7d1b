/** Wording of a time that is kept, and of one that is gone. */
import type { Gone } from '../../../domain/booking/state.js';
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

/** `sisa 8 mnt 42 dtk`: with units, since 08.42 reads as a clock. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [m, s] = [formatNumber(Math.floor(seconds / 60)), formatNumber(seconds % 60)];
  return seconds < 60
    ? t(str`sisa ${s} dtk`, { id: 'booking.hold.left.seconds' })
    : t(str`sisa ${m} mnt ${s} dtk`, { id: 'booking.hold.left' });
}

export const changeTime = () => t('Ubah waktu', { id: 'booking.hold.change' });
export const extend = () => t('Perpanjang', { id: 'booking.hold.extend' });
export const extending = () => t('Memperpanjang…', { id: 'booking.hold.extending' });
export const extended = () => t('Waktu sudah diperpanjang.', { id: 'booking.hold.extended' });
export const warning = (minutes: 1 | 5, canExtend: boolean) => {
  const left = plural(minutes, {
    one: () => t(str`Jam Anda kami simpan ${minutes} menit lagi.`, { id: 'booking.hold.warning.one' }),
    other: () => t(str`Jam Anda kami simpan ${minutes} menit lagi.`, { id: 'booking.hold.warning.other' }),
  });
  return canExtend ? `${left} ${t('Tekan Perpanjang bila perlu waktu.', { id: 'booking.hold.warning.extend' })}` : left;
};

/** What happened to a time, as a heading. */
export function gone(why: Gone, time: string): string {
  switch (why) {
    case 'taken':
      return t(str`Jam ${time} baru saja diambil orang lain`, { id: 'booking.gone.taken' });
    case 'past':
      return t(str`Jam ${time} sudah lewat`, { id: 'booking.gone.past' });
    case 'closed':
      return t('Tempat ini tutup pada hari itu', { id: 'booking.gone.closed' });
    case 'expired':
      return t(str`Waktu simpan jam ${time} sudah habis`, { id: 'booking.gone.expired' });
    case 'released':
      return t(str`Jam ${time} sudah dilepas`, { id: 'booking.gone.released' });
  }
}

export const kept = () => t('Isian Anda tetap tersimpan. Pilih jam lain yang dekat.', { id: 'booking.gone.kept' });
export const chooseOther = () => t('Pilih jam lain yang dekat.', { id: 'booking.gone.choose' });
export const stillFree = () => t('Masih tersedia', { id: 'booking.gone.free' });
export const lookingForFree = () => t('Mencari jam lain…', { id: 'booking.gone.looking' });
export const nothingNear = () => t('Tidak ada jam lain yang dekat.', { id: 'booking.gone.none' });
export const allTimes = () => t('Lihat semua jam', { id: 'booking.gone.all' });
export const takeAgain = (time: string) => t(str`Coba jam ${time} lagi`, { id: 'booking.gone.again' });
export const walkInToo = () => t('Bisa juga datang tanpa jadwal: ambil nomor di loket.', { id: 'booking.gone.walkIn' });
