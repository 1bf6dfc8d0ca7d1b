/** The region: who serves, where, when, and what this server offers. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Agency, Category, LifeEvent } from './taxonomy.js';
import { Location } from './locations.js';
import {
  Day,
  Language,
  LocalizedText,
  Moment,
  PhoneNumber,
  RegionCode,
  WebAddress,
  Whole,
  Zone,
} from './primitives.js';

/** Where to complain: SP4N-LAPOR!, the region's own desk, an emergency number. */
export const ComplaintChannel = z.object({
  name: LocalizedText,
  detail: z.optional(LocalizedText),
  phone: z.optional(z.string()),
  url: z.optional(WebAddress),
});

/** Shown by every form that asks for personal data (UU 27/2022, arts. 20 and 21). */
export const PrivacyNotice = z.object({
  version: z.string(),
  purpose: LocalizedText,
  legalGround: LocalizedText,
  /** How many days personal data are kept after the visit. */
  keptDays: Whole,
  url: z.optional(WebAddress),
});
export type PrivacyNotice = z.infer<typeof PrivacyNotice>;

/** Planned or running maintenance of the online part; the counters go on. */
export const Maintenance = z.object({ from: Moment, until: z.optional(Moment), reason: LocalizedText });
export type Maintenance = z.infer<typeof Maintenance>;

export const Region = z.object({
  code: RegionCode,
  name: LocalizedText,
  /** Letters before every code of this region, such as `SGR`. */
  codePrefix: z.string(),
  zone: Zone,
  languages: z.array(Language),
  /** A region that does not exist says so wherever it is named. */
  fictional: z.optional(z.boolean()),
  agencies: z.array(Agency),
  categories: z.array(Category),
  lifeEvents: z.array(LifeEvent),
  locations: z.array(Location),
  complaints: z.array(ComplaintChannel),
  emergency: z.optional(PhoneNumber),
  notice: PrivacyNotice,
  /** Ids of the operations that this server really has; a widget hides what is not. */
  capabilities: z.array(z.string()),
  /** Online booking may be switched off by an officer while the counters go on; `until`: when it opens again by itself. */
  booking: z.object({ open: z.boolean(), reason: z.optional(LocalizedText), until: z.optional(Moment) }),
  maintenance: z.optional(Maintenance),
  /** Days after this one are not decided yet by the holiday decree and may still change. */
  holidaysKnownUntil: z.optional(Day),
});
export type Region = z.infer<typeof Region>;

/** `?region=` of every read: the Kemendagri code; may be left out where the API serves one region. */
export const RegionQuery = z.object({ region: z.optional(RegionCode) });

export const getRegion = endpoint({
  id: 'getRegion',
  method: 'GET',
  path: '/region',
  query: RegionQuery,
  output: Region,
  codes: ['region_unknown'],
  cacheable: true,
});
