/** Wording of the booking's shell: what stands before the first question, and instead of it. */
import type { LocalizedText, Zone } from '../../contract/primitives.js';
import { dayOf } from '../../domain/time/zone.js';
import { formatDate, formatTime, formatTimeWithZone } from '../../i18n/format.js';
import { pick, str, t } from '../../i18n/index.js';

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

export const unknownService = () => t('Layanan ini tidak ada di sini', { id: 'booking.unknown.title' });
export const unknownServiceBody = () =>
  t('Mungkin tautannya sudah lama. Pilih layanan lain, atau tanya petugas.', { id: 'booking.unknown.body' });
export const chooseOther = () => t('Pilih layanan lain', { id: 'booking.unknown.choose' });

export const closed = () => t('Pemesanan daring ditutup sementara', { id: 'booking.closed.title' });
export const closedBody = () => t('Loket tetap melayani tanpa jadwal.', { id: 'booking.closed.body' });
export const stillValid = () => t('Jadwal yang sudah Anda pesan tetap berlaku.', { id: 'booking.closed.valid' });
export const bring = () => t('Lihat yang perlu dibawa', { id: 'booking.bring' });
export const maintenance = () => t('Pemesanan daring sedang dirawat', { id: 'booking.maintenance.title' });
export const openAgain = (moment: string) => t(str`Dibuka lagi ${moment}.`, { id: 'booking.closed.until' });

export const notOffered = () => t('Jadwal belum bisa dipesan di sini', { id: 'booking.unsupported.title' });
export const notOfferedBody = () =>
  t('Datang langsung ke loket dan ambil nomor. Tidak perlu memesan dulu.', { id: 'booking.unsupported.body' });
export const noSchedule = () => t('Layanan ini tidak memakai jadwal', { id: 'booking.noSchedule.title' });
export const noScheduleBody = () => t('Langsung datang pada jam buka.', { id: 'booking.noSchedule.body' });
export const onlineOnly = () => t('Layanan ini diurus secara daring', { id: 'booking.online.title' });
export const onlineOnlyBody = () =>
  t('Tidak perlu datang. Buka layanan resminya; petugas kami membantu bila ada kendala.', {
    id: 'booking.online.body',
  });
export const goOnline = (name: string) => t(str`Buka ${name}`, { id: 'booking.online.go' });
export const officialService = () => t('layanan resmi', { id: 'booking.online.official' });
export const noCommonPlace = () =>
  t('Tidak ada satu tempat yang melayani semuanya', { id: 'booking.noCommonPlace.title' });
export const noCommonPlaceBody = () =>
  t('Pesan satu per satu. Mulai dari layanan mana?', { id: 'booking.noCommonPlace.body' });

/** `Gangguan listrik. Dibuka lagi Rabu, 25 November, 13.00 WIB.`, as far as it is known. */
export function whyAndUntil(reason: LocalizedText | undefined, until: string | undefined, zone: Zone): string {
  const why = reason ? pick(reason).replace(/\.?$/, '. ') : '';
  if (!until) return why.trim();
  const moment = `${formatDate(dayOf(until, zone.id), 'day')}, ${formatTimeWithZone(until, zone.id)}`;
  return why + openAgain(moment);
}

/** `Kamis 3 Des`: one line where there is little room. */
export const shortDay = (day: string): string => `${formatDate(day, 'weekday')} ${formatDate(day, 'short')}`;

/** `Kamis 3 Des, 09.30 WIB`. */
export const momentInZone = (startsAt: string, zone: Zone): string =>
  `${shortMoment(startsAt, zone)}\u00a0${zone.label}`;

/** `Kamis 3 Des, 09.30`. */
export const shortMoment = (startsAt: string, zone: Zone): string =>
  `${shortDay(dayOf(startsAt, zone.id))}, ${formatTime(startsAt, zone.id)}`;
