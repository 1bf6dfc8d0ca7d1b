/**
 * Settings of the page: what the script tag of this copy says. The same attribute on an element wins.
 */
import { followPageLanguage } from '../i18n/page-language.js';
import { warn } from '../i18n/warn.js';
import { parseApi, parseRegion, parseTheme } from './parse-attributes.js';
import { parseColor } from './theme/roles.js';
import type { Theme } from './theme/theme.js';

export interface Settings {
  /** Base URL of an MPP API, or the URL of a static catalogue (`….json`). */
  readonly api?: string | undefined;
  /** Kemendagri code. */
  readonly region?: string | undefined;
  /** `#rrggbb`. */
  readonly brand?: string | undefined;
  readonly theme?: Theme | undefined;
}

type SettingName = 'api' | 'region' | 'brand' | 'theme';
const parsers: { readonly [Name in SettingName]: (text: string) => Settings[Name] } = {
  api: parseApi,
  region: parseRegion,
  brand: parseColor,
  theme: parseTheme,
};
const hints: Readonly<Record<SettingName, string>> = {
  api: 'an http(s) address',
  region: 'a Kemendagri code such as 99.01',
  brand: 'a colour such as #0b5d4e',
  theme: 'light, dark or auto',
};

/** Parses one setting; what cannot be used is said once in the console and left out. */
export function parseSetting<Name extends SettingName>(name: Name, text: string | null | undefined): Settings[Name] {
  if (text == null || text === '') return undefined;
  const value = parsers[name](text.trim());
  if (value === undefined) warn(`${name}="${text}" is not ${hints[name]}`);
  return value;
}

let script: HTMLScriptElement | undefined;
let started: Promise<void> | undefined;

/**
 * Takes the page's settings from this copy's script tag. The first widget calls it; later calls change nothing.
 * Settles when the page's own wording is there, which few pages have.
 */
export const startPage = (): Promise<void> => (started ??= start());

async function start(): Promise<void> {
  script = findScript(import.meta.url);
  followPageLanguage(script);
  if (!document.querySelector('script[data-mpp-texts]')) return;
  await import('../i18n/overrides.js').then(
    ({ readPageTexts }) => readPageTexts(),
    () => warn('data-mpp-texts did not load'),
  );
}

/**
 * The script tag of this copy: the loader that stands above our chunk, whatever its query (a CMS adds versions);
 * else any that names an API, since a page may bundle the widgets or serve the loader by another name.
 *
 * @param home Address of a chunk of this copy.
 */
export function findScript(home: string): HTMLScriptElement | undefined {
  const ours = ['mpp.js', 'mpp.classic.js'].map((name) => new URL(`../${name}`, home).href);
  const scripts = [...document.scripts];
  return (
    scripts.find(({ src }) => ours.includes(src.replace(/[?#].*/, ''))) ?? scripts.find(({ dataset }) => dataset['api'])
  );
}

/** One page-wide setting, read anew each time: a page may change its script tag. */
export const pageSetting = <Name extends SettingName>(name: Name): Settings[Name] =>
  parseSetting(name, script?.dataset[name]);
