import { fillLink, withServices } from '../../../controllers/page-address.js';

/** The page with its services; what else its query says is the host's own, but a fragment may hold a code. */
export function shareAddress(ids: readonly string[], template: string | null, base: string): string {
  const filled = template ? fillLink(template, { serviceIds: ids }, base) : undefined;
  if (filled) return filled;
  const url = new URL(withServices(base, ids));
  url.hash = '';
  return url.href;
}
