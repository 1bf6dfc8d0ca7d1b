/** Wording of what to bring, on the ticket. */
import type { DocumentForm } from '../../../contract/requirements.js';
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

export const oneOf = () => t('Salah satu:', { id: 'checklist.oneOf' });
export const ready = () => t('sudah siap', { id: 'booking.ticket.bring.ready' });
export const more = () => t('Bisa bertambah, tergantung keadaan Anda.', { id: 'booking.ticket.bring.more' });

/** What is carried to the counter: of files for electronic services a ticket says nothing. */
export const forms = ({ original, copies }: DocumentForm): readonly string[] => [
  ...(original ? [t(str`${formatNumber(original)} asli`, { id: 'checklist.form.original' })] : []),
  ...(copies
    ? [
        plural(copies, {
          one: () => t(str`${formatNumber(copies)} fotokopi`, { id: 'checklist.form.copies.one' }),
          other: () => t(str`${formatNumber(copies)} fotokopi`, { id: 'checklist.form.copies.other' }),
        }),
      ]
    : []),
];
