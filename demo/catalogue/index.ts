/** The demo region's data. Nothing of Node is needed, so that stories use it in the browser. */
import type { CatalogueFile, Service, ServiceSummary } from '../../src/contract/index.js';
import { regionData } from './region/index.js';
import { services } from './services.js';
import { fingerprint } from './version.js';

export { regionData } from './region/index.js';
export { capacity, type CounterCapacity } from './region/capacity.js';
export { services } from './services.js';

/** Changes with any service. */
export const catalogueVersion: string = fingerprint(services);

/** One line of `GET /services`. Words for a time are left out where its numbers say the same. */
export function summaryOf(service: Service): ServiceSummary {
  const { id, name, agency, category, lifeEvents, keywords, abbreviations, channels, fee, time } = service;
  const { popular, unverified, sensitive } = service;
  return {
    id,
    name,
    agency,
    category,
    ...(lifeEvents && { lifeEvents }),
    ...(keywords && { keywords }),
    ...(abbreviations && { abbreviations }),
    channels,
    fee,
    ...(time && { time: withoutText(time) }),
    ...(popular && { popular }),
    ...(unverified && { unverified }),
    ...(sensitive && { sensitive }),
  };
}

function withoutText({ text, ...numbers }: NonNullable<Service['time']>): NonNullable<Service['time']> {
  return numbers.min || numbers.max || !text ? numbers : { text };
}

/** Region and services in one file, for the static way of serving them: what needs a server is not offered. */
export function catalogueFile(): CatalogueFile {
  return {
    $schema: 'mpp-catalogue/1',
    version: catalogueVersion,
    region: {
      ...regionData,
      capabilities: ['getRegion', 'listServices', 'getService'],
      booking: {
        open: false,
        reason: {
          id: 'Jadwal tidak bisa dipesan lewat laman ini. Loket melayani tanpa jadwal.',
          en: 'Appointments cannot be booked on this page. The counters serve you without one.',
        },
      },
    },
    services,
  };
}
