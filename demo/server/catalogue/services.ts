import * as z from 'zod/mini';
import type { getService } from '../../../src/contract/service.js';
import { type listServices, type ServiceList, ServiceSummary } from '../../../src/contract/services.js';
import { createServiceIndex } from '../../../src/domain/search/index.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import type { AppOptions } from '../options.js';

type List = z.infer<typeof ServiceList>;

const usualPage = 100;

/** Words that say no more than the numbers beside them are left to the service's own page. */
function shortTime(time: NonNullable<ServiceSummary['time']>): NonNullable<ServiceSummary['time']> {
  const { text: _, ...numbers } = time;
  return numbers.min || numbers.max ? numbers : time;
}

/** The compact form: what the schema of a list's line leaves of a service. */
export const compact = (services: AppOptions['services']): ServiceSummary[] =>
  services
    .map((service) => z.parse(ServiceSummary, service))
    .map(({ time, ...summary }) => ({ ...summary, ...(time ? { time: shortTime(time) } : {}) }));

/** Names a state of the catalogue: changes when any service does. */
function versionOf(services: AppOptions['services']): string {
  let hash = 0x811c9dc5;
  // FNV-1a: a name, not a protection.
  for (const character of JSON.stringify(services)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function pageFrom(cursor: string | undefined): number {
  const start = Number(cursor ?? 0);
  if (!Number.isInteger(start) || start < 0) {
    throw refuse('invalid_request', { fields: [{ path: 'cursor', reason: 'invalid' }] });
  }
  return start;
}

export function listServicesHandler(
  options: Pick<AppOptions, 'services' | 'completeList'>,
): Handler<typeof listServices> {
  const all = compact(options.services);
  const version = versionOf(options.services);
  const complete = options.completeList ?? true;
  const whole: List = { version, complete: true, total: all.length, services: all };
  const byId = new Map(all.map((service) => [service.id, service]));
  let index: ReturnType<typeof createServiceIndex> | undefined;

  return async ({ context, query }) => {
    context.directory.checkRegion(query.region);
    const { query: words, lang = 'id', category, agency, cursor, limit } = query;
    const filtered = words !== undefined || category !== undefined || agency !== undefined || limit !== undefined;
    if (complete && !filtered && cursor === undefined) return whole;

    // Narrowed before ranking and verdict, as the widget does it on a phone.
    const accept = (service: Pick<ServiceSummary, 'category' | 'agency'>): boolean =>
      (category === undefined || service.category === category) && (agency === undefined || service.agency === agency);
    const search =
      words === undefined ? undefined : (index ??= createServiceIndex(all)).search(words, { lang, accept });
    const found = search ? search.hits.flatMap(({ id }) => byId.get(id) ?? []) : all.filter(accept);
    const start = pageFrom(cursor);
    const end = start + Math.max(1, Number(limit ?? usualPage));
    const services = found.slice(start, end);
    const shown = new Set(services.map(({ id }) => id));
    return {
      version,
      complete: complete && services.length === all.length,
      total: found.length,
      services,
      ...(end < found.length ? { nextCursor: String(end) } : {}),
      ...(search ? { search: { ...search, hits: search.hits.filter(({ id }) => shown.has(id)) } } : {}),
    };
  };
}

export const getServiceHandler: Handler<typeof getService> = async ({ context: { directory }, params, query }) => {
  directory.checkRegion(query.region);
  return directory.service(params.id);
};
