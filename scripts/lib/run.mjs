/** Running other programs. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] Added to this process's own environment.
 * @property {((chunk: string) => void) | undefined} [onOutput] Called with every piece of output as it comes.
 * @property {string} [cwd]
 * @property {number} [limitMs] Ends the program and all it started after so long.
 */

const isWindows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** A test runner starts browsers and servers: the whole group has to go. @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Ends every program that `run` started and that still runs. */
export const killAll = () => running.forEach(killGroup);

/**
 * Runs a program to its end. Never throws for a program that fails: the code tells, 124 that it
 * took longer than its limit.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, onOutput, cwd, limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: isWindows,
      detached: !isWindows,
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    const timer = limitMs === undefined ? undefined : setTimeout(() => ((timedOut = true), killGroup(child)), limitMs);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      if (timedOut) output += `\nEnded after ${limitMs} ms: it took too long.\n`;
      resolve({ code: timedOut ? 124 : code, output });
    };
    /** @param {Buffer} data */
    const take = (data) => {
      const chunk = data.toString();
      output += chunk;
      onOutput?.(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      output += `\n${error.message}\n`;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs a program that has to succeed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} What it printed.
 */
export async function runOrThrow(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}
