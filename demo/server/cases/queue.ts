import type { z } from 'zod/mini';
import type { getQueue, QueueBoard } from '../../../src/contract/queues.js';
import type { Context } from '../context.js';
import type { Handler } from '../http/call.js';
import { toMoment } from '../slots/grid.js';
import type { Tables } from '../store/store.js';
import { expectedMinutes, lineOf, servingOf, visitsOn } from './line.js';

export async function queueBoard(
  { directory }: Context,
  tables: Tables,
  location: string,
  now: number,
): Promise<z.infer<typeof QueueBoard>> {
  const { zone } = directory.location(location);
  const visits = await visitsOn(tables, directory, location, now);
  const lines = directory.agenciesAt(location).map((agency) => {
    const serving = servingOf(visits, agency);
    const waiting = lineOf(visits, agency, now).length;
    const since = toMoment(serving?.calledAt ?? now, zone);
    return {
      agency,
      name: directory.region.agencies.find(({ id }) => id === agency)?.name ?? { id: agency },
      serving: serving && { label: serving.label, ...(serving.calledTo ? { counter: serving.calledTo } : {}), since },
      waiting,
      minutes: expectedMinutes(waiting, directory.capacity(location, agency)?.counters ?? 1),
    };
  });
  return {
    location,
    asOf: toMoment(now, zone),
    lines: lines.map(({ serving, ...line }) => ({ ...line, serving: serving ?? null })),
  };
}

export const getQueueHandler: Handler<typeof getQueue> = async ({ context, tables, now, params, query }) => {
  context.directory.checkRegion(query.region);
  return queueBoard(context, tables, params.location, now);
};
