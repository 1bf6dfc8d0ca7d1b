/** What widgets ask: one caller for each source, so that widgets of one page share requests and cache. */
import type { ApiCaller } from './caller.js';
import { HttpCaller } from './http-caller.js';
import { isCatalogue } from './settings.js';

const callers = new Map<string, Promise<ApiCaller>>();

async function make(api: string, region: string | undefined): Promise<ApiCaller> {
  const settings = { baseUrl: api, region };
  if (!isCatalogue(api)) return new HttpCaller(settings);
  const { StaticCaller } = await import('./static-caller.js');
  return new StaticCaller(settings);
}

/** The caller of this source and region. Rejects when the code for a static catalogue does not load; asking again tries again. */
export function sharedClient(api: string, region?: string): Promise<ApiCaller> {
  const key = `${api} ${region ?? ''}`;
  const known = callers.get(key);
  if (known) return known;
  const made = make(api, region).catch((error: unknown) => {
    callers.delete(key);
    throw error;
  });
  callers.set(key, made);
  return made;
}
