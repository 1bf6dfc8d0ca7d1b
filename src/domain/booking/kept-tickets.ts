/**
 * Tickets that a citizen keeps on the device: what stands on the paper, with neither token nor proof nor anything of the
 * person. Who picks up the device still needs the phone number or the PIN to open one.
 */
import * as z from 'zod/mini';
import { Appointment } from '../../contract/appointments.js';
import { type Instant, millis } from '../time/zone.js';

const KeptTicket = z.object({
  appointment: Appointment,
  /** Place and services as the citizen read them; shown without a network. */
  place: z.string().check(z.maxLength(200)),
  services: z.string().check(z.maxLength(500)),
});
export type KeptTicket = z.infer<typeof KeptTicket>;

const KeptTickets = z.object({ v: z.literal(1), tickets: z.array(KeptTicket).check(z.maxLength(20)) });

/** More than anybody has before them. */
const most = 10;

/** What is still ahead, the next first; nothing of what is broken, foreign or of another version. */
export const decodeTickets = (text: string | null, now: Instant): readonly KeptTicket[] => {
  if (!text) return [];
  try {
    const found = z.safeParse(KeptTickets, JSON.parse(text));
    const ahead = found.data?.tickets.filter(({ appointment }) => millis(appointment.endsAt) > millis(now)) ?? [];
    return ahead.sort((a, b) => millis(a.appointment.startsAt) - millis(b.appointment.startsAt));
  } catch {
    return [];
  }
};

export const encodeTickets = (tickets: readonly KeptTicket[]): string =>
  JSON.stringify(z.parse(KeptTickets, { v: 1, tickets }));

/** A ticket moved or kept again takes the place of the one before. */
export const withTicket = (tickets: readonly KeptTicket[], ticket: KeptTicket): readonly KeptTicket[] =>
  [ticket, ...withoutTicket(tickets, ticket.appointment.code)].slice(0, most);

export const withoutTicket = (tickets: readonly KeptTicket[], code: string): readonly KeptTicket[] =>
  tickets.filter(({ appointment }) => appointment.code !== code);
