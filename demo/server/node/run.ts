/** Runs a server as a program: prints where it is, ends at the first signal, says plainly why it cannot start. */
import { type Extras, type Running, start } from './start.js';
import { explain } from './explain.js';
import { readSettings } from './settings.js';

/** Whatever hangs, the process is gone after this. */
const hardEndMs = 4_900;

/** More signals change nothing: a terminal, npm and a supervisor may each send theirs. */
function endOnSignal(running: Running): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), hardEndMs).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explain(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

export async function runServer(extras: Extras, addresses: (running: Running) => readonly string[]): Promise<void> {
  try {
    const running = await start(readSettings(process.env), extras);
    endOnSignal(running);
    console.log(['', ...addresses(running), ''].join('\n'));
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
