/** Wording of one application beside its sentence: the promise, its stages, and what can be done. */
import { formatDate } from '../../../i18n/format.js';
import { parts, str, t } from '../../../i18n/index.js';

export const nothingToDo = () => t('Anda tidak perlu melakukan apa pun.', { id: 'tracking.nothingToDo' });
export const due = <V>(day: V) => parts(str`Paling lambat ${day}.`, { id: 'tracking.yourTurn.due' });
export const bringTo = () => t('Bawa ke loket', { id: 'tracking.yourTurn.bring' });
export const comeTo = () => t('Datang ke loket', { id: 'tracking.yourTurn.come' });
export const paused = () => t('Hitungan waktu kami berhenti selagi menunggu Anda.', { id: 'tracking.paused' });

export const sorry = () => t('Maaf.', { id: 'tracking.late.sorry' });
export const promisedAnew = <V>(day: V) => parts(str`Kini kami janjikan ${day}.`, { id: 'tracking.late.anew' });
export const noNewDay = () =>
  t('Tanggal baru belum ada. Anda berhak bertanya dan menyampaikan keluhan.', { id: 'tracking.late.noDay' });
export const promisedFirst = (day: string) => t(str`Janji semula: ${day}`, { id: 'tracking.promised.first' });
export const promiseUnknown = () =>
  t('Lama layanan ini belum kami ketahui. Tanya petugas.', { id: 'tracking.promise.unknown' });
export const workingDays = () => t('Hari kerja sampai janji', { id: 'tracking.ruler' });
export const promise = () => t('Janji', { id: 'tracking.ruler.flag' });
export const today = () => t('Hari ini', { id: 'tracking.ruler.today' });
export const early = (day: string) =>
  t(str`Lebih cepat dari janji kami, ${formatDate(day, 'day')}.`, { id: 'tracking.ready.early' });

export const readyBody = () => t('Bawa KTP dan kode di atas.', { id: 'tracking.ready.body' });
export const where = () => t('Di mana', { id: 'tracking.ready.where' });
export const complain = () => t('Sampaikan keluhan', { id: 'tracking.complain' });
export const waysOn = () => t('Yang bisa Anda lakukan', { id: 'tracking.waysOn' });
export const applyAgain = () => t('Perbaiki dan ajukan lagi', { id: 'tracking.applyAgain' });
export const applyAgainBody = () =>
  t('Perbaiki yang disebut di atas, lalu pesan jadwal baru.', { id: 'tracking.applyAgain.body' });
export const object = () => t('Ajukan keberatan di loket', { id: 'tracking.object' });
export const until = (date: string) => t(str`sampai ${date}`, { id: 'tracking.until' });
export const reasonUnknown = () =>
  t('Alasannya belum ditulis di sini. Tanya petugas.', { id: 'tracking.rejected.noReason' });
export const grantedBody = () => t('Tidak ada yang perlu Anda lakukan lagi.', { id: 'tracking.granted.body' });
export const withdrawnBody = () =>
  t('Tidak kami proses lagi. Anda boleh mengajukan lagi kapan saja.', { id: 'tracking.withdrawn.body' });
export const transferredBody = () => t('Instansi lain melanjutkannya.', { id: 'tracking.transferred.body' });

export const stages = () => t('Perjalanan permohonan', { id: 'tracking.stages' });
export const since = (moment: string) => t(str`Sejak ${moment}`, { id: 'tracking.stage.since' });
export const done = () => t('selesai', { id: 'tracking.stage.done' });
export const current = () => t('sedang berjalan', { id: 'tracking.stage.current' });
export const upcoming = () => t('belum', { id: 'tracking.stage.upcoming' });
export const yours = () => t('menunggu Anda', { id: 'tracking.stage.yours' });
export const lateWord = () => t('terlambat', { id: 'tracking.stage.late' });
export const stopped = () => t('berhenti di sini', { id: 'tracking.stage.stopped' });
