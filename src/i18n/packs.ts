/**
 * The texts that are not in the code: packs of other languages, loaded when needed, and overrides.
 *
 * A pack holds the texts of one group (the part of a message id before its first dot) in one
 * language, as patterns whose values are numbered in the order of the source: `{0} of {1}`.
 */
import { SOURCE_LANGUAGE, type Language } from './language.js';
import type { Pack } from './pack-types.js';
import { packLoaders } from './locales/loaders.js';
import { warn } from './warn.js';

const packs = new Map<string, string>();
const overrides = new Map<string, string>();
const wanted = new Map<string, Promise<void>>();
/** Packs that need no waiting for: they are there, or have failed. */
const settled = new Set<string>();
const key = (language: Language, name: string) => `${language} ${name}`;

/** Group of a message id: `search.label` -> `search`. */
export const groupOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** The pattern of a message in one language, the page's own wording first. */
export function patternOf(language: Language, id: string): string | undefined {
  const name = key(language, id);
  return overrides.get(name) ?? packs.get(name);
}

/** Whether nothing is left to wait for: always so for the source language. */
export function arePacksSettled(language: Language, groups: Iterable<string>): boolean {
  return [...groups].every((group) => !packLoaders[language]?.[group] || settled.has(key(language, group)));
}

/** Loads the packs of some groups. A pack that fails is left out, said once, and tried again the next time. */
export async function loadPacks(language: Language, groups: Iterable<string>): Promise<void> {
  if (language !== SOURCE_LANGUAGE) await Promise.all([...groups].map((group) => loadPack(language, group)));
}

function loadPack(language: Language, group: string): Promise<void> {
  const name = key(language, group);
  const known = wanted.get(name);
  if (known) return known;
  const loading = (packLoaders[language]?.[group]?.() ?? Promise.resolve({ default: {} })).then(
    (module) => {
      for (const [id, pattern] of Object.entries(module.default)) packs.set(key(language, id), pattern);
      settled.add(name);
    },
    () => {
      wanted.delete(name);
      settled.add(name);
      warn(`texts "${group}" in "${language}" did not load; showing Indonesian`);
    },
  );
  wanted.set(name, loading);
  return loading;
}

/** Replaces the wording of messages in one language. See `overrideTexts`, which also redraws. */
export function setOverrides(language: Language, texts: Pack): void {
  for (const [id, pattern] of Object.entries(texts)) overrides.set(key(language, id), pattern);
}
