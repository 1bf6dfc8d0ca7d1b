/** Programs of the project as an operator starts them: on a folder of their own, which goes with the test. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

export const folder = mkdtempSync(join(tmpdir(), 'mpp-process-'));
const running = new Set<ChildProcess>();
after(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

export interface Server {
  readonly child: ChildProcess;
  readonly url: string;
}

interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
}

/** @param args - a script and what it is told; the server itself when there are none */
export function launch(...args: readonly string[]): Program {
  const { DATABASE_URL: _, ...env } = process.env;
  const [script = 'demo/server/api.ts', ...rest] = args;
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...rest], {
    env: { ...env, PORT: '0', HOST: '127.0.0.1', MPP_DATA: folder, MPP_SEED: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

/** Runs a program to its end. */
export async function run(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const { child, output } = launch(...args);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

export async function start(): Promise<Server> {
  const { child, output } = launch();
  for (;;) {
    const url = /^API (\S+)/m.exec(output())?.[1];
    if (url) return { child, url: url.replace('localhost', '127.0.0.1') };
    if (child.exitCode !== null) throw new Error(output());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  child.kill(signal);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
};

let keys = 0;
export async function send<T>(
  { url }: Server,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const response = await fetch(url + path, {
    method,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `process-test-${keys++}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

export interface Hold {
  readonly id: string;
  readonly ownerToken: string;
  readonly state: string;
  readonly code?: string;
}
