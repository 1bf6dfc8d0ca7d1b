/** A tracker for stories: the real client against the real server in memory, with a case in every stage as of today. */
import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { growShowcase } from '../demo/server/seed/grow.js';
import { showcaseCode, showcasePhone, showcases } from '../demo/server/seed/showcase.js';
import { createMemoryServer } from '../demo/server/memory.js';
import { MppClient } from '../src/client/index.js';
import type { Case } from '../src/contract/cases.js';
import '../src/widgets/status-tracker/define.js';

export interface TrackerArgs {
  readonly code: string;
  readonly bookingHref: string;
  readonly checklistHref: string;
}

/** Answers instead of the server, or lets it answer. `path` is such as `/cases/lookup`. */
export type Answer = (path: string, send: () => Promise<Response>) => Promise<Response>;

export const straight: Answer = (_path, send) => send();

export const problem = (status: number, code: string, more: object = {}, headers: HeadersInit = {}): Response =>
  new Response(JSON.stringify({ type: `urn:mpp:${code}`, title: code, status, code, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

/** No news of a case, so that nothing changes what a story shows. */
const isNews = (path: string) => path === '/events' || path === '/cases/current';

export const without =
  (path: string, answer: () => Response): Answer =>
  async (asked, send) =>
    asked === path ? answer() : send();

/** The line breaks as soon as the case is open. */
export const lineLost: Answer = async (path, send) => (isNews(path) ? problem(503, 'overloaded') : send());

/** A case that the demo region's server does not come to by itself. */
export const withCase =
  (change: (found: Case) => Case): Answer =>
  async (path, send) => {
    if (isNews(path)) return problem(501, 'operation_not_built');
    const answer = await send();
    if (path !== '/cases/lookup' || !answer.ok) return answer;
    const body = (await answer.json()) as { readonly case: Case };
    return Response.json({ ...body, case: change(body.case) });
  };

export interface Ticket {
  readonly code: string;
  readonly digits: string;
}

export function ticketOf(name: string): Ticket {
  const index = showcases.findIndex((one) => one.name === name);
  const found = showcases[index];
  if (!found) throw new Error(`the showcase has no ${name}`);
  return { code: showcaseCode(found), digits: showcasePhone(index).slice(-4) };
}

export function tracker({ code, bookingHref, checklistHref }: TrackerArgs, answer: Answer): TemplateResult {
  // Each story is a tab of its own.
  sessionStorage.clear();
  const server = createMemoryServer();
  const grown = server.store.transaction((tables) => growShowcase(server.app.context, tables, Date.now()));
  const client = new MppClient({
    baseUrl: 'http://mpp.test/api/v1',
    fetch: (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      return answer(new URL(request.url).pathname.replace('/api/v1', ''), () => server.fetch(request));
    },
  });
  const widget = html`<mpp-status-tracker
    .client=${client}
    code=${code}
    booking-href=${bookingHref}
    checklist-href=${checklistHref}
  ></mpp-status-tracker>`;
  return html`${until(grown.then(() => widget))}`;
}

const patience = { tries: 200, ms: 50 };

export async function stands(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let tries = 0; tries < patience.tries; tries++) {
    const found = canvas.querySelector('mpp-status-tracker')?.renderRoot.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, patience.ms));
  }
  throw new Error(`nothing is ${selector}`);
}

export const press = async (canvas: HTMLElement, selector: string): Promise<void> =>
  (await stands(canvas, selector)).click();

export async function type(canvas: HTMLElement, id: string, value: string): Promise<void> {
  const input = await stands(canvas, `#${id}`);
  if (!(input instanceof HTMLInputElement)) throw new TypeError(`${id} is no field`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Code and proof typed in and sent. */
export async function lookUp(canvas: HTMLElement, { code, digits }: Ticket): Promise<void> {
  await type(canvas, 'code', code);
  await type(canvas, 'proof', digits);
  await press(canvas, 'form > .button');
}

/** Waits until nothing moves: a colour on its way to another one is no colour of ours. */
export async function rest(canvas: HTMLElement): Promise<void> {
  const widget = canvas.querySelector('mpp-status-tracker');
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  for (const moving of widget?.shadowRoot?.getAnimations() ?? []) if (moving instanceof CSSTransition) moving.finish();
}
