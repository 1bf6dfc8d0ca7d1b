/**
 * Where the code of each widget is. In the built `mpp.js` a generated module with the same exports stands in
 * (scripts/build/chunk-table.mjs): it knows the hashed files of a widget and asks for all of them at once, so
 * that nothing waits for a file to name the next.
 */

/** What of a page decides which files a widget needs. */
export interface Wanted {
  /** Language tag, as the page has it. */
  readonly lang: string;
  /** Whether a brand colour is set, so that the palette has to be derived. */
  readonly branded: boolean;
  /** 0 at first. Files that failed before are asked for again, by an address that an old browser has not given up on. */
  readonly attempt: number;
}

/** Defines a tag. */
export type Load = (wanted: Wanted) => Promise<unknown>;

export const widgets: Readonly<Record<string, Load>> = {
  'mpp-appointment-booking': () => import('../widgets/appointment-booking/define.js'),
  'mpp-locations': () => import('../widgets/locations/define.js'),
  'mpp-requirement-checklist': () => import('../widgets/requirement-checklist/define.js'),
  'mpp-service-search': () => import('../widgets/service-search/define.js'),
  'mpp-status-tracker': () => import('../widgets/status-tracker/define.js'),
};

/** What mpp.css says, for pages that do not name it. Empty where a webmaster's own bundler serves the toolkit: it has the file. */
export const room: string = '';
