/** Small schemas that every resource is made of. Each names the standard it follows. */
import * as z from 'zod/mini';

/** Languages a region may publish in. Indonesian is always there; the others may be partial. */
export const Language = z.enum(['id', 'en', 'jv', 'su']);
export type Language = z.infer<typeof Language>;

/** A text as data, never markup. Indonesian is the source; a missing language falls back to it. */
export const LocalizedText = z.object({
  id: z.string().check(z.minLength(1)),
  en: z.optional(z.string()),
  jv: z.optional(z.string()),
  su: z.optional(z.string()),
});
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Lower-case words joined by hyphens: ids of services, agencies, categories, locations, documents, questions. */
export const Slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));

/** Kemendagri region code: province and kabupaten or kota, such as `99.01`. */
export const RegionCode = z.string().check(z.regex(/^\d{2}\.\d{2}$/));

/** A day that exists: 29 February in leap years only, 31 in long months only. */
const REAL_DAY =
  '(?:(?:\\d\\d(?:[2468][048]|[13579][26]|0[48])|(?:[02468][048]|[13579][26])00)-02-29|' +
  '\\d{4}-(?:(?:0[13-9]|1[0-2])-(?:0[1-9]|[12]\\d|30)|(?:0[13578]|1[02])-31|02-(?:0[1-9]|1\\d|2[0-8])))';

/** A moment with its offset (RFC 3339), such as `2026-12-03T09:30:00+07:00`. */
export const Moment = z
  .string()
  .check(
    z.regex(new RegExp(`^${REAL_DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-][01]\\d:[0-5]\\d)$`)),
  );

/** A calendar day in the venue's zone (RFC 3339 full-date), never a moment. */
export const Day = z.string().check(z.regex(new RegExp(`^${REAL_DAY}$`)));

/**
 * A whole number. Written with the smallest checks of the library: its own kinds for whole numbers, dates and moments would
 * add a kilobyte to what a search must load.
 */
export const Whole = z.number().check(z.multipleOf(1));

/** A wall-clock time in the venue's zone, 24 hours, such as `08:00`. */
export const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** ISO 8601 duration of days, hours and minutes, such as `P1D` or `PT15M`. */
export const Duration = z.string().check(z.regex(/^P(?=\d|T\d)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/));

/** Whole rupiah. An unknown amount is never 0: see `FeeAmount`. */
export const Rupiah = z.number().check(z.multipleOf(1), z.minimum(0));

/** ITU-T E.164, such as `+6281234567890`. */
export const PhoneNumber = z.string().check(z.regex(/^\+[1-9]\d{7,14}$/));

/** An address on the web; only `https:` (and `http:` for old agencies), so that no script address gets into a link. */
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/), z.maxLength(2048));

/** Time zone of a venue (IANA) with the name Indonesians print beside a time. */
export const Zone = z.object({
  id: z.enum(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']),
  label: z.enum(['WIB', 'WITA', 'WIT']),
});
export type Zone = z.infer<typeof Zone>;

/** Place on earth, WGS 84 degrees. */
export const Geo = z.object({
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lng: z.number().check(z.minimum(-180), z.maximum(180)),
});
export type Geo = z.infer<typeof Geo>;

/** The three ways to be served: a counter, the mobile unit, or the agency's own electronic service. */
export const Channel = z.enum(['counter', 'mobile', 'online']);
export type Channel = z.infer<typeof Channel>;
