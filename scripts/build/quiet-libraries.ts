/**
 * Libraries for pages that are not ours. Lit leaves version numbers and a registry on `window` and sets `Symbol.metadata`.
 * Takes those out, and with them the standard decorators that we do not use; what stays of
 * `@property` is the one call that counts.
 */
import type { Plugin } from 'vite';

export const cuts: readonly (readonly [file: string, what: RegExp])[] = [
  [
    '@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?elementProperties\.set\(\w+,\w+\)\}/,
  ],
  ['@lit/reactive-element/reactive-element.js', /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ['lit-html/lit-html.js', /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  ['lit-element/lit-element.js', /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
];

const decorators = `
export const property = (options) => (prototype, name) => { prototype.constructor.createProperty(name, options); };
export const state = () => property({ state: true, attribute: false });
`;

export function quietLibraries(): Plugin {
  return {
    name: 'mpp-quiet-libraries',
    enforce: 'pre',
    load: (id) => (id.endsWith('/node_modules/lit/decorators.js') ? decorators : null),
    transform(code, id) {
      const own = cuts.filter(([file]) => id.endsWith(`/node_modules/${file}`));
      return own.length > 0
        ? { code: own.reduce((text, [file, what]) => cut(text, file, what), code), map: null }
        : null;
    },
  };
}

/** @throws {Error} When a library has changed and the cut must be looked at again. */
export function cut(code: string, file: string, what: RegExp): string {
  if (!what.test(code)) throw new Error(`quiet-libraries: ${file} no longer has ${String(what)}`);
  return code.replace(what, '');
}
