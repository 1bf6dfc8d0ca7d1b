/**
 * The stages of `npm test` and `npm run test:full`, in the order in which they run: what is quick
 * and fails often comes first.
 */
import { ensureBrowser } from '../ensure-browser.mjs';
import { ensureChromium109 } from '../ensure-chromium-109.mjs';
import { startPostgres } from '../ensure-postgres.mjs';
import * as checks from './checks.mjs';
import * as tests from './tests.mjs';

/**
 * @typedef {import('./tools.mjs').ToolOptions} ToolOptions
 * @typedef {import('./report.mjs').StageResult} StageResult
 * @typedef {object} Stage
 * @property {string} name
 * @property {(options: ToolOptions) => StageResult | Promise<StageResult>} run
 */

/** @param {ToolOptions} options @param {NodeJS.ProcessEnv} env @returns {ToolOptions} */
const withEnv = (options, env) => ({ ...options, env: { ...options.env, ...env } });

/** @param {(options: ToolOptions) => StageResult | Promise<StageResult>} stage @returns {Stage['run']} */
const inChromium = (stage) => async (options) => stage(withEnv(options, { CHROMIUM_PATH: await ensureBrowser() }));

/** @param {(options: ToolOptions) => StageResult | Promise<StageResult>} stage @returns {Stage['run']} */
const onPostgres = (stage) => async (options) => {
  const server = await startPostgres();
  try {
    return await stage(withEnv(options, { DATABASE_URL: server.url }));
  } finally {
    await server.stop();
  }
};

/** Gates every change: twelve minutes at most, installing included. @type {readonly Stage[]} */
export const gate = [
  { name: 'types', run: checks.types },
  { name: 'lint', run: checks.lint },
  { name: 'texts', run: checks.texts },
  { name: 'build', run: checks.build },
  { name: 'budgets', run: checks.budgets },
  { name: 'floor', run: checks.floor },
  { name: 'unit', run: tests.unit },
  { name: 'widgets', run: inChromium(tests.widgets) },
  { name: 'journeys', run: inChromium((options) => tests.journeys('journeys', options)) },
];

/** What takes longer: the oldest browser, the other database, the stories. @type {readonly Stage[]} */
export const full = [
  { name: 'build', run: checks.build },
  {
    name: 'conformance-postgres',
    run: onPostgres((options) => tests.conformance(withEnv(options, { MPP_SEEDS: '20' }))),
  },
  {
    // One process has the embedded database to itself and is slow in a crowd: a quarter of the seeds here, all of them in the soak.
    name: 'crowds-embedded',
    run: (options) => tests.crowds(withEnv(options, { MPP_SEEDS: '5', MPP_SCHEDULES: '500' })),
  },
  {
    name: 'widget-faults',
    run: inChromium((options) =>
      tests.widgets({ ...withEnv(options, { MPP_SCHEDULES: '500' }), paths: 'tests/faults/*.wtr.ts' }),
    ),
  },
  { name: 'journeys-postgres', run: onPostgres(inChromium((options) => tests.journeys('journeys-postgres', options))) },
  {
    name: 'journeys-chromium-109',
    run: async (options) =>
      tests.journeys(
        'journeys-chromium-109',
        withEnv(options, { CHROMIUM_PATH: await ensureChromium109(), MPP_BROWSER: 'chromium-109' }),
      ),
  },
  { name: 'stories', run: inChromium(tests.stories) },
];

const hourMs = 3_600_000;

/** @param {string} only @returns {(options: ToolOptions) => StageResult | Promise<StageResult>} */
const patient = (only) => (options) =>
  tests.crowds({ ...withEnv(options, { MPP_SEEDS: '20', MPP_SCHEDULES: '500' }), limitMs: hourMs, only });

/** Chance alone, at length: 20 seeds of each crowd and 20 kills on both databases, 500 schedules of faults. @type {readonly Stage[]} */
export const soak = [
  { name: 'crowds-postgres', run: onPostgres(patient('crowd')) },
  { name: 'crowds-embedded', run: patient('crowd') },
  { name: 'kills-postgres', run: onPostgres(patient('killed')) },
  { name: 'kills-embedded', run: patient('killed') },
  { name: 'client-faults', run: patient('client') },
  ...full.filter(({ name }) => name === 'widget-faults'),
];
