/** The demo region on a folder of one test's own, in a process that may be killed and started again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/free-port.mjs';
import { ServerProcess } from '../../faults/processes.js';

export class Server extends ServerProcess {
  readonly #data: string;

  private constructor(data: string, env: Readonly<Record<string, string>>) {
    super({ ...env, MPP_DATA: data }, 'demo/server/main.ts', ['./tests/journeys/support/clock.mjs']);
    this.#data = data;
  }

  /**
   * @param env - `DATABASE_URL` is the run's unless it is named; empty, the database is the folder's. The port is known
   * beforehand, since messages name it.
   */
  static async make(env: Readonly<Record<string, string>> = {}): Promise<Server> {
    const data = mkdtempSync(join(tmpdir(), 'mpp-journey-'));
    return new Server(data, { ...env, PORT: String(await freePort()) }).start();
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }
}
