/** Values that have the form of the contract and yet make no sense: nobody brings minus one copy, or comes before opening. */
import type { Location, OpeningHours } from '../../../contract/locations.js';
import type { Zone } from '../../../contract/primitives.js';
import type { Region } from '../../../contract/region.js';
import type { Service } from '../../../contract/service.js';
import type { Report } from './finding.js';
import { allLeaves } from './parts.js';

/** Nobody is known to have become older, so a comparison with more years comes out alike for everybody. */
const oldest = 122;

const checkLeaves = (service: Service, report: Report): void => {
  for (const { leaf, path } of allLeaves(service)) {
    if ('values' in leaf && new Set(leaf.values).size < leaf.values.length)
      report('twice', path, 'names the same value twice');
    if (leaf.op === 'age' && leaf.years > oldest)
      report('no-sense', path, `compares an age with ${leaf.years} years, which nobody reaches`);
  }
};

export const checkSense = (service: Service, report: Report): void => {
  const { requirements, booking, popular } = service;
  checkLeaves(service, report);
  const atLeast = (least: number, value: number | undefined, path: string): void => {
    if (value !== undefined && value < least) report('no-sense', path, `must be at least ${least}, found ${value}`);
  };
  for (const { id, oneOf } of requirements.documents) {
    for (const { id: paper, form } of oneOf) {
      const path = `requirements.documents[${id}].oneOf[${paper}].form`;
      atLeast(0, form.original, `${path}.original`);
      atLeast(0, form.copies, `${path}.copies`);
      atLeast(1, form.digital?.maxBytes, `${path}.digital.maxBytes`);
      const { original, copies, digital, presence, fillIn } = form;
      if (!original && !copies && !digital && !presence && !fillIn)
        report('no-form', path, 'asks for no original, copy, file, form or presence: nobody knows what to bring');
      if (presence && (original || copies)) report('no-sense', path, 'is a presence and a paper at once');
    }
  }
  atLeast(1, popular, 'popular');
  atLeast(1, booking.minutes, 'booking.minutes');
  atLeast(1, booking.maxPartySize, 'booking.maxPartySize');
  for (const { id, type, options, maxLength } of booking.fields.extra) {
    atLeast(1, maxLength, `booking.fields.extra[${id}].maxLength`);
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

const checkHours = (all: readonly OpeningHours[], path: string, report: Report): void => {
  for (const { days, opens, closes, lastTicket } of all) {
    if (!days.length) report('no-sense', path, `is open from ${opens} to ${closes} on no day`);
    if (opens >= closes) report('no-sense', path, `closes at ${closes}, not after it opens at ${opens}`);
    else if (lastTicket && (lastTicket < opens || lastTicket > closes))
      report('no-sense', path, `gives the last number at ${lastTicket}, while it is closed`);
  }
};

const checkPlace = (place: Location, path: string, report: Report): void => {
  if (place.kind === 'counter') checkHours(place.hours, path, report);
  else {
    for (const { opens, closes } of place.stops)
      if (opens >= closes) report('no-sense', path, `closes at ${closes}, not after it opens at ${opens}`);
    for (const { stop } of place.changes)
      if (!place.stops.some(({ id }) => id === stop))
        report('dead-reference', `${path}.changes`, `points to stop "${stop}", which does not exist`);
  }
  for (const { from, to, weekly } of place.exceptions) {
    if (from > to) report('no-sense', `${path}.exceptions`, `runs from ${from} to ${to}`);
    checkHours(weekly, `${path}.exceptions`, report);
  }
  for (const { day, from, to } of place.closures) {
    if (from && to && from >= to) report('no-sense', `${path}.closures`, `on ${day} runs from ${from} to ${to}`);
  }
};

export const checkRegion = ({ zone: own, locations, languages, notice }: Region, report: Report): void => {
  const inZone = ({ id, label }: Zone, path: string): void => {
    if (labels[id] !== label) report('no-sense', `${path}.zone`, `the time of ${id} is ${labels[id]}, not ${label}`);
  };
  inZone(own, 'region');
  if (!languages.includes('id')) report('no-sense', 'region.languages', 'lack "id": Indonesian is always there');
  if (notice.keptDays < 0) report('no-sense', 'region.notice.keptDays', `must be at least 0, found ${notice.keptDays}`);
  for (const place of locations) {
    const path = `region.locations[${place.id}]`;
    inZone(place.zone, path);
    checkPlace(place, path, report);
  }
};
