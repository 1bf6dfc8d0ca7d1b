/** The texts of all codes at once, for a server: the `title` of problem details (RFC 9457) is the sentence of the code. */
import { errorTexts as en } from './error-texts.en.js';
import { errorTexts as id } from './error-texts.id.js';
import { textLanguage } from './error-texts.js';
import type { ErrorText, ProblemCode } from './errors.js';

/** @param lang Language of the answer, such as the first of `Accept-Language`. */
export const problemText = (code: ProblemCode, lang: string): ErrorText =>
  (textLanguage(lang) === 'en' ? en : id)[code];
