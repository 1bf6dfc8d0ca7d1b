/** Wording of distances. */
import { str } from '../../../i18n/str.js';
import { t } from '../../../i18n/texts.js';

export const sortedByDistance = () =>
  t('Sudah diurutkan. Jarak dihitung lurus, bukan lewat jalan.', { id: 'booking.place.sorted' });
export const fromYou = (distance: string) => t(str`Sekitar ${distance} dari Anda`, { id: 'booking.place.fromYou' });
export const stopFromYou = (distance: string) =>
  t(str`Perhentian terdekat sekitar ${distance} dari Anda`, { id: 'booking.place.stopFromYou' });
