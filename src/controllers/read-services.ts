/** Several services in full, read together. */
import type { ApiCaller } from '../client/caller.js';
import type { Outcome } from '../client/outcome.js';
import { getService, type Service } from '../contract/service.js';

export interface FoundServices {
  /** In the order asked for. */
  readonly services: readonly Service[];
  /** Ids that this region does not know; an old link may name one. */
  readonly unknown: readonly string[];
}

/** One unknown service does not take the others away; when all are unknown, or one cannot be read, the whole fails. */
export const readServices = async (
  caller: ApiCaller,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Outcome<FoundServices>> => {
  const outcomes = await Promise.all(ids.map((id) => caller.call(getService, { params: { id } }, { signal })));
  const services: Service[] = [];
  const unknown: string[] = [];
  let stale = false;
  for (const [i, outcome] of outcomes.entries()) {
    const isUnknown = !outcome.ok && outcome.error.code === 'service_unknown';
    if (outcome.ok) services.push(outcome.value);
    else if (isUnknown && outcomes.length > 1) unknown.push(ids[i] ?? '');
    else return outcome;
    stale ||= outcome.ok && outcome.stale === true;
  }
  const [first] = outcomes;
  if (services.length === 0 && first && !first.ok) return first;
  return { ok: true, value: { services, unknown }, ...(stale ? { stale: true } : {}) };
};
