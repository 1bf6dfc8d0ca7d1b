/** Wording of the line on the day, and of how a visit ended. */
import { parts, str, t } from '../../../i18n/index.js';
import { peopleBefore } from '../case/visit.text.js';

export const serving = () => t('Sedang dilayani', { id: 'tracking.line.serving' });
export const servedAt = (time: string) => t(str`Dilayani, per ${time}`, { id: 'tracking.line.servedAt' });
export const counter = () => t('Loket', { id: 'tracking.line.counter' });
export const nobody = () => t('belum ada', { id: 'tracking.line.nobody' });
export const yours = () => t('Nomor Anda', { id: 'tracking.line.yours' });
export const about = <V>(minutes: V) => parts(str`Kira-kira ${minutes}.`, { id: 'tracking.line.minutes' });
export const waitHere = () => t('Tunggu di dekat loket, dengarkan panggilan petugas.', { id: 'tracking.line.wait' });
export const mayBeLess = (n: number, time: string) =>
  t(str`Sambungan terputus. Pukul ${time}: ${peopleBefore(n)}. Sekarang bisa lebih sedikit.`, {
    id: 'tracking.line.lost',
  });
export const lineHidden = (label: string) =>
  t(str`Antrean belum terlihat di sini. Dengarkan panggilan untuk nomor ${label}.`, { id: 'tracking.line.hidden' });

export const servedBody = () => t('Terima kasih sudah datang.', { id: 'tracking.served.body' });
export const noShowBody = (start: string) =>
  t(str`${start}. Anda boleh memesan lagi. Kalau ternyata Anda datang, beri tahu petugas.`, {
    id: 'tracking.noShow.body',
  });
export const cancelledBody = (start: string) =>
  t(str`${start}. Tidak ada yang perlu Anda lakukan.`, { id: 'tracking.cancelled.body' });
