/** Wording of the printed list. */
import { str, t } from '../../../i18n/index.js';

export const printed = (day: string) =>
  t(str`Dicetak ${day}. Bawa lembar ini ke loket.`, { id: 'checklist.print.day' });
export const before = () => t('Urus dulu', { id: 'checklist.print.first' });
export const when = () => t('Di mana, kapan', { id: 'checklist.where' });
export const trouble = () => t('Bila ada masalah', { id: 'checklist.print.trouble' });
export const troubleBody = () =>
  t('Diminta bayar atau dokumen di luar daftar ini? Lapor ke:', { id: 'checklist.print.trouble.body' });
export const law = (basis: string) => t(str`Dasar hukum: ${basis}.`, { id: 'checklist.print.law' });
export const noPerson = () => t('Tidak berisi data pribadi', { id: 'checklist.print.noPerson' });
