/**
 * `npm test`, with `--full` `npm run test:full`, with `--soak` `npm run soak`: runs the stages in order, prints a line and
 * the time of each, and ends with one plain line `N passed, N failed`.
 *
 *     npm test -- --only unit,widgets    these stages alone
 *     npm test -- --verbose              everything that the tools print, as they print it
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './ensure-browser.mjs';
import { killAll } from './lib/run.mjs';
import { closingLine, indent, stageLine, total } from './test/report.mjs';
import { full, gate, soak } from './test/stages.mjs';
import { root } from './test/tools.mjs';

/**
 * @typedef {import('./test/stages.mjs').Stage} Stage
 * @typedef {import('./test/report.mjs').StageRun} StageRun
 */

const { values } = parseArgs({
  options: {
    full: { type: 'boolean' },
    soak: { type: 'boolean' },
    only: { type: 'string' },
    verbose: { type: 'boolean' },
  },
});
const stages = chosen(values.soak ? soak : values.full ? full : gate, values.only);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    killAll();
    process.exit(130);
  });
}

mkdirSync(join(root, '.cache'), { recursive: true });
// The download of a missing browser takes minutes and no processor: it runs beside the first
// stages. The stage that needs the browser waits for it and reports what went wrong.
if (!values.only) ensureBrowser().catch(() => undefined);

/** @type {StageRun[]} */
const runs = [];
for (const stage of stages) {
  const started = performance.now();
  const result = await resultOf(stage);
  const stageRun = { name: stage.name, seconds: (performance.now() - started) / 1000, result };
  runs.push(stageRun);
  if (result.failed > 0 && !values.verbose) console.log(indent(result.output));
  console.log(stageLine(stageRun));
}
const counts = total(runs);
console.log(closingLine(counts));
process.exit(counts.failed === 0 ? 0 : 1);

/** @param {Stage} stage A stage that breaks has failed; the others still run. */
async function resultOf({ run }) {
  try {
    return await run({ onOutput: values.verbose ? (chunk) => process.stdout.write(chunk) : undefined });
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** @param {readonly Stage[]} all @param {string | undefined} only */
function chosen(all, only) {
  if (only === undefined) return all;
  const names = only.split(',');
  const unknown = names.filter((name) => !all.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`No such stage: ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return all.filter(({ name }) => names.includes(name));
}
