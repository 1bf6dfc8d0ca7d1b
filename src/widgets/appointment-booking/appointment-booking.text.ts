/** Wording of the booking's shell: what stands before the first question, and instead of it. */
import type { Zone } from '../../contract/primitives.js';
import { dayOf } from '../../domain/time/zone.js';
import { formatDate, formatNumber, formatTime } from '../../i18n/format.js';
import { str, t } from '../../i18n/index.js';

export const openWithCode = () => t('Buka jadwal dengan kode', { id: 'booking.limit.open' });
export const loading = () => t('Memuat jadwal…', { id: 'booking.loading' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });

export const bookingFor = (services: string) => t(str`Pesan jadwal: ${services}`, { id: 'booking.for' });
export const step = {
  place: () => t('Tempat', { id: 'booking.step.place' }),
  time: () => t('Waktu', { id: 'booking.step.time' }),
  details: () => t('Data diri', { id: 'booking.step.details' }),
  review: () => t('Periksa', { id: 'booking.step.review' }),
};
export const stepDone = () => t('sudah diisi', { id: 'booking.step.done' });
export const stepOf = (n: number, of: number) => t(str`Langkah ${n} dari ${of}`, { id: 'booking.step.of' });

export const choose = () => t('Jadwal untuk layanan apa?', { id: 'booking.choose.title' });
export const chooseBody = () =>
  t('Pilih yang paling sering dipesan, atau cari layanan lain lewat pencarian di situs ini.', {
    id: 'booking.choose.body',
  });
export const chooseEmpty = () =>
  t('Cari dulu layanan yang mau Anda urus. Jadwalnya muncul di sini.', { id: 'booking.choose.empty' });

export const walkIn = () => t('Datang tanpa jadwal', { id: 'booking.walkIn' });
export const failed = () => t('Jadwal gagal dimuat', { id: 'booking.failed.title' });
export const failedBody = () =>
  t('Bukan salah Anda. Coba lagi, atau datang tanpa jadwal.', { id: 'booking.failed.body' });
export const offline = () => t('Internet Anda terputus', { id: 'common.offline' });
export const offlineBody = () =>
  t('Jadwal baru bisa dipesan saat tersambung. Pilihan Anda tidak hilang.', { id: 'booking.offline.body' });

/** `Kamis 3 Des`: one line where there is little room. */
export const shortDay = (day: string): string => `${formatDate(day, 'weekday')} ${formatDate(day, 'short')}`;

/** `Kamis 3 Des, 09.30 WIB`. */
export const momentInZone = (startsAt: string, zone: Zone): string =>
  `${shortMoment(startsAt, zone)}\u00a0${zone.label}`;

/** `Kamis 3 Des, 09.30`. */
export const shortMoment = (startsAt: string, zone: Zone): string =>
  `${shortDay(dayOf(startsAt, zone.id))}, ${formatTime(startsAt, zone.id)}`;

/** `sisa 8 mnt 42 dtk`: with units, since 08.42 reads as a clock. */
export function timeLeft(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [m, s] = [formatNumber(Math.floor(seconds / 60)), formatNumber(seconds % 60)];
  return seconds < 60
    ? t(str`sisa ${s} dtk`, { id: 'booking.hold.left.seconds' })
    : t(str`sisa ${m} mnt ${s} dtk`, { id: 'booking.hold.left' });
}
