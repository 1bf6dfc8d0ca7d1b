/** A page with the tracker on it: the real client against the real server in memory, with a case in every stage. */
import { growShowcase } from '../../demo/server/seed/grow.js';
import { showcaseCode, showcasePhone, showcases } from '../../demo/server/seed/showcase.js';
import { createMemoryServer, type MemoryServer } from '../../demo/server/memory.js';
import { MppClient } from '../../src/client/index.js';
import type { Case } from '../../src/contract/cases.js';
import '../../src/widgets/status-tracker/define.js';
import { audit } from './support/audit.js';
import { stopTime } from './support/clock.js';
import { clientSettings } from './support/demo-region.js';
import { Network } from './support/network.js';
import { place, type Placing, type Seen } from './support/stage.js';

/** A Tuesday; all places are open. */
export const NOW = '2026-11-24T10:40:00+07:00';

/** Answers instead of the server, or lets it answer. */
export type Interference = (path: string, send: () => Promise<Response>) => Promise<Response> | undefined;

export interface TrackedRegion {
  readonly server: MemoryServer;
  readonly network: Network;
  readonly client: MppClient;
}

/** The region with its showcase, as of `NOW`. */
export async function trackedRegion(interfere: Interference = () => undefined): Promise<TrackedRegion> {
  stopTime(NOW);
  const server = createMemoryServer({ clock: () => Date.now() });
  await server.store.transaction((tables) => growShowcase(server.app.context, tables, Date.now()));
  const network = new Network((request) => {
    const path = new URL(request.url).pathname.replace('/api/v1', '');
    return interfere(path, () => server.fetch(request)) ?? server.fetch(request);
  });
  return { server, network, client: new MppClient(clientSettings(network)) };
}

/** Code and proof of a case of the showcase. */
export function ticketOf(name: string): { readonly code: string; readonly digits: string } {
  const index = showcases.findIndex((one) => one.name === name);
  const found = showcases[index];
  if (!found) throw new Error(`the showcase has no ${name}`);
  return { code: showcaseCode(found), digits: showcasePhone(index).slice(-4) };
}

interface LookedUp {
  readonly case: Case;
}

/** Changes the case that a look-up opens; its line then ends, so that the server does not change it back. */
export const withCase =
  (change: (found: Case) => Case): Interference =>
  (path, send) => {
    if (path === '/events' || path === '/cases/current') return Promise.resolve(problem(501, 'operation_not_built'));
    if (path !== '/cases/lookup') return undefined;
    return send().then(async (answer) => {
      const body = (await answer.json()) as LookedUp;
      return Response.json({ ...body, case: change(body.case) }, { status: answer.status });
    });
  };

export const problem = (status: number, code: string): Response =>
  new Response(JSON.stringify({ type: `urn:mpp:${code}`, title: code, status, code }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

export type SeenTracker = Seen;

/** The widget with its form, once the region stands. */
export async function tracker(region: Pick<TrackedRegion, 'client'>, placing: Placing = {}): Promise<SeenTracker> {
  const attributes = { 'booking-href': '/jadwal', 'checklist-href': '/syarat', ...placing.attributes };
  const seen = await place('mpp-status-tracker', { ...placing, client: region.client, attributes });
  await seen.sees('Contoh: SGR-');
  return seen;
}

/** Types a ticket in and sends it, by keys. */
export async function lookUp(seen: SeenTracker, { code, digits }: ReturnType<typeof ticketOf>): Promise<void> {
  await fill(seen, 'Kode tiket', code);
  await fill(seen, '4 angka terakhir nomor HP', digits);
  await seen.click('button', 'Lihat status');
}

export async function fill(seen: SeenTracker, name: string, value: string): Promise<void> {
  const input = await seen.finds('textbox', name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${name} is no input`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await seen.element.updateComplete;
}

/** The audit of the widget at rest: a colour on its way to another one is no colour of ours. */
export async function passes({ element, root }: SeenTracker): Promise<void> {
  await element.updateComplete;
  for (const moving of root.getAnimations()) if (moving instanceof CSSTransition) moving.finish();
  await audit(element);
}
