import type { ApiCaller } from '../client/caller.js';
import { intlLocales } from '../i18n/language.js';
import { language } from '../i18n/page-language.js';

export type { ApiCaller };

let isWarm = false;

/**
 * The caller that all widgets of this copy share for one API and region, so that they share cache and
 * requests in flight. Its code is a chunk of its own: the shell takes input before it arrives.
 *
 * @throws When the chunk does not load.
 */
export async function sharedCaller(api: string, region: string | undefined): Promise<ApiCaller> {
  const { sharedClient } = await import('../client/shared.js');
  // The first `Intl` object of a page costs Chromium 10 to 100 ms, whatever it is: paid while the network is waited for.
  if (!isWarm) setTimeout(() => new Intl.DateTimeFormat(intlLocales(language())));
  isWarm = true;
  return sharedClient(api, region);
}
