/** Wording of what to bring, on the ticket. */
import { t } from '../../../i18n/texts.js';

/** What is carried to the counter: of files for electronic services a ticket says nothing. */
export { oneOf, paperForms as forms } from '../../../i18n/document-words.js';

export const ready = () => t('sudah siap', { id: 'booking.ticket.bring.ready' });
export const more = () => t('Bisa bertambah, tergantung keadaan Anda.', { id: 'booking.ticket.bring.more' });
