/** Wording of a shared ticket. */
import { str, t } from '../../../i18n/index.js';

export const hint = () =>
  t('Tanpa PIN, nama, NIK, dan nomor HP. Kode tiket tidak ikut lewat tautan WhatsApp.', {
    id: 'booking.ticket.share.hint',
  });
export const copy = () => t('Salin tiket', { id: 'booking.ticket.share.copy' });
export const title = (place: string) => t(str`JADWAL DI ${place}`, { id: 'booking.ticket.share.title' });
export const label = (number: string) => t(str`Nomor tiket ${number}.`, { id: 'booking.ticket.share.label' });
export const route = (address: string) => t(str`Petunjuk arah: ${address}`, { id: 'booking.ticket.share.route' });
