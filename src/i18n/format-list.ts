/** Lists in words; apart from numbers, since the search counts and does not list. */
import { intlLocales } from './language.js';
import { language } from './page-language.js';

/** `KTP, KK, dan akta` (id), `KTP, KK and akta` (en). */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(intlLocales(language()), { type: 'conjunction' }).format(items);
}
