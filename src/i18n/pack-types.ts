import type { Language } from './language.js';

/** Message id -> pattern. */
export type Pack = Readonly<Record<string, string>>;
/** How to get the packs there are, by language and group. */
export type PackLoaders = Readonly<
  Partial<Record<Language, Readonly<Partial<Record<string, () => Promise<{ readonly default: Pack }>>>>>>
>;
