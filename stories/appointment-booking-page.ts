/** A booking for stories: the real client against the real server in memory, and hands that take it to a step. */
import { html, type TemplateResult } from 'lit';
import { createMemoryServer } from '../demo/server/memory.js';
import { MppClient } from '../src/client/index.js';
import '../src/widgets/appointment-booking/define.js';
import type { MppAppointmentBooking } from '../src/widgets/appointment-booking/appointment-booking.js';

export interface BookingArgs {
  readonly service: string;
  readonly location: string;
  readonly checklistHref: string;
  readonly trackingHref: string;
}

/** Answers instead of the server, or lets it answer. `call` is such as `POST /holds`. */
export type Answer = (call: string, send: () => Promise<Response>) => Promise<Response>;

export const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

export const problem = (status: number, code: string, more: object = {}): Response =>
  json({ type: `urn:mpp:${code}`, title: code, status, code, ...more }, status);

/** What the server says to one call, with some of it changed. */
export const changed =
  (path: string, change: object): Answer =>
  async (call, send) => {
    const answer = await send();
    if (call !== path) return answer;
    const body: unknown = await answer.json();
    return json({ ...(typeof body === 'object' ? body : {}), ...change });
  };

export const straight: Answer = (_call, send) => send();

export function booking(
  { service, location, checklistHref, trackingHref }: BookingArgs,
  answer: Answer,
): TemplateResult {
  // Each story is a tab of its own.
  sessionStorage.clear();
  if (service) history.replaceState(null, '', globalThis.location.href.replace(/#.*/, ''));
  const server = createMemoryServer();
  const client = new MppClient({
    baseUrl: 'http://mpp.test/api/v1',
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      const call = `${request.method} ${new URL(request.url).pathname.replace('/api/v1', '')}`;
      return answer(call, () => server.fetch(request));
    },
  });
  return html`<mpp-appointment-booking
    .client=${client}
    service=${service}
    location=${location}
    checklist-href=${checklistHref}
    tracking-href=${trackingHref}
  ></mpp-appointment-booking>`;
}

async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const widget: MppAppointmentBooking | null = canvas.querySelector('mpp-appointment-booking');
  for (let tries = 0; tries < 100; tries++) {
    const found = widget?.renderRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing is ${selector}`);
}

export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  (await find(canvas, selector)).click();
}

export async function type(canvas: HTMLElement, id: string, value: string): Promise<void> {
  const input = await find(canvas, `#${id}`);
  if (!(input instanceof HTMLInputElement)) throw new TypeError(`${id} is no field`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Picks the first free time and takes it. */
export async function takeTime(canvas: HTMLElement): Promise<void> {
  await press(canvas, '.slot:not(.slot-full)');
  await press(canvas, '.slot-on');
  await press(canvas, '.button:not(.button-line)');
}

export async function toForm(canvas: HTMLElement): Promise<void> {
  await takeTime(canvas);
  await find(canvas, 'form');
}

export async function toReview(canvas: HTMLElement, nik = '9901015708900013'): Promise<void> {
  await toForm(canvas);
  await type(canvas, 'field-contact-name', 'Siti Rahmawati');
  await type(canvas, 'field-contact-nik', nik);
  await type(canvas, 'field-contact-phone', '0812 3456 7890');
  await press(canvas, 'form .button');
}

export async function send(canvas: HTMLElement): Promise<void> {
  await toReview(canvas);
  await find(canvas, '.review');
  await press(canvas, '.button');
}

/** Waits for what the story is about. */
export async function stands(canvas: HTMLElement, selector: string): Promise<void> {
  await find(canvas, selector);
}
