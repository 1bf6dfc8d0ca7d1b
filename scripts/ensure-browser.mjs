/** Finds a Chromium for the tests, and installs one where there is none. */
import { existsSync } from 'node:fs';
import { canInstallPackages, installPackages } from './lib/apt.mjs';
import { isMain } from './lib/is-main.mjs';
import { runOrThrow } from './lib/run.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = () => [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path && existsSync(path));

/** The browser that `playwright install` keeps for itself. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * The path of a current Chromium: `CHROMIUM_PATH`, one of the system, Playwright's own, else it
 * is installed, by apt as root on Debian, by Playwright elsewhere.
 *
 * @returns {Promise<string>}
 * @throws {Error} Where none can be had.
 */
export const ensureBrowser = () => (asked ??= findOrInstall());

/** Asked by several stages at once, and installed once. @type {Promise<string> | undefined} */
let asked;

async function findOrInstall() {
  const found = installed() ?? (await playwrightsOwn());
  if (found) return found;
  console.log('Installing Chromium…');
  if (canInstallPackages()) await installPackages(['chromium', 'fonts-liberation', 'fonts-dejavu-core']);
  else await runOrThrow('npx', ['playwright', 'install', 'chromium']);
  const fresh = installed() ?? (await playwrightsOwn());
  if (!fresh) throw new Error('No Chromium found. Install one, or name it in CHROMIUM_PATH.');
  return fresh;
}

if (isMain(import.meta.url)) console.log(await ensureBrowser());
