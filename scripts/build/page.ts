/** The build for pages: everything that `mpp.js` loads, and `mpp.js` itself. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Manifest, type Plugin } from 'vite';
import { chunkTable } from './chunk-table.js';
import { dist, root, widgetFolders } from './paths.js';
import { parallelImports } from './parallel-imports.js';
import { privateNames } from './private-names.js';
import { quietLibraries } from './quiet-libraries.js';
import { secondPass } from './second-pass.js';
import { tidyTemplates } from './tidy-templates.js';

/**
 * What every widget stands on goes into one chunk: many small ones compress worse and each is a request. The rest is
 * shared as the bundler finds best.
 */
const core = new RegExp(
  [
    String.raw`/node_modules/(?:lit|lit-html|lit-element|@lit/reactive-element)/(?!.*directive)`,
    String.raw`/src/i18n/(?:language|locales/loaders|pack-types|packs|page-language|str|texts|warn)\.ts`,
    String.raw`/src/ui/(?:caller|define|events|icon|mpp-element|parse-attributes|settings|shell\.styles|version|widget-state)\.ts`,
    String.raw`/src/ui/theme/(?:backdrop|luminance|roles|theme)\.ts`,
    String.raw`/src/ui/styles/(?:base|colours)\.styles\.ts`,
    'rolldown/runtime',
  ].join('|'),
);

/**
 * What reads the network, and what the first results are drawn with: the search waits for both, and every widget uses them.
 */
const first = new RegExp(
  [
    String.raw`/src/contract/(?:reader|primitives|endpoint|problem|region|taxonomy|locations|fee-summary|services)\.ts`,
    String.raw`/src/client/(?:shared|http-caller|answer|body|cache|flights|keys|outcome|request|retry|settings|timing|caller)\.ts`,
    String.raw`/src/ui/(?:add-styles|icons-first|parts/(?:heading|channels)|styles/(?:list|channels|link|disclosure)\.styles)\.ts`,
    String.raw`/src/i18n/(?:index|marked|pick|plural|format-(?:number|duration|service)|service-words)\.ts`,
    String.raw`/src/controllers/(?:page-journey|page-address|announcer|focus-keeper|reading|surroundings|catalogue-controller)\.ts`,
  ].join('|'),
);

/** What the widgets that follow the search have in common. What only one of them uses goes with that one. */
const common = new RegExp(
  [
    String.raw`/src/contract/(?!error-texts\.(?:id|en))`,
    String.raw`/src/(?:ui/|i18n/(?!locales))`,
    String.raw`/src/controllers/(?:page-|announcer|doubt|once-online|read-services|device-t|kept-tickets|tick-lists)`,
    String.raw`/src/domain/(?:time|identity|tracking|booking)/|/src/domain/checklist/keepable`,
    String.raw`/src/widgets/(?:failure/|locations/|phone/(?:phone\.text|resend)\.ts)`,
  ].join('|'),
);

/** The first view of a list, in one piece: its later parts draw with the same, and would else tear it into small files. */
const checklist = new RegExp(
  [
    String.raw`/src/domain/checklist/(?:answers|checklist|fees|seats|situation|ticks|truth)\.ts`,
    String.raw`/src/controllers/checklist-controller\.ts`,
    String.raw`/src/ui/(?:parts|styles)/facts(?:\.styles)?\.ts`,
    String.raw`/src/widgets/requirement-checklist/(?!define)[^/]+\.ts`,
  ].join('|'),
);

/** An opened case, as far as an appointment still to come needs it, in one piece; its other views draw with the same. */
const tracker = new RegExp(
  [
    String.raw`/src/domain/tracking/(?:current-stage|sentences|tracker)\.ts`,
    String.raw`/src/controllers/(?:forget-booked|tracking-controller)\.ts`,
    String.raw`/src/widgets/status-tracker/case/(?!case\.text|headings|trouble-view)[^/]+\.ts`,
  ].join('|'),
);

/** What a look-up by code and proof says; the booking has one too. */
const lookUp = /\/src\/(?:widgets\/status-tracker\/case\/(?:case\.text|headings|trouble-view)|controllers\/case-token)/;

const groups = [
  { name: 'core', test: core, priority: 4 },
  { name: 'first', test: first, priority: 3 },
  { name: 'checklist', test: checklist, priority: 3, includeDependenciesRecursively: false },
  { name: 'tracker', test: tracker, priority: 3, includeDependenciesRecursively: false },
  { name: 'look-up', test: lookUp, priority: 3, includeDependenciesRecursively: false },
  { name: 'common', test: common, minShareCount: 2, priority: 2 },
];

/** Hints for bundlers are of no use to a page, and a library's build keeps them unless told. */
const comments = { legal: true, annotation: false, jsdoc: false } as const;

const quiet = {
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'warn',
  root,
  resolve: { alias: { 'zod/mini': join(root, 'src/contract/reader.ts') } },
} as const;
const plugins = [quietLibraries(), tidyTemplates(), privateNames(), secondPass()];

export async function buildPage(): Promise<void> {
  const entries = widgetFolders().map((folder) => [folder, `src/widgets/${folder}/define.ts`] as const);
  await build({
    ...quiet,
    plugins,
    build: {
      outDir: dist,
      manifest: true,
      minify: 'oxc',
      lib: { entry: Object.fromEntries(entries), formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          minify: true,
          comments,
          // Nameless, since the loader carries the list; `.vite/manifest.json` says what is what. Base 36, since some file systems know no capitals.
          entryFileNames: 'chunks/[hash:6].js',
          chunkFileNames: 'chunks/[hash:6].js',
          hashCharacters: 'base36',
          codeSplitting: { groups },
        },
      },
    },
  });
  const path = join(dist, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  parallelImports(dist, manifest);
  // For browsers that never ask again for a module that failed once; see the loader's table.
  cpSync(join(dist, 'chunks'), join(dist, 'again'), { recursive: true });
  const css = await buildStyles();
  await buildScript('src/loader/mpp.ts', 'mpp.js', 'es', [chunkTable(manifest, css)]);
  await buildScript('src/loader/classic.ts', 'mpp.classic.js', 'iife');
  await buildScript('src/loader/mpp-sw.ts', 'mpp-sw.js', 'iife');
  // The loader knows its chunks by name and not by import, so the budget checker is told here.
  const dynamicImports = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  manifest['src/loader/mpp.ts'] = { file: 'mpp.js', src: 'src/loader/mpp.ts', isEntry: true, dynamicImports };
  writeFileSync(path, JSON.stringify(manifest, null, 2));
}

async function buildScript(entry: string, file: string, format: 'es' | 'iife', own: Plugin[] = []): Promise<void> {
  await build({
    ...quiet,
    plugins: own,
    build: {
      outDir: dist,
      minify: 'oxc',
      lib: { entry, formats: [format], name: 'mpp', fileName: () => file },
      rolldownOptions: { output: { minify: true, comments, codeSplitting: false } },
    },
  });
}

/** @returns What it wrote. */
async function buildStyles(): Promise<string> {
  const { transform } = await import('lightningcss');
  const filename = join(root, 'src/ui/mpp.css');
  // Without targets it writes media queries as ranges, which Safari 15.4 passes over. A version is three bytes.
  const targets = { chrome: 109 << 16, firefox: 115 << 16, safari: (15 << 16) | (4 << 8) };
  const { code } = transform({ filename, code: readFileSync(filename), minify: true, targets });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'mpp.css'), code);
  return code.toString();
}
