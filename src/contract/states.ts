/** State machines: one table each, from a state to those that may follow. Server and widgets read the same tables. */
import * as z from 'zod/mini';

export const HoldState = z.enum(['active', 'consumed', 'released', 'expired']);
export type HoldState = z.infer<typeof HoldState>;

export const AppointmentState = z.enum(['booked', 'checked-in', 'called', 'served', 'no-show', 'cancelled']);
export type AppointmentState = z.infer<typeof AppointmentState>;

export const ApplicationState = z.enum([
  'received',
  'in-progress',
  'waiting-for-applicant',
  'waiting-for-agency',
  'ready',
  'closed',
]);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** How an application ended; apart from its state, since closed is not the same as solved. */
export const ApplicationOutcome = z.enum(['granted', 'rejected', 'withdrawn', 'transferred']);
export type ApplicationOutcome = z.infer<typeof ApplicationOutcome>;

type Table<S extends string> = { readonly [From in S]: readonly S[] };

export const holdMoves: Table<HoldState> = {
  active: ['consumed', 'released', 'expired'],
  consumed: [],
  released: [],
  expired: [],
};

/** `called` may go back to `checked-in` when a called person did not come but is still in the hall. */
export const appointmentMoves: Table<AppointmentState> = {
  booked: ['checked-in', 'no-show', 'cancelled'],
  'checked-in': ['called', 'no-show', 'cancelled'],
  called: ['served', 'no-show', 'checked-in'],
  served: [],
  'no-show': [],
  cancelled: [],
};

export const applicationMoves: Table<ApplicationState> = {
  received: ['in-progress', 'waiting-for-applicant', 'waiting-for-agency', 'ready', 'closed'],
  'in-progress': ['waiting-for-applicant', 'waiting-for-agency', 'ready', 'closed'],
  'waiting-for-applicant': ['in-progress', 'closed'],
  'waiting-for-agency': ['in-progress', 'waiting-for-applicant', 'ready', 'closed'],
  ready: ['closed', 'in-progress'],
  closed: [],
};

/** Whether a machine allows this step. */
export const canMove = <S extends string>(table: Table<S>, from: S, to: S): boolean => table[from].includes(to);
