/** Whether texts are there in every language that is said to be complete, and are texts, not markup. */
import type { Language } from '../../../contract/primitives.js';
import type { Report } from './finding.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const languages: ReadonlySet<string> = new Set(['id', 'en', 'jv', 'su']);

/** A text holds nothing but languages; all else that has an `id` has more than that. */
const isText = (value: Record<string, unknown>): boolean =>
  typeof value['id'] === 'string' && Object.keys(value).every((key) => languages.has(key));

export const checkTexts = (value: unknown, wanted: readonly Language[], report: Report, path = ''): void => {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      const id = isRecord(item) && !isText(item) && typeof item['id'] === 'string' ? item['id'] : i;
      checkTexts(item, wanted, report, `${path}[${id}]`);
    }
  } else if (isRecord(value) && isText(value)) {
    for (const language of wanted) {
      const text = value[language];
      if (typeof text !== 'string' || !text.trim()) {
        report(
          'text-missing',
          path,
          `has no text in "${language}", which is said to be complete: "${String(value['id'])}"`,
        );
      }
    }
    for (const [language, text] of Object.entries(value)) {
      if (typeof text === 'string' && text.trim()) checkTexts(text, wanted, report, `${path}.${language}`);
    }
  } else if (typeof value === 'string') {
    if (!value.trim()) report('text-missing', path, 'is empty');
    // A tag that is cut off is one, too.
    if (/<[/!]?[a-z!-]|&[a-z]+;|&#\w+;/i.test(value)) {
      report('markup', path, `texts are shown as they are, markup too: "${value}"`, 'warning');
    }
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) checkTexts(item, wanted, report, path ? `${path}.${key}` : key);
  }
};
