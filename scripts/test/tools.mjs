/** The ways in which a stage gets its numbers from another program. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../lib/run.mjs';
import { add, none } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./report.mjs').StageResult} StageResult
 * @typedef {import('../lib/run.mjs').RunOptions} ToolOptions
 */

export const root = fileURLToPath(new URL('../..', import.meta.url));
const results = join(root, '.cache/test-results');
/** Longer than any stage takes on two busy cores: only what hangs meets it. */
const defaultLimit = 25 * 60_000;

/** @param {string} name A program of a dependency. */
export const bin = (name) => join(root, 'node_modules/.bin', name);

/** @type {StageResult} Nothing to run yet. */
export const nothing = { ...none, output: '' };

/** @param {readonly StageResult[]} parts @returns {StageResult} */
export const combine = (parts) => ({
  ...parts.reduce(/** @type {(a: Counts, b: Counts) => Counts} */ (add), none),
  output: parts
    .filter(({ failed }) => failed > 0)
    .map(({ output }) => output)
    .join('\n'),
});

/** @param {string} name @param {readonly string[]} problems @returns {StageResult} One check: it holds when nothing is wrong. */
export const verdict = (name, problems) =>
  problems.length === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: [`${name}:`, ...problems].join('\n') };

/**
 * A program whose exit code is the result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ToolOptions} [options]
 * @returns {Promise<StageResult>}
 */
export async function check(command, args, options = {}) {
  const { code, output } = await run(command, args, { cwd: root, limitMs: defaultLimit, ...options });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/**
 * A test runner that leaves a report. It fails when it ends badly without a failed test, and when
 * there were files but no test ran: nothing shows then that the tests still work.
 *
 * @param {string} name Of the report.
 * @param {string} command
 * @param {(report: string) => readonly string[]} args
 * @param {(report: string) => Counts} read
 * @param {ToolOptions} [options]
 * @returns {Promise<StageResult>}
 */
export async function runner(name, command, args, read, options = {}) {
  mkdirSync(results, { recursive: true });
  const report = join(results, name);
  rmSync(report, { force: true });
  const { env, ...rest } = options;
  const { code, output } = await run(command, args(report), {
    cwd: root,
    limitMs: defaultLimit,
    env: { ...env, MPP_RESULTS: report },
    ...rest,
  });
  if (!existsSync(report))
    return { passed: 0, failed: 1, output: `${output}\nThe runner left no report (exit code ${code}).` };
  const counts = read(readFileSync(report, 'utf8'));
  if (counts.failed === 0 && code !== 0) return { ...counts, failed: 1, output };
  if (counts.failed === 0 && counts.passed === 0) return { ...counts, failed: 1, output: `${output}\nNo test ran.` };
  return { ...counts, output };
}
