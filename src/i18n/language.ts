/**
 * The languages of the toolkit, and how a language tag of a page becomes one of them.
 * Pure; the state of the page is in `page-language.ts`.
 */

/** Indonesian is the source: it is written in the code and needs no file. */
export const SOURCE_LANGUAGE = 'id';

/** Every language in which texts of the region may arrive. Packs of our own texts may exist for fewer. */
export const LANGUAGES = ['id', 'en', 'jv', 'su'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/**
 * The language of a BCP 47 tag, region and script dropped: `en-GB` -> `en`, `jv-ID` -> `jv`.
 * `in` and `ms-ID` are tags that older Indonesian sites still carry. Unknown tags give nothing.
 */
export function parseLanguage(tag: string | null | undefined): Language | undefined {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'in' || primary === 'ms') return SOURCE_LANGUAGE;
  return isLanguage(primary) ? primary : undefined;
}

/** Where to look for a text, nearest first. Javanese and Sundanese readers read Indonesian, not English. */
export function fallbackChain(language: Language): readonly Language[] {
  return language === SOURCE_LANGUAGE ? [SOURCE_LANGUAGE] : [language, SOURCE_LANGUAGE];
}

/** Locale for `Intl`. English is British: day before month, 24 hours, as Indonesian readers of English expect. */
export function intlLocales(language: Language): string[] {
  return language === 'en' ? ['en-GB'] : [...new Set([`${language}-ID`, 'id-ID'])];
}
