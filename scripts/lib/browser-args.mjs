/**
 * How tests start Chromium: as root (no sandbox), in small containers (little shared memory), and
 * without its own traffic in the background.
 */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
