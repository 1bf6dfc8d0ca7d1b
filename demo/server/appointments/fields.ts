/** What a booking must tell: the rules of the form itself, so that server and widget judge alike. */
import type { BookingRequest, Contact } from '../../../src/contract/appointments.js';
import type { BookingFields } from '../../../src/contract/booking-fields.js';
import { checkDetails } from '../../../src/domain/booking/details.js';
import { refuse } from '../http/refusal.js';

/** What is kept, sealed. What no service of the visit asks for is not among it. */
export interface Personal {
  readonly contact: Contact;
  readonly extra: Readonly<Record<string, string>>;
}

/** The personal data to keep, or a refusal that names each field. */
export function personalOf(fields: BookingFields, { contact, extra, onBehalf }: BookingRequest): Personal {
  const { name, phone, email, nik } = contact;
  const { details, errors } = checkDetails(fields, {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(nik === undefined ? {} : { nik }),
    ...(extra ? { extra } : {}),
  });
  const faults: { path: string; reason: string }[] = errors.map(({ path, reason }) => ({ path, reason }));
  if (onBehalf && !fields.onBehalf) faults.push({ path: 'onBehalf', reason: 'not_allowed' });
  if (!details || faults.length > 0) throw refuse('field_invalid', { fields: faults });
  return { contact: details.contact, extra: details.extra ?? {} };
}
