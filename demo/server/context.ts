/** What every handler may use. */
import type { Directory } from './catalogue/directory.js';
import type { AnnouncedClosures } from './closures.js';
import type { RandomBytes } from './crypto/bytes.js';
import { toBase64Url } from './crypto/bytes.js';
import type { Vault } from './crypto/vault.js';
import type { RateLimit } from './http/rate-limit.js';
import type { MaintenanceNotice } from './maintenance.js';
import type { News } from './news.js';
import type { OnlineBooking } from './online-booking.js';
import type { Links, RateLimits, Rules } from './options.js';
import type { Store } from './store/store.js';

export interface Context {
  readonly store: Store;
  readonly clock: () => number;
  readonly directory: Directory;
  readonly vault: Vault;
  readonly rules: Rules;
  readonly limits: RateLimits;
  readonly links: Links;
  readonly counter: RateLimit;
  readonly closures: AnnouncedClosures;
  readonly booking: OnlineBooking;
  readonly maintenance: MaintenanceNotice;
  readonly random: RandomBytes;
  /** Wakes those who wait for changes, within this process. */
  readonly news: News;
}

/** 128 random bits. */
export const newId = ({ random }: Pick<Context, 'random'>): string => toBase64Url(random(16));
