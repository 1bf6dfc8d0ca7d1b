/**
 * What the address of a page says to the widgets, and what they write into it. Pure.
 *
 * Services stand in the query (`?mpp-service=`), where they can be shared and bookmarked. A code stands
 * in the fragment only (`#mpp-code=`): that part of an address reaches no server and no log.
 */

const SERVICE = 'mpp-service';
const CODE = 'mpp-code';
/** Beside the code: on a page with a tracker, too, the booking opens it. */
const MOVES = 'mpp-move';
/** An offer of the waiting list, by the id of its entry. */
const OFFER = 'mpp-offer';
/** More than one visit can hold; a longer list is not from us. */
const MAX_SERVICES = 10;
/** As the contract's `Slug`; written out, since this runs before the contract's schemas have arrived. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Service ids from an attribute, an address or an event: separated by spaces, each once, what is none left out. */
export function parseServiceIds(text: string | null | undefined): readonly string[] {
  const ids = (text ?? '').split(/[\s+]+/).filter((id) => id.length <= 64 && SLUG.test(id));
  return [...new Set(ids)].slice(0, MAX_SERVICES);
}

/** Service ids in a query string. */
export const servicesInQuery = (search: string): readonly string[] =>
  parseServiceIds(new URLSearchParams(search).get(SERVICE));

/** The same address with these services in its query; without any when there are none. */
export function withServices(address: string, serviceIds: readonly string[]): string {
  const url = new URL(address);
  if (serviceIds.length) url.searchParams.set(SERVICE, serviceIds.join(' '));
  else url.searchParams.delete(SERVICE);
  return url.href;
}

/** What may be a code in a fragment, as it was written; whether it is one is for `domain/identity` to say. */
export function codeInFragment(hash: string): string | undefined {
  const code = new URLSearchParams(hash.replace(/^#/, '')).get(CODE)?.trim();
  return code && /^[A-Za-z0-9 .-]{1,24}$/.test(code) ? code : undefined;
}

/** Whether a code in the fragment is meant for the booking. */
export const movesInFragment = (hash: string): boolean => new URLSearchParams(hash.replace(/^#/, '')).has(MOVES);

/** The entry of the waiting list whose offer a link leads to; it opens nothing by itself. */
export function offerInFragment(hash: string): string | undefined {
  const id = new URLSearchParams(hash.replace(/^#/, '')).get(OFFER);
  return id && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}

export interface LinkParts {
  readonly serviceIds?: readonly string[] | undefined;
  readonly code?: string | undefined;
  /** The code is for the booking, which is to give its appointment another time. */
  readonly moves?: boolean | undefined;
}

/**
 * The address that a link template such as `/jadwal?layanan={service}` gives. Without `{service}` the
 * services go into `?mpp-service=`. Nothing where the template is no http(s) address.
 *
 * @param base Address of the page, to which the template is relative.
 */
export function fillLink(
  template: string,
  { serviceIds = [], code, moves }: LinkParts,
  base: string,
): string | undefined {
  const placed = template.includes('{service}');
  let url: URL;
  try {
    url = new URL(template.replaceAll('{service}', encodeURIComponent(serviceIds.join(' '))), base);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (code) url.hash = `${CODE}=${encodeURIComponent(code)}${moves ? `&${MOVES}` : ''}`;
  return placed || !serviceIds.length ? url.href : withServices(url.href, serviceIds);
}
