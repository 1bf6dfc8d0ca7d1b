/**
 * Chromium 109, the oldest browser that we promise: the last one for Windows 7, which stands in
 * many a warnet. The npm package holds the real binary, packed; it is unpacked once into `.cache`.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { ensureBrowser } from './ensure-browser.mjs';
import { browserArgs } from './lib/browser-args.mjs';
import { isMain } from './lib/is-main.mjs';

const packed = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/bin/chromium.br', import.meta.url));
const folder = fileURLToPath(new URL('../.cache/chromium-109', import.meta.url));

/**
 * The path of a Chromium 109 that starts. Needs `--headless` among its arguments: it is a shell
 * without a window.
 *
 * @returns {Promise<string>}
 * @throws {Error} Off Linux on x64, and where the binary does not start.
 */
export async function ensureChromium109() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('Chromium 109 is at hand for Linux on x64 only.');
  // The libraries that Debian's Chromium brings along are the ones this binary needs.
  await ensureBrowser();
  const binary = `${folder}/chromium`;
  if (!existsSync(binary)) {
    await mkdir(folder, { recursive: true });
    // Renamed when whole: an unpacking that was cut short must not be taken for a browser.
    const partial = `${binary}.${process.pid}`;
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(partial));
    await chmod(partial, 0o755);
    await rename(partial, binary);
  }
  const version = await versionOf(binary);
  if (!version.startsWith('109.')) throw new Error(`Expected Chromium 109, found ${version}.`);
  return binary;
}

/** @param {string} executablePath */
async function versionOf(executablePath) {
  const { chromium } = await import('playwright');
  const browser = await chromium.launch({ executablePath, args: ['--headless', ...browserArgs] });
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

if (isMain(import.meta.url)) console.log(await ensureChromium109());
