/** Wording of filters, misses and failures, which the first results do not need. */
import { str, t } from '../../../i18n/index.js';

export { channel, near, show } from './panel.text.js';

export const perhaps = () => t('Mungkin maksud Anda:', { id: 'search.perhaps' });
export const orByTopic = () => t('Atau cari menurut bidang', { id: 'search.orByTopic' });
export const removeFilters = () => t('Hapus saringan', { id: 'search.filter.removeAll' });
export const removeFilter = (name: string) => t(str`${name}, hapus saringan`, { id: 'search.filter.remove' });
export const topic = () => t('Bidang', { id: 'search.filter.topic' });
export const anyTopic = () => t('Semua bidang', { id: 'search.filter.topic.any' });
export const agency = () => t('Instansi', { id: 'search.filter.agency' });
export const anyAgency = () => t('Semua instansi', { id: 'search.filter.agency.any' });
export const how = () => t('Cara layanan', { id: 'search.filter.channel' });
export const onlyFree = () => t('Gratis saja', { id: 'search.filter.free' });
export const withCount = (name: string, n: number) => t(str`${name} (${String(n)})`, { id: 'search.filter.option' });
export const failedTitle = () => t('Daftar layanan gagal dimuat', { id: 'search.failed.title' });
export const failedBody = () => t('Bukan salah Anda. Coba lagi, atau hubungi petugas.', { id: 'search.failed.body' });
export const offlineTitle = () => t('Internet Anda terputus', { id: 'common.offline' });
export const offlineBody = () =>
  t('Daftar layanan belum sempat termuat. Kami coba lagi begitu Anda tersambung.', { id: 'search.offline.body' });
export const staleBody = () =>
  t('Pencarian tetap bisa dipakai, dengan daftar yang termuat tadi.', { id: 'search.offline.stale' });
export const reconnect = () => t('Coba sambungkan lagi', { id: 'search.offline.retry' });
export const askOfficer = () => t('Tanya petugas', { id: 'common.askOfficer' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });
export const unansweredTitle = () => t('Pencarian ini belum terjawab', { id: 'search.unanswered' });
