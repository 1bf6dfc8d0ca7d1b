/** Wording of what takes the ticket along. */
import { str, t } from '../../../i18n/index.js';

export const qr = () => t('Kode QR tiket', { id: 'booking.ticket.qr' });
export const calendar = () => t('Tambah ke kalender', { id: 'booking.ticket.calendar' });
export const calendarFile = () => t('Kalender di HP atau komputer ini', { id: 'booking.ticket.calendar.file' });
export const newTab = () => t('(membuka tab baru)', { id: 'booking.ticket.newTab' });
export const route = () => t('Petunjuk arah', { id: 'booking.ticket.route' });
export const print = () => t('Cetak tiket', { id: 'booking.ticket.print' });
export const share = () => t('Bagikan tiket', { id: 'booking.ticket.share' });
export const keep = () => t('Simpan tiket di perangkat ini', { id: 'booking.ticket.keep' });
export const keepAnew = () => t('Perbarui tiket di perangkat ini', { id: 'booking.ticket.keep.anew' });
export const keepHint = () =>
  t('Jangan di komputer umum atau warnet. PIN dan data diri tidak ikut disimpan.', { id: 'booking.ticket.keep.hint' });
export const kept = () =>
  t('Tersimpan di perangkat ini. Tiketnya muncul di halaman status, juga tanpa internet.', {
    id: 'booking.ticket.kept',
  });
export const forget = () => t('Hapus tiket dari perangkat ini', { id: 'booking.ticket.forget' });
export const keepForbidden = () =>
  t('Perangkat ini tidak mengizinkan penyimpanan. Tangkap layarnya saja.', { id: 'booking.ticket.keep.forbidden' });
export const entryTitle = (place: string, services: string) =>
  t(str`${place}: ${services}`, { id: 'booking.ticket.calendar.title' });
export const arrive = (time: string) => t(str`Datang pukul ${time}.`, { id: 'booking.ticket.calendar.arrive' });
export const labelAndCode = (label: string, code: string) =>
  t(str`Nomor tiket ${label}, kode ${code}.`, { id: 'booking.ticket.calendar.code' });
