/** A server of one test's own, on a folder of its own, that may be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/free-port.mjs';

/** The embedded database takes its time on a busy machine. */
const startMs = 120_000;

export class Server {
  readonly url: string;
  readonly #port: number;
  readonly #data = mkdtempSync(join(tmpdir(), 'mpp-journey-'));
  #process: ChildProcess | undefined;

  private constructor(
    port: number,
    private readonly env: NodeJS.ProcessEnv,
  ) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
  }

  /** @param env `DATABASE_URL` is the run's unless it is named; empty, the database is the folder's. */
  static async make(env: NodeJS.ProcessEnv = {}): Promise<Server> {
    const server = new Server(await freePort(), env);
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const imports = ['./scripts/lib/leave-with-parent.mjs', './tests/journeys/support/clock.mjs', 'tsx'];
    const args = imports.flatMap((path) => ['--import', path]);
    this.#process = spawn(process.execPath, [...args, 'demo/server/main.ts'], {
      env: { ...process.env, ...this.env, PORT: String(this.#port), MPP_DATA: this.#data },
      stdio: 'ignore',
    });
    const until = Date.now() + startMs;
    while (!(await this.#answers())) {
      if (this.#process.exitCode !== null) throw new Error(`The server ended with ${this.#process.exitCode}.`);
      if (Date.now() > until) throw new Error('The server does not start.');
      await setTimeout(200);
    }
  }

  /** At once, without a chance to finish anything. */
  async kill(): Promise<void> {
    const { promise, process } = { promise: this.#ended(), process: this.#process };
    process?.kill('SIGKILL');
    await promise;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }

  #answers(): Promise<boolean> {
    return fetch(`${this.url}/api/v1/region`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  #ended(): Promise<void> {
    const process = this.#process;
    if (!process || process.exitCode !== null || process.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => process.once('exit', () => resolve()));
  }
}
