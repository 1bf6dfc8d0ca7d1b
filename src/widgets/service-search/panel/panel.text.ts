/** Wording of suggestions, results and filters. */
import type { Channel } from '../../../contract/primitives.js';
import { parts, plural, str, t } from '../../../i18n/index.js';

export const channel: Readonly<Record<Channel, () => string>> = {
  counter: () => t('Loket', { id: 'common.channel.counter' }),
  mobile: () => t('Mobil keliling', { id: 'common.channel.mobile' }),
  online: () => t('Daring', { id: 'common.channel.online' }),
};

export const count = (n: number) =>
  plural(n, {
    one: () => t(str`${n} layanan`, { id: 'search.count.one' }),
    other: () => t(str`${n} layanan`, { id: 'search.count.other' }),
  });
export const suggestions = (n: number) =>
  plural(n, {
    one: () => t(str`${n} saran. Pakai panah bawah untuk memilih.`, { id: 'search.suggestions.one' }),
    other: () => t(str`${n} saran. Pakai panah bawah untuk memilih.`, { id: 'search.suggestions.other' }),
  });
export const noSuggestion = () => t('Belum ada saran.', { id: 'search.suggestions.zero' });
export const suggestionsLabel = () => t('Saran layanan', { id: 'search.suggestions.label' });
export const everywhere = (query: unknown) => parts(str`Cari “${query}” di semua layanan`, { id: 'search.everywhere' });
export const searching = () => t('Mencari…', { id: 'search.searching' });

export const often = () => t('Sering dicari', { id: 'search.often' });
export const byTopic = () => t('Menurut bidang', { id: 'search.byTopic' });
export const orByTopic = () => t('Atau cari menurut bidang', { id: 'search.orByTopic' });
export const all = () => t('Semua layanan', { id: 'search.all' });
export const byEvent = () => t('Menurut peristiwa hidup', { id: 'search.byEvent' });

export const near = (query: string) => t(str`Belum ada layanan “${query}”`, { id: 'search.near' });
export const perhaps = () => t('Mungkin maksud Anda:', { id: 'search.perhaps' });
export const noneFiltered = () => t('Tidak ada layanan dengan saringan ini', { id: 'search.noneFiltered' });
export const didYouMean = (query: unknown) => parts(str`Maksud Anda ${query}?`, { id: 'search.didYouMean' });

export const filter = () => t('Saring', { id: 'search.filter' });
export const closeFilter = () => t('Tutup saringan', { id: 'search.filter.close' });
export const removeFilters = () => t('Hapus saringan', { id: 'search.filter.removeAll' });
export const removeFilter = (name: string) => t(str`${name}, hapus saringan`, { id: 'search.filter.remove' });
export const topic = () => t('Bidang', { id: 'search.filter.topic' });
export const anyTopic = () => t('Semua bidang', { id: 'search.filter.topic.any' });
export const agency = () => t('Instansi', { id: 'search.filter.agency' });
export const anyAgency = () => t('Semua instansi', { id: 'search.filter.agency.any' });
export const how = () => t('Cara layanan', { id: 'search.filter.channel' });
export const onlyFree = () => t('Gratis saja', { id: 'search.filter.free' });
export const withCount = (name: string, n: number) => t(str`${name} (${String(n)})`, { id: 'search.filter.option' });
export const show = (n: number) =>
  plural(n, {
    one: () => t(str`Lihat ${n} layanan`, { id: 'search.filter.show.one' }),
    other: () => t(str`Lihat ${n} layanan`, { id: 'search.filter.show.other' }),
  });

export const service = () => t('Layanan', { id: 'search.column.service' });
export const fee = () => t('Biaya', { id: 'common.fee' });
export const time = () => t('Selesai', { id: 'common.time' });
export const way = () => t('Cara', { id: 'common.channels' });
export const someUnverified = () =>
  t('Sebagian keterangan belum dicek, dan bisa berbeda di loket. Yang mana, tertulis di daftar syarat.', {
    id: 'search.unverified',
  });

export const failedTitle = () => t('Daftar layanan gagal dimuat', { id: 'search.failed.title' });
export const failedBody = () => t('Bukan salah Anda. Coba lagi, atau hubungi petugas.', { id: 'search.failed.body' });
export const offlineTitle = () => t('Internet Anda terputus', { id: 'common.offline' });
export const offlineBody = () =>
  t('Daftar layanan belum sempat termuat. Kami coba lagi begitu Anda tersambung.', { id: 'search.offline.body' });
export const staleBody = () =>
  t('Pencarian tetap bisa dipakai, dengan daftar yang termuat tadi.', { id: 'search.offline.stale' });
export const reconnect = () => t('Coba sambungkan lagi', { id: 'search.offline.retry' });
export const askOfficer = () => t('Tanya petugas', { id: 'common.askOfficer' });
export const timeUnknown = () => t('Waktu belum diketahui', { id: 'common.time.unknown' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });
export const timeInDetail = () => t('Lihat di syarat', { id: 'search.time.detail' });
export const unansweredTitle = () => t('Pencarian ini belum terjawab', { id: 'search.unanswered' });
export const loading = () => t('Memuat daftar layanan…', { id: 'search.loading' });
