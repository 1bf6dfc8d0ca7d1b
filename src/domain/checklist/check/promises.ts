/** Whether a service keeps what it says of itself in short: ways to be served, time, checks. */
import type { Region } from '../../../contract/region.js';
import type { Service } from '../../../contract/service.js';
import type { Report } from './finding.js';

const checkChannels = ({ channels, online, checks }: Service, report: Report): void => {
  if (!channels.length) report('no-channel', 'channels', 'names no way to be served: nobody knows where to go');
  if (new Set(channels).size < channels.length) report('twice', 'channels', 'names the same way twice');
  if (!channels.includes('online')) {
    if (online) report('no-sense', 'online', 'is shown to nobody, since channels do not name "online"', 'warning');
  } else if (!online) {
    report('no-channel', 'online', 'is missing, though channels name "online": nobody knows how far it reaches');
  } else if (!online.url && checks.channels?.verified !== false) {
    // Where nobody has looked yet, the list says so itself.
    report('no-channel', 'online.url', 'is missing: nothing leads to the electronic service', 'warning');
  }
};

const checkPlaces = ({ channels, booking }: Service, { locations }: Region, report: Report): void => {
  for (const kind of ['counter', 'mobile'] as const) {
    if (!channels.includes(kind)) continue;
    if (!locations.some((place) => place.kind === kind))
      report('no-channel', 'channels', `names "${kind}", and the region has no such location`);
  }
  for (const { id, kind } of locations) {
    if (booking.locations.includes(id) && !channels.includes(kind))
      report('no-sense', 'booking.locations', `"${id}" is a ${kind}, which channels do not name`);
  }
};

/** @param duration - as the contract has it: days, hours and minutes */
const minutesOf = (duration: string): number => {
  const [, days = 0, hours = 0, minutes = 0] = (/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? []).map(
    (part: string | undefined) => Number(part ?? 0),
  );
  return (days * 24 + hours) * 60 + minutes;
};

const checkTime = ({ time }: Service, report: Report): void => {
  const { min, max } = time ?? {};
  if (min && max && minutesOf(min) > minutesOf(max)) {
    report('no-sense', 'time', `takes at least ${min} and at most ${max}`);
  }
};

/** Fields that a line of the catalogue shows, so that it has to say when one is not checked. */
const shown = ['requirements', 'time', 'fees', 'product'] as const;

const checkChecks = ({ checks, unverified, requirements }: Service, today: string, report: Report): void => {
  const found = shown.find((field) => checks[field]?.verified === false);
  if (found && !unverified) {
    report('hidden-doubt', 'unverified', `is missing, though nobody has checked "${found}": lists show it as sure`);
  }
  const past = (path: string, day: string | undefined): void => {
    if (day !== undefined && day > today) report('no-sense', path, `is a day still to come: ${day}`);
  };
  for (const [field, check] of Object.entries(checks)) past(`checks.${field}.on`, check?.on);
  for (const { id, oneOf } of requirements.documents) {
    for (const { id: paper, checkedOn } of oneOf)
      past(`requirements.documents[${id}].oneOf[${paper}].checkedOn`, checkedOn);
  }
};

/** @param region - absent where it could not be read */
export const checkPromises = (service: Service, region: Region | undefined, today: string, report: Report): void => {
  checkChannels(service, report);
  if (region) checkPlaces(service, region, report);
  checkTime(service, report);
  checkChecks(service, today, report);
};
