import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { browserArgs } from './scripts/lib/browser-args.mjs';
import { generateManifest } from './scripts/manifest/generate.mjs';
import { fromWidgetSessions } from './scripts/test/counts.mjs';

const executablePath = await ensureBrowser();
const resultsFile = process.env.MPP_RESULTS;

/** Leaves the numbers for `npm test`, which adds them up. @type {import('@web/test-runner').Reporter} */
const countsReporter = {
  onTestRunFinished({ sessions }) {
    if (resultsFile) writeFileSync(resultsFile, JSON.stringify(fromWidgetSessions(sessions)));
  },
};

/** Made when a test asks for it; without the ending, since JSON files are made modules here. @type {import('@web/test-runner').TestRunnerPlugin} */
const manifest = {
  name: 'custom-elements-manifest',
  async serve({ path }) {
    return path === '/custom-elements' ? { body: await generateManifest('widgets'), type: 'json' } : undefined;
  },
};

/** How many schedules of faults a person at the widget meets: a tenth of those at the client. @type {import('@web/test-runner').TestRunnerPlugin} */
const faultSchedules = {
  name: 'fault-schedules',
  serve: ({ path }) => (path === '/fault-schedules' ? String(Number(process.env.MPP_SCHEDULES ?? 50) / 10) : undefined),
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'tests/**/*.wtr.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: browserArgs } })],
  concurrency: 2,
  plugins: [
    manifest,
    faultSchedules,
    esbuildPlugin({
      ts: true,
      json: true,
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
  ],
  // An accessibility audit alone can take longer than the runner's usual two seconds, and a whole flow has many. Only what hangs meets this.
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 900_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countsReporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
