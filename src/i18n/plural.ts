import { intlLocales, type Language } from './language.js';
import { language } from './page-language.js';

const rules = new Map<Language, Intl.PluralRules>();

/** The plural form that a language uses for a number. Indonesian has only `other`. */
export function pluralForm(count: number, of: Language = language()): Intl.LDMLPluralRule {
  let rule = rules.get(of);
  if (!rule) rules.set(of, (rule = new Intl.PluralRules(intlLocales(of))));
  return rule.select(count);
}

/**
 * Picks one of several texts by number: one message per form, since forms differ by language.
 *
 *     plural(n, {
 *       one: () => t(str`sisa ${n}`, { id: 'booking.left.one' }),
 *       other: () => t(str`sisa ${n}`, { id: 'booking.left.other' }),
 *     })
 */
export function plural<Text>(
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, () => Text>> & { readonly other: () => Text },
): Text {
  return (forms[pluralForm(count)] ?? forms.other)();
}
