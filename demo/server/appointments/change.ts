import type { cancelAppointment, rescheduleAppointment } from '../../../src/contract/appointments.js';
import { parseCode } from '../../../src/domain/identity/code.js';
import type { Context } from '../context.js';
import { keepAll } from '../holds/change.js';
import { activeHold, ownHold } from '../holds/view.js';
import { hashOwner } from '../http/auth.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { tell } from '../messages/write.js';
import { caseTopic } from '../news.js';
import { quarterAt } from '../slots/grid.js';
import { planVisit, visitsFrom } from '../slots/plan.js';
import type { AppointmentRow, HoldRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { offerPlaces } from '../waitlist/offer.js';
import { labelOf } from './label.js';
import { visitForgotten } from './over.js';
import { checkChangeable, toAppointment } from './view.js';

/** A code as a request brings it, with the region's letters. */
export const codeAs = ({ directory }: Context, text: string): string => {
  const parsed = parseCode(text, directory.region.codePrefix);
  return parsed.ok ? parsed.code : text;
};

/** The appointment that the token opens, kept from others; a token for another code opens nothing. */
async function ownAppointment(context: Context, tables: Tables, asked: string, code: string): Promise<AppointmentRow> {
  const row = codeAs(context, asked) === code ? await tables.appointments.lock(code) : undefined;
  if (!row) throw refuse('token_invalid');
  return row;
}

export const cancelAppointmentHandler: Handler<typeof cancelAppointment> = async (call) => {
  const { context, tables, now, body, code, announce } = call;
  const row = await ownAppointment(context, tables, body.code, code);
  if (row.state === 'cancelled') return toAppointment(context, tables, row, now);
  await checkChangeable(context, tables, row, now);
  await tables.cells.free(row.holdId);
  await offerPlaces(context, tables, row.location, now);
  await tell(context, tables, 'cancelled', row, now);
  await tables.appointments.update(code, { state: 'cancelled', ...(await visitForgotten(context.vault, row)) });
  await announce(caseTopic(code));
  return toAppointment(context, tables, { ...row, state: 'cancelled' }, now);
};

const sameVisit = (row: AppointmentRow, hold: HoldRow): boolean =>
  row.partySize === hold.partySize && row.visits.map(({ service }) => service).join() === hold.services.join();

/** Where and when the visit is, once it sits on this hold's cells. */
function seatOf({ directory }: Context, { agency }: AppointmentRow, hold: HoldRow) {
  const { id: holdId, location, startsAt, endsAt, counter } = hold;
  const visits = visitsFrom(planVisit(directory, hold), quarterAt(startsAt));
  return {
    holdId,
    location,
    startsAt,
    endsAt,
    visits,
    label: labelOf(directory, { location, agency, startsAt, counter }),
  };
}

export const rescheduleAppointmentHandler: Handler<typeof rescheduleAppointment> = async (call) => {
  const { context, tables, now, body, code, announce } = call;
  const row = await ownAppointment(context, tables, body.code, code);
  const owner = { token: body.holdToken, hash: await hashOwner(context, body.holdToken) };
  const hold = ownHold(await tables.holds.lock(body.holdId), owner);
  // Sent again after an answer that got lost: it has happened, and that is the answer.
  if (hold.id === row.holdId && row.state === 'booked') return toAppointment(context, tables, row, now);
  await checkChangeable(context, tables, row, now);
  activeHold(hold, now);
  if (!sameVisit(row, hold)) throw refuse('appointment_not_changeable');
  await keepAll(context, tables, hold, null);
  await tables.cells.free(row.holdId);
  await tables.holds.update(hold.id, { state: 'consumed', code });
  const seat = seatOf(context, row, hold);
  await tables.appointments.update(code, seat);
  const moved = { ...row, ...seat };
  await tell(context, tables, 'rescheduled', moved, now);
  await offerPlaces(context, tables, row.location, now);
  await announce(caseTopic(code));
  return toAppointment(context, tables, moved, now);
};
