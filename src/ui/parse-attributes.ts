/**
 * Parsers of what a webmaster writes into attributes. Each takes text and gives a value or nothing;
 * hand-written, since the shell must stand before any schema library has arrived.
 */
import type { HeadingLevel } from './parts/heading.js';
import type { Theme } from './theme/theme.js';

/** Base URL of an API without its last slash, or the URL of a static catalogue; relative to the page. Only http(s). */
export function parseApi(text: string, base = document.baseURI): string | undefined {
  try {
    const { protocol, href } = new URL(text, base);
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}

/** Kemendagri code of a kabupaten or kota, such as `99.01`. */
export const parseRegion = (text: string): string | undefined => (/^\d{2}\.\d{2}$/.test(text) ? text : undefined);

export const parseTheme = (text: string): Theme | undefined =>
  text === 'light' || text === 'dark' || text === 'auto' ? text : undefined;

const isLevel = (level: number): level is HeadingLevel => Number.isInteger(level) && level >= 2 && level <= 6;

export function parseHeadingLevel(text: string): HeadingLevel | undefined {
  const level = Number(text);
  return isLevel(level) ? level : undefined;
}

export const parseSwitch = (text: string): boolean | undefined =>
  text === 'on' || text === '' ? true : text === 'off' ? false : undefined;
