import type { switchBooking } from '../../../src/contract/officer.js';
import type { Handler } from '../http/call.js';

export const switchBookingHandler: Handler<typeof switchBooking> = async ({ context, tables, body }) => {
  await context.booking.switch(tables, body);
  return { open: body.open };
};
