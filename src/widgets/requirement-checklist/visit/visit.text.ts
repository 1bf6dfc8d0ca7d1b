/** Wording of several services in one visit. */
import { formatList, formatNumber } from '../../../i18n/format.js';
import { str, t } from '../../../i18n/index.js';

export const title = (count: number) =>
  t(str`Satu kunjungan, ${formatNumber(count)} layanan`, { id: 'checklist.visit.title' });
export const minutes = (count: number) =>
  t(str`Kira-kira ${formatNumber(count)} menit di loket`, { id: 'checklist.visit.minutes' });
export const at = (place: string, minutes: string) => t(str`${place}. ${minutes}.`, { id: 'checklist.visit.at' });
export const apart = () =>
  t('Tidak ada satu tempat yang melayani semuanya. Cek tempatnya di bawah.', { id: 'checklist.visit.apart' });
export const feeAll = () => t('Biaya semua', { id: 'checklist.fee.all' });
export const remove = () => t('Hapus', { id: 'checklist.visit.remove' });
export const removeName = (name: string) =>
  t(str`Hapus ${name} dari kunjungan ini`, { id: 'checklist.visit.remove.name' });
export const removed = (name: string) => t(str`${name} dihapus dari kunjungan ini.`, { id: 'checklist.visit.removed' });
export const shared = () => t('Untuk beberapa layanan', { id: 'checklist.visit.shared' });
export const neededBy = (names: readonly string[]) =>
  t(str`Untuk ${formatList(names)}.`, { id: 'checklist.visit.neededBy' });
export const first = () =>
  t('Didapat dari layanan lain di kunjungan ini. Urus itu dulu.', { id: 'checklist.visit.first' });
export const moreOf = () => t('Tambahan dari yang sudah pasti.', { id: 'checklist.visit.more' });
export const asks = (name: string) => t(str`Pertanyaan untuk ${name}`, { id: 'checklist.visit.asks' });
export const forAll = () => t('Pertanyaan untuk semuanya', { id: 'checklist.visit.asksAll' });
