import type { NameLanguage, SearchableService } from './types.js';

/** The name on the screen: in the language asked for, else in Indonesian. */
export const shownName = ({ name }: SearchableService, lang: NameLanguage = 'id'): string => name[lang] ?? name.id;
