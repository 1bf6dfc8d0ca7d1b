/** Every story as a test: it draws, its play function passes, axe finds nothing. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { ensureBrowser } from './scripts/ensure-browser.mjs';
import { browserArgs } from './scripts/lib/browser-args.mjs';

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'storybook',
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: await ensureBrowser(), args: browserArgs } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
