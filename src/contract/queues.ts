/** The hall: numbers being served and waiting. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { LocalizedText, Moment, Slug, Whole } from './primitives.js';
import { RegionQuery } from './region.js';

export const QueueLine = z.object({
  agency: Slug,
  name: LocalizedText,
  serving: z.nullable(z.object({ label: z.string(), counter: z.optional(z.string()), since: Moment })),
  waiting: Whole,
  /** Expected wait of the next one to come, in minutes. */
  minutes: z.optional(Whole),
});

export const QueueBoard = z.object({ location: Slug, asOf: Moment, lines: z.array(QueueLine) });
export type QueueBoard = z.infer<typeof QueueBoard>;

export const getQueue = endpoint({
  id: 'getQueue',
  method: 'GET',
  path: '/queues/{location}',
  params: z.object({ location: Slug }),
  query: RegionQuery,
  output: QueueBoard,
  codes: ['region_unknown', 'location_unknown'],
});
