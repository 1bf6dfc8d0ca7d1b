/** Wording of another service's list, opened in its place. */
import { str, t } from '../../../i18n/index.js';

export const loading = () => t('Memuat syaratnya…', { id: 'checklist.chain.loading' });
export const failed = () => t('Syaratnya gagal dimuat. Coba lagi.', { id: 'checklist.chain.failed' });
export const unknown = () => t('Layanan ini tidak ada di sini. Tanya petugas.', { id: 'checklist.chain.unknown' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });
export const first = () => t('Urus ini dulu.', { id: 'checklist.chain.first' });
export const order = () => t('Urutannya', { id: 'checklist.chain.order' });
export const now = () => t('yang pertama', { id: 'checklist.chain.now' });
export const after = () => t('setelah itu', { id: 'checklist.chain.after' });
export const addBoth = () => t('Urus dalam satu kunjungan', { id: 'checklist.chain.add' });
export const ownPage = (name: string) => t(str`Buka halaman ${name}`, { id: 'checklist.chain.page' });
export const close = () => t('Tutup', { id: 'checklist.chain.close' });
