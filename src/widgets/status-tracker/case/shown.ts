/** What every view of a case is drawn from. */
import type { Location } from '../../../contract/locations.js';
import type { LocalizedText } from '../../../contract/primitives.js';
import type { Region } from '../../../contract/region.js';
import type { Line } from '../../../controllers/tracking-controller.js';
import type { HeadingLevel } from '../../../ui/parts/heading.js';

export interface Shown {
  readonly level: HeadingLevel;
  readonly now: number;
  readonly region: Region | undefined;
  /** Name of a service, once it is known. */
  readonly nameOf: (service: string) => LocalizedText | undefined;
  readonly line: Line;
  readonly isOffline: boolean;
  /** Address where a time is booked for services; with a code, where it is moved. */
  readonly bookingHref: (services: readonly string[], code?: string) => string | undefined;
  /** The counters, under a title; where the region cannot be had, what the webmaster wrote. */
  readonly places: (title?: string) => unknown;
  readonly checklistHref: (services: readonly string[]) => string | undefined;
}

export const placeOf = ({ region }: Shown, id: string): Location | undefined =>
  region?.locations.find((location) => location.id === id);

export const offers = ({ region }: Shown, operation: string): boolean =>
  region?.capabilities.includes(operation) ?? false;
