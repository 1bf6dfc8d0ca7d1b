/** Wording of the visit: before the day, on it, and when it did not take place. */
import type { Appointment } from '../../../contract/appointments.js';
import type { VisitSentence } from '../../../domain/tracking/sentences.js';
import { dayOf } from '../../../domain/time/zone.js';
import { formatDate, formatDuration, formatTime, formatTimeWithZone } from '../../../i18n/format.js';
import { parts, plural, str, t } from '../../../i18n/index.js';

/** `Kamis, 3 Desember, 09.30 WIB`. */
export const startOf = ({ startsAt, zone }: Appointment): string =>
  `${formatDate(dayOf(startsAt, zone.id), 'day')}, ${formatTimeWithZone(startsAt, zone.id)}`;

/** The one sentence of the visit. */
export function visitTitle(sentence: VisitSentence, visit: Appointment, lost = false): string {
  switch (sentence.kind) {
    case 'before-day':
      return startOf(visit);
    case 'today':
      return t(str`Hari ini, pukul ${formatTimeWithZone(visit.startsAt, visit.zone.id)}`, { id: 'tracking.today' });
    case 'in-line':
      if (lost) return t('Dengarkan panggilan petugas', { id: 'tracking.line.listen' });
      return peopleBefore(sentence.ahead);
    case 'checked-in':
      return t('Anda sudah masuk antrean', { id: 'tracking.line.in' });
    case 'called':
      return sentence.counter
        ? t(str`Anda dipanggil ke loket ${sentence.counter}`, { id: 'tracking.called.counter' })
        : t('Nomor Anda dipanggil', { id: 'tracking.called' });
    case 'served':
      return t('Kunjungan Anda sudah selesai', { id: 'tracking.served' });
    case 'past':
      return t('Jadwal ini sudah lewat', { id: 'tracking.past' });
    case 'no-show':
      return t('Anda tercatat tidak datang', { id: 'tracking.noShow' });
    case 'cancelled':
      return t('Jadwal sudah dibatalkan', { id: 'tracking.cancelled' });
  }
}

export const peopleBefore = (n: number): string =>
  n === 0
    ? t('Giliran Anda berikutnya', { id: 'tracking.line.next' })
    : plural(n, {
        one: () => t(str`${n} orang lagi sebelum Anda`, { id: 'tracking.line.ahead.one' }),
        other: () => t(str`${n} orang lagi sebelum Anda`, { id: 'tracking.line.ahead.other' }),
      });

export const daysLeft = (days: number): string =>
  days === 1
    ? t('Besok.', { id: 'tracking.before.tomorrow' })
    : t(str`${formatDuration(days, 'day')} lagi.`, { id: 'tracking.before.days' });
export const arrive = <V>(time: V) => parts(str`Datang pukul ${time}.`, { id: 'tracking.before.arrive' });
export const checkIn = () =>
  t('Lapor ke petugas di pintu masuk. Setelah itu Anda masuk antrean.', { id: 'tracking.today.checkIn' });
export const stillTime = <V>(time: V) =>
  parts(str`Jam Anda sudah mulai. Loket menunggu sampai ${time}: segera lapor ke petugas di pintu masuk.`, {
    id: 'tracking.today.late',
  });

export const goNow = () => t('Datang sekarang, bawa berkas Anda.', { id: 'tracking.called.body' });

export const pastBody = (start: string) =>
  t(str`${start}. Belum tercatat Anda datang. Kalau Anda datang, beri tahu petugas.`, { id: 'tracking.past.body' });

export const place = () => t('Tempat', { id: 'tracking.visit.place' });
export const label = () => t('Nomor tiket', { id: 'tracking.visit.label' });
export const services = () => t('Layanan', { id: 'tracking.visit.services' });
export const bring = () => t('Yang perlu dibawa', { id: 'tracking.visit.bring' });
export const bringLink = () => t('Lihat daftarnya', { id: 'tracking.visit.bringLink' });
/** Only for several. */
export const people = (n: number) => t(str`Untuk ${n} orang`, { id: 'tracking.visit.people' });

export const move = () => t('Ubah jadwal', { id: 'tracking.move' });
export const changeable = (moment: string) =>
  t(str`Bisa diubah atau dibatalkan sampai ${moment}.`, { id: 'tracking.changeable' });
export const fixed = () =>
  t('Sudah tidak bisa diubah secara daring. Hubungi petugas kalau Anda tidak bisa datang.', { id: 'tracking.fixed' });
export const cancel = () => t('Batalkan jadwal', { id: 'tracking.cancel' });
export const cancelTitle = (start: string) => t(str`Batalkan jadwal ${start}?`, { id: 'tracking.cancel.title' });
export const cancelBody = () =>
  t('Jam ini langsung bisa diambil orang lain. Ini tidak bisa diurungkan.', { id: 'tracking.cancel.body' });
export const keep = () => t('Tidak jadi, tetap datang', { id: 'tracking.cancel.keep' });
export const bookAgain = () => t('Pesan jadwal baru', { id: 'tracking.bookAgain' });
export const walkIn = () => t('Datang tanpa jadwal', { id: 'tracking.walkIn' });

export const changeableUntil = ({ changeableUntil: until, zone }: Appointment): string =>
  changeable(`${formatDate(dayOf(until, zone.id), 'day')}, ${formatTime(until, zone.id)}`);
