/** Wording of moving an appointment. */
import type { Appointment } from '../../../contract/appointments.js';
import { str, t } from '../../../i18n/index.js';
import { momentInZone } from '../appointment-booking.text.js';

export const startOf = ({ startsAt, zone }: Appointment): string => momentInZone(startsAt, zone);

export const askTitle = () => t('Ubah jadwal', { id: 'booking.move.title' });
export const askIntro = () =>
  t('Buka dulu jadwal Anda. Jadwal yang sekarang tetap milik Anda.', { id: 'booking.move.ask' });
export const askSubmit = () => t('Buka jadwal', { id: 'booking.move.open' });
export const opening = () => t('Membuka jadwal Anda…', { id: 'booking.move.opening' });

export const moving = (services: string) => t(str`Ubah jadwal: ${services}`, { id: 'booking.move.for' });
export const now = (start: string) =>
  t(str`Jadwal Anda sekarang: ${start}. Tetap milik Anda sampai waktu baru pasti.`, { id: 'booking.move.now' });
export const leave = () => t('Tidak jadi diubah', { id: 'booking.move.leave' });

export const kept = () => t('Jadwal Anda tidak berubah', { id: 'booking.move.kept.title' });
export const keptBody = (start: string) => t(str`Kami tunggu ${start}.`, { id: 'booking.move.kept.body' });
export const chooseAfterAll = () => t('Pilih waktu lain', { id: 'booking.move.kept.choose' });

export const fixed = () => t('Jadwal ini sudah tidak bisa diubah di sini', { id: 'booking.move.fixed.title' });
export const fixedBody = (start: string) =>
  t(str`${start} sudah dekat, sudah lewat, atau sudah dibatalkan. Petugas bisa membantu.`, {
    id: 'booking.move.fixed.body',
  });
export const nothing = () => t('Kode ini tidak punya jadwal', { id: 'booking.move.nothing.title' });
export const nothingBody = () => t('Pesan jadwal baru, atau tanya petugas.', { id: 'booking.move.nothing.body' });
export const follow = () => t('Pantau jadwal ini', { id: 'booking.ticket.follow' });
export const bookAnew = () => t('Pesan jadwal baru', { id: 'booking.move.anew' });
