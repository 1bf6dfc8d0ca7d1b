/** Wording of sharing. */
import { t } from '../../i18n/index.js';

export const system = () => t('Kirim lewat aplikasi lain', { id: 'checklist.share.system' });
export const whatsapp = () => t('Kirim lewat WhatsApp', { id: 'checklist.share.whatsapp' });
export const copyLink = () => t('Salin tautan', { id: 'checklist.share.link' });
export const copied = () => t('Sudah disalin.', { id: 'checklist.share.copied' });
export const notCopied = () =>
  t('Tidak bisa menyalin. Tandai teks di bawah, lalu salin sendiri.', { id: 'checklist.share.notCopied' });
export const textLabel = () => t('Teks untuk disalin', { id: 'checklist.share.text' });
