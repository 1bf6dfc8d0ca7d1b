/** Servers in processes of their own, which can be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

type Env = Readonly<Record<string, string>>;

/** The first address that a program says on standard output. What it says afterwards is read, so that it need not wait. */
const addressIn = (output: Readable): Promise<string> =>
  new Promise((resolve) => {
    let said = '';
    output.on('data', (chunk: Buffer) => {
      if (said.includes('://')) return;
      said += chunk.toString();
      const address = /https?:\/\/\S+/.exec(said)?.[0];
      if (address) resolve(new URL(address).origin.replace('localhost', '127.0.0.1'));
    });
  });

export class ServerProcess {
  url = '';
  #process: ChildProcess | undefined;

  /**
   * @param env - `PORT` is any that is free unless it is named
   * @param imports - what is there before the program
   */
  constructor(
    private readonly env: Env,
    private readonly program = 'tests/faults/server.ts',
    private readonly imports: readonly string[] = [],
  ) {}

  /** Resolves when it listens; a later start keeps the port. */
  async start(): Promise<this> {
    const port = this.url ? { PORT: new URL(this.url).port } : {};
    const imports = ['./scripts/lib/leave-with-parent.mjs', ...this.imports, 'tsx'];
    const server = spawn(process.execPath, [...imports.flatMap((path) => ['--import', path]), this.program], {
      env: { ...process.env, PORT: '0', ...this.env, ...port },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = server;
    const url = await Promise.race([addressIn(server.stdout), once(server, 'exit').then(() => undefined)]);
    if (!url) throw new Error('The server does not start.');
    this.url = url;
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
