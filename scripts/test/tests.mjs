/** The stages that run tests. Each reports nothing where it has no files yet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { filesUnder } from '../lib/files.mjs';
import { freePort } from '../lib/free-port.mjs';
import { fromPlaywright, fromTap, fromVitest } from './counts.mjs';
import { bin, nothing, root, runner } from './tools.mjs';

/**
 * @typedef {import('./tools.mjs').ToolOptions} ToolOptions
 * @typedef {import('./report.mjs').StageResult} StageResult
 */

/** @param {string} folder @param {string} ending */
const files = (folder, ending) => filesUnder(join(root, folder)).filter((path) => path.endsWith(ending));

/**
 * @param {string} name
 * @param {readonly string[]} paths
 * @param {ToolOptions & { readonly concurrency?: number }} options
 */
function nodeTests(name, paths, { concurrency = 2, ...options }) {
  if (paths.length === 0) return nothing;
  /** @param {string} report */
  const args = (report) => [
    ...['--import', 'tsx', '--test', `--test-concurrency=${concurrency}`],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ...paths.map((path) => relative(root, path)),
  ];
  return runner(`${name}.tap`, process.execPath, args, fromTap, options);
}

/** @param {ToolOptions} options */
export const unit = (options) => nodeTests('unit', files('tests', '.test.ts'), options);

/**
 * The suite that every store passes, here on the database that `DATABASE_URL` names. One file at a
 * time, as they share it.
 *
 * @param {ToolOptions} options
 * @returns {StageResult | Promise<StageResult>}
 */
export function conformance(options) {
  const suite = files('tests', 'sql-conformance.test.ts');
  // Found by its name: renamed, it must not go missing in silence.
  if (suite.length === 0 && files('demo/server/store/sql', '.ts').length > 0) {
    return { passed: 0, failed: 1, output: 'There is a store in SQL, but no sql-conformance.test.ts.' };
  }
  return nodeTests('conformance', suite, { ...options, concurrency: 1 });
}

/**
 * Crowds, kills and faults with more seeds than a change needs.
 *
 * @param {ToolOptions & { readonly only?: string }} options `only`: how the name of the one file begins; all without it.
 * @returns {StageResult | Promise<StageResult>}
 */
export function crowds({ only = '', ...options }) {
  const suite = files('tests/faults', '.test.ts').filter((path) => basename(path).startsWith(only));
  if (suite.length === 0) return { passed: 0, failed: 1, output: `No test in tests/faults begins with ${only}.` };
  return nodeTests('crowds', suite, { ...options, concurrency: 1 });
}

/** @param {ToolOptions & { readonly paths?: string }} options `paths`: a pattern; all tests in a browser without it. */
export const widgets = ({ paths, ...options }) =>
  files('tests', '.wtr.ts').length === 0
    ? nothing
    : runner('widgets.json', bin('web-test-runner'), () => (paths ? ['--files', paths] : []), JSON.parse, options);

/** @param {ToolOptions} options */
export const stories = (options) =>
  files('stories', '.stories.ts').length === 0
    ? nothing
    : runner(
        'stories.json',
        bin('vitest'),
        (report) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        (report) => fromVitest(JSON.parse(report)),
        options,
      );

/**
 * The journeys against a server of their own: a free port, a fresh folder.
 *
 * @param {string} name
 * @param {ToolOptions} options
 * @returns {Promise<StageResult>}
 */
export async function journeys(name, { env, ...options }) {
  if (files('tests/journeys', '.spec.ts').length === 0) return nothing;
  const data = mkdtempSync(join(root, '.cache/journeys-'));
  try {
    return await runner(
      `${name}.json`,
      bin('playwright'),
      () => ['test'],
      (report) => fromPlaywright(JSON.parse(report)),
      { ...options, env: { ...env, PORT: String(await freePort()), MPP_DATA: data } },
    );
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
