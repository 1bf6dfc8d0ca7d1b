/** A paper in plain words, to be printed and sent. */
import type { Document, DocumentForm } from '../../contract/requirements.js';
import { oneOf as oneOfWords } from '../../i18n/document-words.js';
import { pick } from '../../i18n/index.js';

/** `Salah satu: KTP-el (1 fotokopi) / Kartu Keluarga`; without `formsOf`, the names alone. */
export const paperName = (
  oneOf: readonly Document[],
  formsOf: (form: DocumentForm) => readonly string[] = () => [],
): string =>
  (oneOf.length > 1 ? `${oneOfWords()} ` : '') +
  oneOf
    .map(({ label, form }) => {
      const how = formsOf(form).join(', ');
      return how ? `${pick(label)} (${how})` : pick(label);
    })
    .join(' / ');
