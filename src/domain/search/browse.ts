/**
 * What an empty query shows: what most people come for, then life events, then everything from A to Z.
 */
import { shownName } from './shown-name.js';
import type { BrowseGroup, BrowseOptions, SearchableService } from './types.js';

export function browse(services: readonly SearchableService[], options: BrowseOptions = {}): BrowseGroup[] {
  const { accept = () => true, lang, popularLimit = 6 } = options;
  const shown = services.filter(accept);
  const ids = (list: readonly SearchableService[]): string[] => list.map(({ id }) => id);
  const popular = shown.filter((service) => service.popular).sort((a, b) => (a.popular ?? 0) - (b.popular ?? 0));
  const groups: BrowseGroup[] = [];
  if (popular.length) groups.push({ kind: 'popular', ids: ids(popular.slice(0, popularLimit)) });
  for (const lifeEvent of new Set(shown.flatMap((service) => service.lifeEvents ?? []))) {
    groups.push({ kind: 'life-event', lifeEvent, ids: ids(shown.filter((s) => s.lifeEvents?.includes(lifeEvent))) });
  }
  const { compare } = new Intl.Collator(lang ?? 'id', { numeric: true });
  groups.push({ kind: 'all', ids: ids(shown.sort((a, b) => compare(shownName(a, lang), shownName(b, lang)))) });
  return groups;
}
