import type { BookingRequest, createAppointment } from '../../../src/contract/appointments.js';
import { fieldsOfAll } from '../../../src/domain/booking/fields.js';
import { makeCode } from '../../../src/domain/identity/code.js';
import type { Context } from '../context.js';
import { signToken } from '../crypto/tokens.js';
import { keepAll } from '../holds/change.js';
import { activeHold, ownHold } from '../holds/view.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { tell } from '../messages/write.js';
import { caseTopic } from '../news.js';
import { quarterAt } from '../slots/grid.js';
import { planVisit, visitsFrom } from '../slots/plan.js';
import type { AppointmentRow, HoldRow } from '../store/rows.js';
import { type Tables, together } from '../store/store.js';
import { type Personal, personalOf } from './fields.js';
import { labelOf } from './label.js';
import { sealPersonal } from './personal.js';
import { newProof } from './proof.js';
import { toAppointment } from './view.js';

interface Person {
  readonly phone: string | null;
  readonly nik: string | null;
}

/** Keyed hashes, by which a person's visits are counted without anybody being able to read who it is. */
async function personOf({ vault }: Context, { contact }: Personal): Promise<Person> {
  const hash = (kind: string, value: string | undefined) => (value ? vault.hash(kind, value) : null);
  return { phone: await hash('phone', contact.phone), nik: await hash('nik', contact.nik) };
}

async function checkLimits(context: Context, tables: Tables, { phone, nik }: Person, now: number): Promise<void> {
  if (phone) context.counter.take(`phone ${phone}`, context.limits.bookingsPerPhone);
  await tables.lock([phone, nik].flatMap((hash) => (hash ? [`person ${hash}`] : [])));
  const upcoming = await together([
    phone ? tables.appointments.upcoming({ phone }, now) : 0,
    nik ? tables.appointments.upcoming({ nik }, now) : 0,
  ]);
  if (Math.max(...upcoming) >= context.rules.upcomingPerPerson) throw refuse('appointment_limit');
}

/** Turns a hold's cells into an appointment. The hold must be locked and active. */
export async function book(context: Context, tables: Tables, hold: HoldRow, request: BookingRequest, now: number) {
  const { directory, vault, random } = context;
  const services = hold.services.map((id) => directory.service(id));
  const [first] = services;
  if (!first) throw refuse('service_unknown');
  const personal = personalOf(fieldsOfAll(services.map(({ booking }) => booking.fields)), request);
  if (request.notice !== directory.region.notice.version) throw refuse('notice_outdated');
  if (hold.startsAt <= now) throw refuse('slot_past');
  const person = await personOf(context, personal);
  await together([checkLimits(context, tables, person, now), keepAll(context, tables, hold, null)]);
  const code = makeCode(random, directory.region.codePrefix);
  const proof = await newProof(context, code, personal.contact);
  const { location, partySize, startsAt, endsAt, counter } = hold;
  const row: AppointmentRow = {
    code,
    holdId: hold.id,
    label: labelOf(directory, { location, agency: first.agency, startsAt, counter }),
    state: 'booked',
    location,
    agency: first.agency,
    partySize,
    startsAt,
    endsAt,
    visits: visitsFrom(planVisit(directory, hold), quarterAt(startsAt)),
    proofKind: proof.told.kind,
    proof: proof.hash,
    sealed: await sealPersonal(vault, code, personal),
    ...person,
    help: request.help ?? [],
    onBehalf: request.onBehalf ?? false,
    notice: request.notice,
    reminder: request.reminder ?? false,
    language: request.language ?? 'id',
    createdAt: now,
    checkedInAt: null,
    calledAt: null,
    calledTo: null,
  };
  await tables.appointments.insert(row);
  await tables.holds.update(hold.id, { state: 'consumed', code });
  return { row, proof: proof.told };
}

export const createAppointmentHandler: Handler<typeof createAppointment> = async (call) => {
  const { context, tables, now, body, owner, announce } = call;
  const hold = activeHold(ownHold(await tables.holds.lock(body.holdId), owner), now);
  const { row, proof } = await book(context, tables, hold, body, now);
  await tell(context, tables, 'confirmation', row, now);
  await announce(caseTopic(row.code));
  const manageToken = await signToken(context.vault, { kind: 'manage', code: row.code });
  return { appointment: await toAppointment(context, tables, row, now), manageToken, proof };
};
