/** Wording of a time that is gone, and of a place without any. */
import type { Gone } from '../../../domain/booking/state.js';
import { str, t } from '../../../i18n/index.js';

export { left, taking, wait } from './flow.text.js';

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

export const noFree = (place: string) => t(str`Semua jadwal di ${place} sudah penuh`, { id: 'booking.full.title' });
export const noFreeUntil = (day: string) =>
  t(str`Jadwal dibuka sampai ${day}. Hari baru ditambahkan setiap hari.`, { id: 'booking.full.body' });
export const otherPlaces = () => t('Lihat tempat lain', { id: 'booking.full.places' });
