/** A page with the booking on it: the real client against the real server in memory, on a Monday morning. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { AppOptions } from '../../demo/server/options.js';
import { createMemoryServer } from '../../demo/server/memory.js';
import { MppClient } from '../../src/client/index.js';
import { type Officer, officerOf } from './support/officer.js';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';
import '../../src/widgets/appointment-booking/define.js';

/** Monday, 23 November 2026, 09.00 WIB; a weekend, a free Friday afternoon and Christmas lie ahead. */
const MONDAY = Date.parse('2026-11-23T09:00:00+07:00');
const realNow = Date.now;

export function stopClock(): void {
  const started = performance.now();
  Date.now = () => MONDAY + Math.round(performance.now() - started);
}

export function startClock(): void {
  Date.now = realNow;
}

/** Answers instead of the server, or lets it answer. */
export type Answer = (call: string, send: () => Promise<Response>) => Promise<Response>;

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

export const problem = (status: number, code: string, more: object = {}): Response =>
  json({ type: `urn:mpp:${code}`, title: code, status, code, ...more }, status);

/** Changes what the server says to one call. */
export const changed =
  (path: string, change: object): Answer =>
  async (call, send) => {
    const answer = await send();
    if (call !== path) return answer;
    const body: unknown = await answer.json();
    return json({ ...(typeof body === 'object' ? body : {}), ...change });
  };

export interface Options {
  readonly answer?: Answer;
  readonly server?: Partial<AppOptions>;
  readonly width?: number;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly baseUrl?: string;
}

export interface Opened {
  readonly widget: MppAppointmentBooking;
  /** `POST /holds`, in the order in which they were sent. */
  readonly calls: readonly string[];
  readonly events: readonly CustomEvent[];
  readonly officer: Officer;
}

const EVENTS = [
  'mpp-ready',
  'mpp-error',
  'mpp-booking-confirm',
  'mpp-booking-reschedule',
  'mpp-usage',
  'mpp-service-select',
];

export async function open({ answer, server, width = 360, attributes = {}, baseUrl }: Options = {}): Promise<Opened> {
  const memory = createMemoryServer({ clock: () => Date.now(), ...server });
  const { fetch } = memory;
  const calls: string[] = [];
  const client = new MppClient({
    baseUrl: baseUrl ?? 'http://mpp.test/api/v1',
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const call = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
      calls.push(call);
      return answer ? answer(call, () => fetch(request)) : fetch(request);
    },
  });
  const column = await fixture<HTMLElement>(html`<main></main>`);
  column.style.cssText = `width:${width}px;font-size:16px`;
  const widget = document.createElement('mpp-appointment-booking');
  widget.client = client;
  const given = { service: 'kk-hilang-rusak', location: 'mpp-sagara', ...attributes };
  for (const [name, value] of Object.entries(given)) if (value) widget.setAttribute(name, value);
  const events: CustomEvent[] = [];
  for (const name of EVENTS)
    widget.addEventListener(name, (event) => event instanceof CustomEvent && events.push(event));
  column.append(widget);
  await widget.updateComplete;
  return { widget, calls, events, officer: officerOf(memory) };
}

export const all = (widget: MppAppointmentBooking, selector: string): HTMLElement[] => [
  ...widget.renderRoot.querySelectorAll<HTMLElement>(selector),
];

/** What is read on the screen, spaces made plain. */
export const words = (widget: MppAppointmentBooking): string =>
  (widget.renderRoot.querySelector('[part=base]')?.textContent ?? '').replace(/\s+/g, ' ');

export async function sees(widget: MppAppointmentBooking, text: string): Promise<void> {
  await waitUntil(() => words(widget).includes(text), `to see "${text}"`, { timeout: 8000 });
  await widget.updateComplete;
}

/** What comes in softly has its own colours only when it stands. */
export async function comesToRest(widget: MppAppointmentBooking): Promise<void> {
  const running = widget.shadowRoot?.getAnimations() ?? [];
  await Promise.allSettled(running.map(({ finished }) => finished));
}

/** A button or link by its words or its name. */
export function control(widget: MppAppointmentBooking, name: string): HTMLElement {
  const found = all(widget, 'button, a, summary').find((each) =>
    [each.textContent, each.getAttribute('aria-label')].some((text) =>
      (text ?? '').replace(/\s+/g, ' ').includes(name),
    ),
  );
  if (!found) throw new Error(`nothing is called "${name}" in: ${words(widget)}`);
  return found;
}

export async function press(widget: MppAppointmentBooking, name: string): Promise<void> {
  control(widget, name).click();
  await widget.updateComplete;
}

export async function type(widget: MppAppointmentBooking, id: string, value: string): Promise<void> {
  const [input] = all(widget, `#${id}`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${id}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await widget.updateComplete;
}

export const focused = (widget: MppAppointmentBooking): Element | null => widget.shadowRoot?.activeElement ?? null;

/** A resident of a region that does not exist. */
export const SITI = { name: 'Siti Rahmawati', nik: '9901 0157 0890 0013', phone: '0812-3456-7890' };

export async function toForm(widget: MppAppointmentBooking): Promise<void> {
  await sees(widget, 'Kapan Anda mau datang?');
  await sees(widget, '10.00');
  await press(widget, '10.00 WIB');
  await press(widget, 'Pakai jam 10.00');
  await sees(widget, 'Siapa yang datang?');
}

export async function fill(widget: MppAppointmentBooking, who: Partial<typeof SITI> = SITI): Promise<void> {
  for (const [key, value] of Object.entries(who)) await type(widget, `field-contact-${key}`, value);
}

export async function toReview(widget: MppAppointmentBooking): Promise<void> {
  await toForm(widget);
  await fill(widget);
  await press(widget, 'Periksa jadwal');
  await sees(widget, 'Sudah benar?');
}

export async function toTicket(widget: MppAppointmentBooking): Promise<void> {
  await toReview(widget);
  await press(widget, 'Pesan jadwal ini');
  await sees(widget, 'Jadwal Anda sudah dipesan');
}
