/**
 * What a test run prints: a line a stage, the output of a stage that failed, and one plain
 * closing line.
 *
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {Counts & { readonly output: string }} StageResult
 * @typedef {{ readonly name: string, readonly seconds: number, readonly result: StageResult }} StageRun
 */
import { add, none } from './counts.mjs';

/** Indented, so that no runner's own closing line is taken for ours. @param {string} output */
export const indent = (output) =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');

/** @param {StageRun} run */
export function stageLine({ name, seconds, result }) {
  const mark = result.failed > 0 ? 'FAIL' : result.passed > 0 ? 'ok  ' : '-   ';
  const counts = `${result.passed} passed, ${result.failed} failed`;
  return `${mark} ${name.padEnd(22)} ${counts.padStart(24)} ${seconds.toFixed(1).padStart(8)} s`;
}

/** @param {readonly StageRun[]} runs @returns {Counts} */
export const total = (runs) => runs.map(({ result }) => result).reduce(/** @type {typeof add} */ (add), none);

/** @param {Counts} counts */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
