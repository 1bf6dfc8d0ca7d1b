/** A day on which somebody has the last time, and gives it back when the test says so. */
import type { MppClient } from '../../src/client/index.js';
import { newKey } from '../../src/client/keys.js';
import { open, type Opened, type Options, sees } from './appointment-booking-page.js';

export const service = 'sim-perpanjangan';
export const place = 'mobil-keliling';
/** Wednesday; the page's clock stands on Monday. */
export const day = '2026-11-25';
/** Whom the offer goes to. */
export const waiting = { phone: '0812-7766-5544', digits: '5544' };

async function of<T>(outcome: Promise<{ ok: true; value: T } | { ok: false; error: { code: string } }>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

/** Takes every time of the day; gives back how to free the last of them. */
async function fill(client: MppClient): Promise<() => Promise<void>> {
  const query = { service, location: place, from: day, to: day, slotsTo: day };
  const { slots } = await of(client.getAvailability({ query }));
  const { notice } = await of(client.getRegion({}));
  let free = (): Promise<void> => Promise.reject(new Error('the day has no times'));
  for (const { startsAt, left } of slots) {
    for (let n = 0; n < left; n++) {
      const holdToken = newKey();
      const held = await client.createHold({ body: { services: [service], location: place, startsAt } }, { holdToken });
      if (!held.ok) continue;
      const contact = { name: 'Budi', phone: `+62812000${String(Date.parse(startsAt) / 900_000 + n).slice(-5)}` };
      const body = { holdId: held.value.id, contact, notice: notice.version };
      const { appointment, manageToken: token } = await of(client.createAppointment({ body }, { holdToken }));
      free = async () => void (await of(client.cancelAppointment({ body: { code: appointment.code } }, { token })));
    }
  }
  return free;
}

export interface FullDay extends Opened {
  readonly client: MppClient;
  /** The last time of the day is given back. */
  readonly free: () => Promise<void>;
  /** The id of the entry that was made last, as a message names it. */
  readonly entry: () => string;
}

export async function openFullDay(options: Options = {}): Promise<FullDay> {
  let id = '';
  const opened = await open({
    ...options,
    attributes: { service: '', location: '', ...options.attributes },
    answer: async (call, send) => {
      const answer = await (options.answer ? options.answer(call, send) : send());
      if (call === 'POST /waitlist' && answer.status === 201) {
        id = ((await answer.clone().json()) as { entry: { id: string } }).entry.id;
      }
      return answer;
    },
  });
  const client = opened.widget.client as MppClient;
  const free = await fill(client);
  if (!options.attributes) {
    opened.widget.setAttribute('location', place);
    opened.widget.setAttribute('service', service);
    await sees(opened.widget, 'Kapan Anda mau datang?');
  }
  return { ...opened, client, free, entry: () => id };
}
