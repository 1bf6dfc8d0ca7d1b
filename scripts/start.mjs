/**
 * `npm start`: the demo region on one port. Builds first where `dist` is missing or older than its
 * sources; with both in place nothing is built and no network is needed.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './lib/leave-with-parent.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { run } from './lib/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const built = await ensureBuilt(() => {
  console.log('Building the widgets…');
  return run('npm', ['run', 'build'], { cwd: root, onOutput: (chunk) => process.stderr.write(chunk) });
});
if (!built) {
  console.error('The build failed; see above.');
  process.exit(1);
}

const server = spawn(
  process.execPath,
  ['--import', './scripts/lib/leave-with-parent.mjs', '--import', 'tsx', 'demo/server/main.ts'],
  { cwd: root, stdio: 'inherit' },
);
// The server ends in its own time: it has requests to finish and a database to close. A second
// signal would hurry it, so it gets one, and none where the terminal sends Ctrl-C to both of us.
let ending = false;
/** @param {NodeJS.Signals} signal */
const end = (signal) => {
  if (!ending && !(signal === 'SIGINT' && process.stdin.isTTY)) server.kill(signal);
  ending = true;
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
