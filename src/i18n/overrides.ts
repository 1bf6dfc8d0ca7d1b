/**
 * A webmaster's own wording, by message id.
 *
 *     <script type="application/json" data-mpp-texts lang="id">
 *       {"search.label": "Butuh layanan apa?"}
 *     </script>
 *
 * Values are plain text with `{0}`, `{1}` where the message has values; never markup.
 */
import { parseLanguage, SOURCE_LANGUAGE, type Language } from './language.js';
import type { Pack } from './pack-types.js';
import { setOverrides } from './packs.js';
import { textsChanged } from './page-language.js';
import { warn } from './warn.js';

/** Longer than any text of ours; what is longer is a mistake, or an attack on the layout. */
const MAX_LENGTH = 500;

/**
 * Replaces texts by id and redraws the widgets.
 *
 * @param texts Message id -> text; ids are listed in `xliff/en.xlf`. Unknown ids do nothing.
 * @param language The language they are written in.
 */
export function overrideTexts(texts: Pack, language: Language = SOURCE_LANGUAGE): void {
  setOverrides(language, texts);
  textsChanged();
}

/** What can be used of a page's JSON, and a sentence for each thing that cannot. */
export function parseOverrides(json: string): { readonly texts: Pack; readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { texts: {}, faults: ['is not JSON'] };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { texts: {}, faults: ['is not an object of id and text'] };
  }
  const entries = Object.entries(value);
  const good = entries.filter((entry): entry is [string, string] => isText(entry[0], entry[1]));
  const faults = entries.filter(([id, text]) => !isText(id, text)).map(([id]) => `"${id}" is not a usable id and text`);
  return { texts: Object.fromEntries(good), faults };
}

const isText = (id: string, text: unknown) =>
  /^[a-z][\w-]*(\.[\w-]+)+$/.test(id) && typeof text === 'string' && text !== '' && text.length <= MAX_LENGTH;

/** Takes the wording that stands in the page. */
export function readPageTexts(root: ParentNode = document): void {
  for (const script of root.querySelectorAll<HTMLScriptElement>('script[data-mpp-texts]')) {
    const { texts, faults } = parseOverrides(script.text);
    for (const fault of faults) warn(`data-mpp-texts ${fault}`);
    setOverrides(parseLanguage(script.lang) ?? SOURCE_LANGUAGE, texts);
  }
}
