/** What services are sorted by: the agency that answers for them, the topic, the event in a life. */
import * as z from 'zod/mini';
import { LocalizedText, Slug, WebAddress } from './primitives.js';

export const Agency = z.object({
  id: Slug,
  name: LocalizedText,
  /** What people call it, such as *Disdukcapil*. */
  short: z.optional(z.string()),
  website: z.optional(WebAddress),
});
export type Agency = z.infer<typeof Agency>;

export const Category = z.object({ id: Slug, name: LocalizedText });
export type Category = z.infer<typeof Category>;

export const LifeEvent = z.object({ id: Slug, name: LocalizedText });
export type LifeEvent = z.infer<typeof LifeEvent>;
