import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from '../contract/primitives.js';
import { pickMarked } from './pick.js';
import type { MarkedText } from './texts.js';

/**
 * Renders a text so that a screen reader speaks it in its own language: plain when it is in the
 * page's language, in a `<span lang>` when it fell back. Takes what `tl` gives, or a text of the API.
 */
export function marked(value: MarkedText | LocalizedText): string | TemplateResult {
  const { text, lang } = 'text' in value ? value : pickMarked(value);
  return lang ? html`<span lang=${lang}>${text}</span>` : text;
}
