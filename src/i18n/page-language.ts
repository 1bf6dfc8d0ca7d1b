/**
 * The language of the page: one state per copy of the toolkit.
 *
 * It is what the script tag says (`data-lang`), else what `<html lang>` says, else Indonesian;
 * it follows both when they change.
 */
import { parseLanguage, SOURCE_LANGUAGE, type Language } from './language.js';
import { arePacksSettled, groupOf, loadPacks } from './packs.js';
import { warn } from './warn.js';

let current: Language = SOURCE_LANGUAGE;
let next: Language = SOURCE_LANGUAGE;
let watching = false;
const groups = new Set<string>(['common']);
const listeners = new Set<() => void>();

/** The language that texts and formats are in now. */
export const language = (): Language => current;

/** Calls `listener` whenever texts may read differently; answers with a function that ends this. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells every listener that texts may read differently. */
export function textsChanged(): void {
  for (const listener of [...listeners]) listener();
}

/** Switches the language, once the texts in use have been loaded. The last call wins. */
export async function setLanguage(to: Language): Promise<void> {
  next = to;
  await loadPacks(to, groups);
  if (next !== to || current === to) return;
  current = to;
  textsChanged();
}

/** Whether the texts of these groups can be shown in the page's language right now. */
export function areTextsReady(names: readonly string[]): boolean {
  for (const name of names) groups.add(name);
  return arePacksSettled(current, groups);
}

/** Loads the texts of all groups in use, in the page's language. */
export const loadTexts = (): Promise<void> => loadPacks(current, groups);

/** Loads a group that a text belongs to but nobody announced, and redraws: late is better than never. */
export function missText(id: string): void {
  const group = groupOf(id);
  if (current === SOURCE_LANGUAGE || groups.has(group)) return;
  groups.add(group);
  void loadTexts().then(textsChanged);
}

/**
 * Starts following the page's language. The first call decides; later ones change nothing.
 *
 * @param script The script tag of this copy, whose `data-lang` comes before `<html lang>`.
 */
export function followPageLanguage(script?: HTMLScriptElement): void {
  if (watching || typeof document === 'undefined') return;
  watching = true;
  const root = document.documentElement;
  const read = () => readLanguage(script?.dataset['lang'], root.lang);
  // Nothing has been drawn yet, so the first language needs no redraw and waits for no pack.
  current = next = read();
  const observer = new MutationObserver(() => void setLanguage(read()));
  observer.observe(root, { attributeFilter: ['lang'] });
  if (script) observer.observe(script, { attributeFilter: ['data-lang'] });
}

function readLanguage(fromScript: string | undefined, fromPage: string): Language {
  const asked = parseLanguage(fromScript);
  if (fromScript && !asked) warn(`data-lang="${fromScript}" is not one of id, en, jv, su`);
  return asked ?? parseLanguage(fromPage) ?? SOURCE_LANGUAGE;
}
