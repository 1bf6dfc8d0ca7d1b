/** How a document is carried to the counter, in the words that checklist and ticket share. */
import type { DocumentForm } from '../contract/requirements.js';
import { formatNumber } from './format-number.js';
import { plural } from './plural.js';
import { str } from './str.js';
import { t } from './texts.js';

export const oneOf = () => t('Salah satu:', { id: 'checklist.oneOf' });

/** `1 asli`, `2 fotokopi`; several forms one beneath the other. */
export const paperForms = ({ original, copies }: DocumentForm): readonly string[] => [
  ...(original
    ? [
        plural(original, {
          one: () => t(str`${formatNumber(original)} asli`, { id: 'checklist.form.original' }),
          other: () => t(str`${formatNumber(original)} asli`, { id: 'checklist.form.original.other' }),
        }),
      ]
    : []),
  ...(copies
    ? [
        plural(copies, {
          one: () => t(str`${formatNumber(copies)} fotokopi`, { id: 'checklist.form.copies.one' }),
          other: () => t(str`${formatNumber(copies)} fotokopi`, { id: 'checklist.form.copies.other' }),
        }),
      ]
    : []),
];
