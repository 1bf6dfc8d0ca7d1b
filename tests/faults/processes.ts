/** Servers in processes of their own, which can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export class ServerProcess {
  url = '';
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  /** @param program - says its address on standard output */
  constructor(
    env: Readonly<Record<string, string>>,
    private readonly program = 'tests/faults/server.ts',
  ) {
    this.#env = env;
  }

  /** Resolves when it listens; a later start keeps the port. */
  async start(): Promise<this> {
    const port = this.url ? new URL(this.url).port : '0';
    const args = ['--import', './scripts/lib/leave-with-parent.mjs', '--import', 'tsx', this.program];
    const server = spawn(process.execPath, args, {
      env: { ...process.env, ...this.#env, PORT: port },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = server;
    const said = await Promise.race([once(server.stdout, 'data'), once(server, 'exit').then(() => undefined)]);
    if (!said) throw new Error('The server does not start.');
    this.url = String(said[0]).trim();
    return this;
  }

  /** At once, without a chance to finish anything. */
  async kill(): Promise<void> {
    const server = this.#process;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }
}
