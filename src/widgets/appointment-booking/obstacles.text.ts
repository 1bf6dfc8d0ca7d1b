/** Wording of why there is no booking here. */
import type { LocalizedText, Zone } from '../../contract/primitives.js';
import { dayOf } from '../../domain/time/zone.js';
import { formatDate, formatTimeWithZone } from '../../i18n/format.js';
import { pick, str, t } from '../../i18n/index.js';

export const unknownService = () => t('Layanan ini tidak ada di sini', { id: 'booking.unknown.title' });
export const unknownServiceBody = () =>
  t('Mungkin tautannya sudah lama. Pilih layanan lain, atau tanya petugas.', { id: 'booking.unknown.body' });
export const chooseOther = () => t('Pilih layanan lain', { id: 'booking.unknown.choose' });
export const closed = () => t('Pemesanan daring ditutup sementara', { id: 'booking.closed.title' });
export const closedBody = () => t('Loket tetap melayani tanpa jadwal.', { id: 'booking.closed.body' });
export const stillValid = () => t('Jadwal yang sudah Anda pesan tetap berlaku.', { id: 'booking.closed.valid' });
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
export const tooMany = () => t('Terlalu banyak untuk satu kunjungan', { id: 'booking.tooMany.title' });
export const bring = () => t('Lihat yang perlu dibawa', { id: 'booking.bring' });

/** `Gangguan listrik. Dibuka lagi Rabu, 25 November, 13.00 WIB.`, as far as it is known. */
export function whyAndUntil(reason: LocalizedText | undefined, until: string | undefined, zone: Zone): string {
  const why = reason ? pick(reason).replace(/\.?$/, '. ') : '';
  if (!until) return why.trim();
  const moment = `${formatDate(dayOf(until, zone.id), 'day')}, ${formatTimeWithZone(until, zone.id)}`;
  return why + openAgain(moment);
}
