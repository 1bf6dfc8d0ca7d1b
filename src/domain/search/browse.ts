/**
 * What an empty query shows: what most people come for, then life events, then everything from A to Z.
 */
import { shownName } from './marks.js';
import type { BrowseGroup, SearchableService, SearchOptions } from './types.js';

const POPULAR_LIMIT = 6;

export function browse(
  services: readonly SearchableService[],
  options: SearchOptions & { popularLimit?: number | undefined } = {},
): BrowseGroup[] {
  const { accept, lang = 'id', popularLimit = POPULAR_LIMIT } = options;
  const shown = accept ? services.filter(accept) : services;
  const groups: BrowseGroup[] = [];
  const popular = shown
    .filter((service) => (service.popular ?? 0) > 0)
    .sort((a, b) => (b.popular ?? 0) - (a.popular ?? 0))
    .slice(0, popularLimit);
  if (popular.length) groups.push({ kind: 'popular', ids: popular.map(({ id }) => id) });

  const events = new Map<string, string[]>();
  for (const { id, lifeEvents } of shown) {
    for (const event of lifeEvents ?? []) {
      const ids = events.get(event);
      if (ids) ids.push(id);
      else events.set(event, [id]);
    }
  }
  for (const [lifeEvent, ids] of events) groups.push({ kind: 'life-event', lifeEvent, ids });

  const collator = new Intl.Collator(lang === 'en' ? 'en' : 'id', { sensitivity: 'base', numeric: true });
  const byName = shown.map((service) => ({ id: service.id, name: shownName(service, lang) }));
  byName.sort((a, b) => collator.compare(a.name, b.name));
  groups.push({ kind: 'all', ids: byName.map(({ id }) => id) });
  return groups;
}
