/** The text of an error in the reader's language, loaded when one is to be shown. */
import { clientErrorTexts } from './error-texts.client.js';
import { clientCodes, isProblemCode } from './errors.js';
import type { ClientCode, ErrorText, ProblemCode } from './errors.js';

export type TextLanguage = 'id' | 'en';

/** English for English pages, Indonesian for all others: every reader of Javanese and Sundanese reads it. */
export const textLanguage = (lang: string): TextLanguage => (/^en\b/i.test(lang) ? 'en' : 'id');

export const isClientCode = (code: string): code is ClientCode => (clientCodes as readonly string[]).includes(code);

/** The text of a code that only a client knows; at hand without a network. */
export const clientErrorText = (code: ClientCode, lang: string): ErrorText =>
  clientErrorTexts[textLanguage(lang)][code];

/** The nearest code that has a text, for a code of a newer server. */
export function nearestCode(code: string, status = 400): ProblemCode {
  if (isProblemCode(code)) return code;
  if (status === 404 || status === 410) return 'not_found';
  if (status === 401) return 'token_invalid';
  if (status === 429) return 'rate_limited';
  if (status === 501) return 'operation_not_built';
  if (status === 503) return 'overloaded';
  return status >= 500 ? 'internal_error' : 'invalid_request';
}

/**
 * What is wrong and what to do next. Never rejects: where the texts do not load, it says so.
 *
 * @param lang Language of the page, such as `id`, `en` or `en-GB`.
 * @param status HTTP status of the refusal; decides for a code that is not in our list.
 */
export async function errorText(code: string, lang: string, status?: number): Promise<ErrorText> {
  if (isClientCode(code)) return clientErrorText(code, lang);
  try {
    const { errorTexts } = await (textLanguage(lang) === 'en'
      ? import('./error-texts.en.js')
      : import('./error-texts.id.js'));
    return errorTexts[nearestCode(code, status)];
  } catch {
    return clientErrorText('start_failed', lang);
  }
}
