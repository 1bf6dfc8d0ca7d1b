/** Wording of choosing another service for the same visit. */
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

export const label = () => t('Tambah layanan apa?', { id: 'checklist.add.label' });
export const first = () => t('Anda mau mengurus apa?', { id: 'checklist.add.first' });
export const firstHint = () => t('Tulis nama layanannya, atau pilih dari daftar.', { id: 'checklist.add.first.hint' });
export const hint = () => t('Satu kali datang, beberapa urusan. Daftarnya digabung.', { id: 'checklist.add.hint' });
export const loading = () => t('Memuat daftar layanan…', { id: 'checklist.add.loading' });
export const failed = () => t('Daftar layanan gagal dimuat. Coba lagi.', { id: 'checklist.add.failed' });
export const none = () => t('Tidak ada yang cocok. Coba kata lain.', { id: 'checklist.add.none' });
export const more = (count: number) =>
  t(str`${formatNumber(count)} layanan lagi. Tulis namanya untuk mempersempit.`, { id: 'checklist.add.more' });
export const added = (name: string) => t(str`${name} ditambahkan.`, { id: 'checklist.add.added' });
export const full = () => t('Satu kunjungan paling banyak 5 layanan.', { id: 'checklist.add.full' });
export const found = (count: number) =>
  plural(count, {
    one: () => t(str`${formatNumber(count)} layanan cocok.`, { id: 'checklist.add.found.one' }),
    other: () => t(str`${formatNumber(count)} layanan cocok.`, { id: 'checklist.add.found.other' }),
  });
