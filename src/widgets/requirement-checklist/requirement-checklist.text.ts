/** Wording of the checklist. */
import type { DocumentForm } from '../../contract/requirements.js';
import { paperForms } from '../../i18n/document-words.js';
import { formatFileSize } from '../../i18n/format.js';
import { str, t } from '../../i18n/index.js';

export { oneOf } from '../../i18n/document-words.js';
export { channel, fee, time, timeUnknown, way } from '../../i18n/service-words.js';

export const loading = () => t('Memuat daftar syarat…', { id: 'checklist.loading' });

export const product = () => t('Anda mendapat', { id: 'checklist.product' });
export const validity = () => t('Berlaku', { id: 'checklist.validity' });
export const unverified = () => t('Belum dicek. Bisa berbeda di loket.', { id: 'common.unverified' });
export const unchecked = () => t('Belum dicek', { id: 'common.unchecked' });
export const dependsOn = (questions: string) => t(str`Tergantung jawaban: ${questions}`, { id: 'checklist.dependsOn' });
export const askFirst = () => t('Tanya sebelum membayar.', { id: 'checklist.fee.ask' });

export const questionHint = () =>
  t('Jawaban Anda menentukan apa yang perlu dibawa.', { id: 'checklist.question.hint' });
export const yes = () => t('Ya', { id: 'common.yes' });
export const no = () => t('Tidak', { id: 'common.no' });

export const bring = () => t('Yang perlu disiapkan', { id: 'checklist.bring' });
export const sure = () => t('Pasti perlu', { id: 'checklist.sure' });
export const perhaps = () => t('Mungkin perlu', { id: 'checklist.perhaps' });
export const perhapsHint = () =>
  t('Tergantung keadaan Anda. Jawab pertanyaan di atas untuk daftar yang pasti.', { id: 'checklist.perhaps.hint' });
export const progress = (done: number, total: number) =>
  t(str`${done} dari ${total} siap`, { id: 'checklist.progress' });

export const getThere = () => t('Belum punya? Lihat cara mengurusnya', { id: 'checklist.obtain.service' });
export const whereToGet = (where: string) => t(str`Didapat di ${where}`, { id: 'checklist.obtain.where' });
/** `Perpres 96/2018, dicek 3 November 2026`; nothing where neither is known. */
export const basis = (law: string | undefined, day: string | undefined) =>
  [law, day && t(str`dicek ${day}`, { id: 'checklist.checkedOn' })].filter(Boolean).join(', ');
/** `Bila KK hilang.` of `Karena KK hilang.`; nothing where a reason is written otherwise. */
export const whenOf = (because: string): string | undefined => {
  const when = because.replace(/^Karena /, 'Bila ').replace(/^Because /, 'If ');
  return when === because ? undefined : when;
};
export const laterFailed = () =>
  t('Bagian ini belum termuat. Sambungkan internet, lalu tekan sekali lagi.', { id: 'checklist.later.failed' });
export const download = () => t('Unduh formulir', { id: 'checklist.obtain.url' });

export const failed = () => t('Daftar syarat gagal dimuat', { id: 'checklist.failed' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });

/** `1 asli`, `2 fotokopi`; several forms one beneath the other. */
export function forms(form: DocumentForm): readonly string[] {
  const { presence, fillIn, digital } = form;
  const lines = [...paperForms(form)];
  if (fillIn) lines.push(t('diisi', { id: 'checklist.form.fillIn' }));
  if (presence) lines.push(t('dibawa atau hadir', { id: 'checklist.form.presence' }));
  if (digital) {
    const { types, maxBytes } = digital;
    const size = maxBytes && `≤\u00a0${formatFileSize(maxBytes)}`;
    const kinds = [types.join('/'), size].filter(Boolean).join(', ');
    lines.push(
      kinds
        ? t(str`berkas digital (${kinds})`, { id: 'checklist.form.digital' })
        : t('berkas digital', { id: 'checklist.form.file' }),
    );
  }
  return lines;
}
