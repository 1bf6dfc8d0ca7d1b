import { createDirectory } from './catalogue/directory.js';
import { AnnouncedClosures } from './closures.js';
import type { Context } from './context.js';
import { randomBytes } from './crypto/bytes.js';
import { createVault } from './crypto/vault.js';
import { RateLimit } from './http/rate-limit.js';
import { MaintenanceNotice } from './maintenance.js';
import { News } from './news.js';
import { OnlineBooking } from './online-booking.js';
import { type AppOptions, defaultRateLimits, defaultRules } from './options.js';

export function createContext(options: AppOptions): Context {
  return {
    store: options.store,
    clock: options.clock,
    directory: createDirectory(options),
    vault: createVault(options.secrets.key, options.secrets.sealing, options.keys),
    rules: { ...defaultRules, ...options.rules },
    limits: { ...defaultRateLimits, ...options.rateLimits },
    links: options.links ?? {},
    counter: new RateLimit(options.clock),
    closures: new AnnouncedClosures(),
    booking: new OnlineBooking(),
    maintenance: new MaintenanceNotice(),
    random: options.random ?? randomBytes,
    news: new News(options.closing),
  };
}
