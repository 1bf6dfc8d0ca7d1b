/** Wording of what takes the ticket along. */
import { t } from '../../../i18n/index.js';

export const qr = () => t('Kode QR tiket', { id: 'booking.ticket.qr' });
export const calendar = () => t('Tambah ke kalender', { id: 'booking.ticket.calendar' });
export const newTab = () => t('(membuka tab baru)', { id: 'booking.ticket.newTab' });
export const route = () => t('Petunjuk arah', { id: 'booking.ticket.route' });
export const print = () => t('Cetak tiket', { id: 'booking.ticket.print' });
export const startFailed = () => t('Bagian ini gagal dimuat. Bukan salah Anda.', { id: 'common.startFailed' });
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
