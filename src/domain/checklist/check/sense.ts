/** Values that have the form of the contract and yet make no sense: nobody brings minus one copy, or comes before opening. */
import type { Zone } from '../../../contract/primitives.js';
import type { Region } from '../../../contract/region.js';
import type { Service } from '../../../contract/service.js';
import type { Report } from './finding.js';

export const checkSense = ({ requirements, booking }: Service, report: Report): void => {
  const atLeast = (least: number, value: number | undefined, path: string): void => {
    if (value !== undefined && value < least) report('no-sense', path, `must be at least ${least}, found ${value}`);
  };
  for (const { id, oneOf } of requirements.documents) {
    for (const { id: paper, form } of oneOf) {
      const path = `requirements.documents[${id}].oneOf[${paper}].form`;
      atLeast(0, form.original, `${path}.original`);
      atLeast(0, form.copies, `${path}.copies`);
    }
  }
  atLeast(1, booking.minutes, 'booking.minutes');
  atLeast(1, booking.maxPartySize, 'booking.maxPartySize');
  for (const { id, type, options } of booking.fields.extra) {
    if (type === 'choice' && !options?.length) {
      report('no-sense', `booking.fields.extra[${id}].options`, `nothing can be chosen for "${id}": it has no options`);
    }
  }
};

/** What is printed beside the time in each zone. */
const labels: Readonly<Record<Zone['id'], Zone['label']>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

export const checkPlaces = ({ zone: own, locations }: Region, report: Report): void => {
  const inZone = ({ id, label }: Zone, path: string): void => {
    if (labels[id] !== label) report('no-sense', `${path}.zone`, `the time of ${id} is ${labels[id]}, not ${label}`);
  };
  inZone(own, 'region');
  for (const place of locations) {
    const path = `region.locations[${place.id}]`;
    inZone(place.zone, path);
    const weekly = place.kind === 'counter' ? place.hours : place.stops;
    for (const { opens, closes } of [...weekly, ...place.exceptions.flatMap((exception) => exception.weekly)]) {
      if (opens >= closes) report('no-sense', path, `closes at ${closes}, not after it opens at ${opens}`);
    }
  }
};
