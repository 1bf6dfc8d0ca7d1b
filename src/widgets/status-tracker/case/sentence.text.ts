/** The sentences of a case. They are here before the views they head: what changed is said, whatever else may not come. */
import type { Case } from '../../../contract/cases.js';
import type { ApplicationSentence } from '../../../domain/tracking/sentences.js';
import type { TrackerView } from '../../../domain/tracking/tracker.js';
import { formatDuration } from '../../../i18n/format.js';
import { parts, pick, str, t } from '../../../i18n/index.js';
import { nothing } from './case.text.js';
import { visitTitle } from './visit.text.js';

/** The most urgent sentence of a case in words, to be spoken when it has changed. */
export function sentenceText({ sentence, visit, applications }: TrackerView, { appointment }: Case): string {
  if (visit?.sentence === sentence && appointment) return visitTitle(visit.sentence, appointment);
  const application = applications.find((one) => one.sentence === sentence);
  return application ? applicationTitle(application.sentence) : nothing();
}

/** The one sentence of an application. */
export function applicationTitle(sentence: ApplicationSentence): string {
  switch (sentence.kind) {
    case 'received':
      return t('Berkas sudah diterima', { id: 'tracking.received' });
    case 'under-way':
      return t('Sedang diperiksa petugas', { id: 'tracking.underWay' });
    case 'other-agency':
      return t('Menunggu instansi lain', { id: 'tracking.otherAgency' });
    case 'your-turn':
      return sentence.what ? pick(sentence.what) : t('Menunggu Anda', { id: 'tracking.yourTurn' });
    case 'late':
      return t(str`Terlambat ${formatDuration(sentence.days, 'workday')}`, { id: 'tracking.late' });
    case 'ready':
      return t('Sudah bisa diambil', { id: 'tracking.ready' });
    case 'rejected':
      return t('Permohonan ditolak', { id: 'tracking.rejected' });
    case 'granted':
      return t('Permohonan selesai', { id: 'tracking.granted' });
    case 'withdrawn':
      return t('Permohonan dicabut', { id: 'tracking.withdrawn' });
    case 'transferred':
      return t('Permohonan dialihkan', { id: 'tracking.transferred' });
  }
}

export const promised = <V>(day: V) => parts(str`Dijanjikan selesai ${day}`, { id: 'tracking.promised' });
