/** A search in the page's address, so that a reload, a bookmark and Back work. Only ids and what was typed, and that without long numbers. */
import type { Channel } from '../../contract/primitives.js';
import type { Filters } from './filters.js';

export interface Search {
  readonly query: string;
  readonly filters: Filters;
}

const QUERY = 'mpp-q';
const TOPIC = 'mpp-topic';
const AGENCY = 'mpp-agency';
const EVENT = 'mpp-event';
const CHANNEL = 'mpp-channel';
const FREE = 'mpp-free';

const slug = (text: string | null): string | undefined =>
  text && text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? text : undefined;

const isChannel = (text: string): text is Channel => text === 'counter' || text === 'mobile' || text === 'online';

/** A number as long as a NIK or a phone number may be one, and an address is kept and shared: such a query stays out of it. */
const mayBePersonal = (query: string): boolean => (query.match(/\p{N}/gu) ?? []).length >= 6 || query.includes('@');

/** What an address asks for. Anything that is no id is passed over. */
export function readSearch(address: URLSearchParams): Search {
  const channels = [...new Set(address.getAll(CHANNEL))].filter(isChannel);
  return {
    query: (address.get(QUERY) ?? '').slice(0, 200),
    filters: {
      category: slug(address.get(TOPIC)),
      agency: slug(address.get(AGENCY)),
      lifeEvent: slug(address.get(EVENT)),
      ...(channels.length ? { channels } : {}),
      ...(address.get(FREE) === '1' ? { free: true } : {}),
    },
  };
}

/** The address with a search in it; everything else in it stays. */
export function writeSearch(address: string, { query, filters }: Search): string {
  const url = new URL(address);
  const { searchParams } = url;
  const put = (name: string, value: string | undefined) => {
    if (value) searchParams.set(name, value);
    else searchParams.delete(name);
  };
  put(QUERY, mayBePersonal(query) ? undefined : query.trim());
  put(TOPIC, filters.category);
  put(AGENCY, filters.agency);
  put(EVENT, filters.lifeEvent);
  put(FREE, filters.free ? '1' : undefined);
  searchParams.delete(CHANNEL);
  for (const channel of filters.channels ?? []) searchParams.append(CHANNEL, channel);
  return url.href;
}
