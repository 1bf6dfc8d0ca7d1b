import { defineConfig, devices } from '@playwright/test';
import { browserArgs } from './scripts/lib/browser-args.mjs';

/** A Thursday on which the counters have just opened: a visit of today can be booked, called and served. */
const opening = Date.parse('2026-12-03T08:10:00+07:00');

// `npm test` names the browser, a free port and a fresh folder. The workers inherit what is set here.
process.env['MPP_CLOCK_SHIFT'] ??= String(opening - Date.now());
process.env['MPP_OFFICER_TOKEN'] ??= 'petugas-dalam-uji-perjalanan';
process.env['MPP_DATA'] ??= '.cache/journeys';
const { CHROMIUM_PATH = '/usr/bin/chromium', MPP_BROWSER = 'chromium', MPP_RESULTS, PORT = '8081' } = process.env;
const baseURL = `http://127.0.0.1:${PORT}`;
// Where the messages of the waiting list lead.
process.env['MPP_BOOKING_URL'] ??= `${baseURL}/layanan/jadwal.html`;
const isOld = MPP_BROWSER === 'chromium-109';

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  // How the oldest browser names things is not how today's does.
  testIgnore: isOld ? 'transcripts/**' : [],
  snapshotPathTemplate: 'docs/transcripts/{arg}{ext}',
  outputDir: `test-results/${MPP_BROWSER}`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Two cores that others use too: wait for what is slow, fail on what never comes.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(MPP_RESULTS ? [['json', { outputFile: MPP_RESULTS }] as const] : [])],
  use: {
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // A host's worker would stand between a journey and the network; the one that is about it lets it in.
    serviceWorkers: 'block',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: isOld ? ['--headless', ...browserArgs] : browserArgs },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    // The width that the cheapest telephones have; for what depends on the width.
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } } },
  ],
  webServer: {
    command: 'node --import ./tests/journeys/support/clock.mjs --import tsx demo/server/main.ts',
    url: `${baseURL}/api/v1/region`,
    // By hand: a server that was started with the same clock and token may stay between runs.
    reuseExistingServer: MPP_RESULTS === undefined,
    // The embedded database took 80 s to start on a busy machine.
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
