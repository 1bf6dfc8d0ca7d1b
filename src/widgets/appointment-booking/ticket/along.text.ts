/** Wording of a ticket in a calendar, and of a shared one. */
import { str, t } from '../../../i18n/index.js';

export { newTab } from './pocket.text.js';

export const calendarFile = () => t('Kalender di HP atau komputer ini', { id: 'booking.ticket.calendar.file' });
export const entryTitle = (place: string, services: string) =>
  t(str`${place}: ${services}`, { id: 'booking.ticket.calendar.title' });
export const arrive = (time: string) => t(str`Datang pukul ${time}.`, { id: 'booking.ticket.calendar.arrive' });
export const labelAndCode = (label: string, code: string) =>
  t(str`Nomor tiket ${label}, kode ${code}.`, { id: 'booking.ticket.calendar.code' });
export const hint = () =>
  t('Tanpa PIN, nama, NIK, dan nomor HP. Kode tiket tidak ikut lewat tautan WhatsApp.', {
    id: 'booking.ticket.share.hint',
  });
export const copy = () => t('Salin tiket', { id: 'booking.ticket.share.copy' });
export const title = (place: string) => t(str`JADWAL DI ${place}`, { id: 'booking.ticket.share.title' });
export const label = (number: string) => t(str`Nomor tiket ${number}.`, { id: 'booking.ticket.share.label' });
export const route = (address: string) => t(str`Petunjuk arah: ${address}`, { id: 'booking.ticket.share.route' });
