/** Region and services in one file, for a region without a server. Search, checklist and places work from it in full. */
import * as z from 'zod/mini';
import { Region } from './region.js';
import { Service } from './service.js';

export const CatalogueFile = z.object({
  $schema: z.literal('mpp-catalogue/1'),
  version: z.string(),
  region: Region,
  services: z.array(Service),
});
export type CatalogueFile = z.infer<typeof CatalogueFile>;
