import type { LocalizedText } from '../contract/primitives.js';
import { fallbackChain, LANGUAGES } from './language.js';
import { language } from './page-language.js';
import type { MarkedText } from './texts.js';

/** The region's text in the page's language, else in Indonesian, with the language it fell back to. */
export function pickMarked(text: LocalizedText): MarkedText {
  const wanted = language();
  // An empty text is a field somebody left blank, not a translation.
  const lang = [...fallbackChain(wanted), ...LANGUAGES].find((code) => text[code]) ?? wanted;
  return { text: text[lang] ?? '', ...(lang !== wanted && { lang }) };
}

/** The region's text in the page's language, else in Indonesian. Where it is shown as a block, prefer `marked`. */
export const pick = (text: LocalizedText): string => pickMarked(text).text;
