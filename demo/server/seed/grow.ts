/** Makes the showcase: each case is planted and led through its states on the days on which it would have been. */
import { appointmentMoves } from '../../../src/contract/states.js';
import { openApplications } from '../officer/serve.js';
import { moveOn } from '../officer/applications.js';
import type { Context } from '../context.js';
import { minuteMs } from '../slots/grid.js';
import type { AppointmentRow } from '../store/rows.js';
import type { Tables } from '../store/store.js';
import { chanceBytes } from './chance.js';
import { startsOnOpenDay } from './days.js';
import { plant } from './plant.js';
import { type Showcase, showcaseCode, showcasePhone, showcases } from './showcase.js';

const dayMs = 86_400_000;

/** The states on the way, each with the marks it leaves. */
function lead(row: AppointmentRow, to: AppointmentRow['state'], now: number): Partial<AppointmentRow> {
  const start = Math.min(row.startsAt, now - 20 * minuteMs);
  const checkedIn = { checkedInAt: start - 8 * minuteMs };
  const called = { calledAt: start + 2 * minuteMs, calledTo: '3' };
  const over = appointmentMoves[to].length === 0 ? { help: [] } : {};
  if (to === 'checked-in') return { state: to, ...checkedIn };
  if (to === 'called' || to === 'served') return { state: to, ...checkedIn, ...called, ...over };
  return { state: to, ...over };
}

const person = (index: number) => ({
  name: 'Warga Contoh',
  phone: showcasePhone(index),
  // Region 99.01 exists nowhere, so nobody has this number.
  nik: `9901014101${String(80 + (index % 10)).padStart(2, '0')}${String(index + 1).padStart(4, '0')}`,
});

async function follow(
  context: Context,
  tables: Tables,
  row: AppointmentRow,
  { moves }: Showcase,
  now: number,
): Promise<void> {
  const served = Math.min(row.startsAt + 12 * minuteMs, now - 10 * minuteMs);
  for (const { id } of await openApplications(context, tables, row, served)) {
    let at = served;
    for (const move of moves ?? []) {
      at = Math.min(at + dayMs, now - minuteMs);
      const application = await tables.applications.get(id);
      if (application) await moveOn(context, tables, application, move, at);
    }
  }
}

/** At its start or, where visitors were quicker, at the next one that is free. */
async function plantNear(base: Context, tables: Tables, showcase: Showcase, index: number, now: number) {
  const { name, slot, services, location, extra } = showcase;
  const starts = startsOnOpenDay(base, showcase, showcase.day, now);
  for (const start of [...starts.slice(slot), ...starts.slice(0, slot)]) {
    const contexts = { hold: base, book: { ...base, random: chanceBytes(`showcase ${name}`) } };
    const visit = { services, location, start, contact: person(index) };
    const row = await plant(contexts, tables, { ...visit, ...(extra ? { extra } : {}) });
    if (row) return row;
  }
  return undefined;
}

async function growOne(
  context: Context,
  tables: Tables,
  showcase: Showcase,
  index: number,
  now: number,
): Promise<void> {
  const code = showcaseCode(showcase);
  await tables.erase(code);
  const row = await plantNear(context, tables, showcase, index, now);
  if (!row) return;
  const change = { ...lead(row, showcase.state, now), ...(showcase.help ? { help: showcase.help } : {}) };
  await tables.appointments.update(code, change);
  if (showcase.state === 'cancelled') await tables.cells.free(row.holdId);
  if (showcase.state === 'served') await follow(context, tables, { ...row, ...change }, showcase, now);
}

export async function growShowcase(context: Context, tables: Tables, now: number): Promise<void> {
  for (const [index, showcase] of showcases.entries()) await growOne(context, tables, showcase, index, now);
}
