import { mppManifest } from './scripts/manifest/plugin.mjs';

export default {
  // The base class carries the attributes, events and parts that every widget inherits.
  globs: ['src/ui/mpp-element.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/**/*.text.ts', 'src/**/*.styles.ts'],
  outdir: process.env.MPP_MANIFEST_FOLDER ?? 'dist',
  litelement: true,
  // The field in package.json is set; the analyzer would point it at its last output.
  packagejson: false,
  dependencies: false,
  plugins: [mppManifest()],
};
