export default {
  // The base class carries the attributes, events and parts that every widget inherits.
  globs: ['src/ui/mpp-element.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/**/*.text.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
};
