/** Wording of the tickets that this device keeps. */
import { str, t } from '../../../i18n/index.js';

export const kept = () => t('Tiket di perangkat ini', { id: 'tracking.kept.title' });
export const facts = (label: string, code: string, arrive: string) =>
  t(str`Nomor tiket ${label}, kode ${code}. Datang pukul ${arrive}.`, { id: 'tracking.kept.facts' });
export const use = () => t('Lihat status', { id: 'tracking.kept.use' });
export const forget = () => t('Hapus', { id: 'tracking.kept.forget' });
export const forgotten = () => t('Tiket dihapus dari perangkat ini.', { id: 'tracking.kept.forgotten' });
