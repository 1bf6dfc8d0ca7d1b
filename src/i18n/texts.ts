/**
 * Texts of the interface.
 *
 *     t('Anda mau mengurus apa?', { id: 'search.label' })
 *     t(str`sisa ${count}`, { id: 'booking.left.other' })
 *     parts(str`Belum ada layanan ${html`<b>${query}</b>`}.`, { id: 'search.none' })
 *
 * The Indonesian source stands in the code; the id is its name for good: translations and a
 * webmaster's own wording hang on it. Its first part is the group, which is loaded as one pack
 * per language (`static texts` of a widget names the groups it needs). `npm run texts` extracts
 * them by type, so ids and templates must be literals.
 */
import { fallbackChain, SOURCE_LANGUAGE, type Language } from './language.js';
import { patternOf } from './packs.js';
import { language, missText } from './page-language.js';
import type { StrResult } from './str.js';

export interface TextOptions {
  /** `group.name`, unique in the project. */
  readonly id: string;
  /** A note to translators. */
  readonly desc?: string;
}

/** A text and, when it is not in the page's language, the language it is in: WCAG 3.1.2. */
export interface MarkedText {
  readonly text: string;
  readonly lang?: Language;
}

type Template<Value> = string | StrResult<Value>;

/** A function whose calls lit-localize extracts; it knows them by the type of this property. */
interface Extracted {
  readonly _LIT_LOCALIZE_MSG_?: never;
}
interface TextFunction extends Extracted {
  (template: Template<string | number>, options: TextOptions): string;
}
interface MarkedFunction extends Extracted {
  (template: Template<string | number>, options: TextOptions): MarkedText;
}
interface PartsFunction extends Extracted {
  <Value>(template: Template<Value>, options: TextOptions): readonly (string | Value)[];
}

/** The text in the page's language, else in Indonesian. */
export const t: TextFunction = (template, options) => read(template, options.id).pieces.join('');

/** Like `t`, and says when the text fell back: put `lang` on the element that shows it. */
export const tl: MarkedFunction = (template, options) => {
  const { pieces, lang } = read(template, options.id);
  return { text: pieces.join(''), ...(lang !== language() && { lang }) };
};

/**
 * Like `t`, for values that are not plain text: answers with strings and values in order, which
 * Lit renders as they are. Markup stays in the code, so neither a translation nor a webmaster's wording can bring any.
 */
export const parts: PartsFunction = (template, options) => read(template, options.id).pieces;

interface Reading<Value> {
  readonly pieces: readonly (string | Value)[];
  readonly lang: Language;
}

function read<Value>(template: Template<Value>, id: string): Reading<Value> {
  for (const lang of fallbackChain(language())) {
    const pattern = patternOf(lang, id);
    if (pattern !== undefined) return { pieces: fill(pattern, template), lang };
    if (lang !== SOURCE_LANGUAGE) missText(id);
  }
  return { pieces: source(template), lang: SOURCE_LANGUAGE };
}

const source = <Value>(template: Template<Value>): (string | Value)[] =>
  typeof template === 'string' ? [template] : interleave(template.strings, template.values);

function interleave<Value>(strings: readonly string[], values: readonly Value[]): (string | Value)[] {
  return strings.flatMap((piece, i) => [piece, ...values.slice(i, i + 1)]);
}

/** Puts the values into a pattern. A number without a value stays as it is, so that the mistake is seen. */
function fill<Value>(pattern: string, template: Template<Value>): (string | Value)[] {
  const values = typeof template === 'string' ? [] : template.values;
  return pattern.split(/(\{\d\})/).map((piece, i) => {
    const value = i % 2 ? values[Number(piece[1])] : undefined;
    return value ?? piece;
  });
}
