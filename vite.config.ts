/** What all builds of the package share. The builds themselves are in scripts/build.ts; Storybook inherits this. */
import { defineConfig } from 'vite';

/** The oldest browsers we promise (design.md 5). */
export const target = ['chrome109', 'firefox115', 'safari15.4'];

export default defineConfig({
  publicDir: false,
  build: { target, copyPublicDir: false, emptyOutDir: false, reportCompressedSize: false },
});
