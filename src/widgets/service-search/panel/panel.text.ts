/** Wording of suggestions, results and filters. */
import { parts, plural, str, t } from '../../../i18n/index.js';

export { channel, fee, time, timeUnknown, way } from '../../../i18n/service-words.js';

export const count = (n: number) =>
  plural(n, {
    one: () => t(str`${n} layanan`, { id: 'search.count.one' }),
    other: () => t(str`${n} layanan`, { id: 'search.count.other' }),
  });
export const suggestions = (n: number) =>
  plural(n, {
    one: () => t(str`${n} saran. Pilih dengan panah bawah.`, { id: 'search.suggestions.one' }),
    other: () => t(str`${n} saran. Pilih dengan panah bawah.`, { id: 'search.suggestions.other' }),
  });
export const noSuggestion = () => t('Belum ada saran.', { id: 'search.suggestions.zero' });
export const suggestionsLabel = () => t('Saran layanan', { id: 'search.suggestions.label' });
export const everywhere = (query: unknown) => parts(str`Cari “${query}” di semua layanan`, { id: 'search.everywhere' });
export const searching = () => t('Mencari…', { id: 'search.searching' });

export const often = () => t('Sering dicari', { id: 'search.often' });
export const byTopic = () => t('Menurut bidang', { id: 'search.byTopic' });
export const all = () => t('Semua layanan', { id: 'search.all' });

export const near = (query: string) => t(str`Belum ada layanan “${query}”`, { id: 'search.near' });
export const noneFiltered = () => t('Tidak ada layanan dengan saringan ini', { id: 'search.noneFiltered' });
export const didYouMean = (query: unknown) => parts(str`Maksud Anda ${query}?`, { id: 'search.didYouMean' });

export const filter = () => t('Saring', { id: 'search.filter' });
export const show = (n: number) =>
  plural(n, {
    one: () => t(str`Lihat ${n} layanan`, { id: 'search.filter.show.one' }),
    other: () => t(str`Lihat ${n} layanan`, { id: 'search.filter.show.other' }),
  });

export const service = () => t('Layanan', { id: 'search.column.service' });
export const someUnverified = () => t('Sebagian belum dicek. Bisa berbeda di loket.', { id: 'search.unverified' });
export const timeInDetail = () => t('Lihat di syarat', { id: 'search.time.detail' });
