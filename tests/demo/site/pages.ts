/** The pages of the demo website as they lie in the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../demo/site', import.meta.url));

const addressOf = (file: string): string => `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');

/** Addresses of all files, as the server gives them out. */
export const addresses: ReadonlySet<string> = new Set(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('.'))
    .map(addressOf),
);

export interface Page {
  readonly address: string;
  readonly html: string;
}

export const pages: readonly Page[] = [...addresses]
  .filter((address) => /(?:\/|\.html)$/.test(address))
  .map((address) => ({
    address,
    html: readFileSync(join(root, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  }));

/** All values of an attribute. */
export const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].flatMap(([, value]) => value ?? []);

/** One element's source with what stands in it; for elements that do not nest. */
export const elements = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`, 'g'))].map(([source]) => source);
