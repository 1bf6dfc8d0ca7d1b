/** Texts and languages: what widgets import. Formats are apart, in `format.js`, since not every widget needs them. */
export { type Language, LANGUAGES, parseLanguage, SOURCE_LANGUAGE } from './language.js';
export { language, onLanguageChange, setLanguage } from './page-language.js';
export { marked } from './marked.js';
export { overrideTexts } from './overrides.js';
export { pick, pickMarked } from './pick.js';
export { plural, pluralForm } from './plural.js';
export { str, type StrResult } from './str.js';
export { type MarkedText, parts, t, type TextOptions, tl } from './texts.js';
export { warn } from './warn.js';
