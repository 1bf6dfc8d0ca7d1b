/** The stages that look at the sources and at what was built. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { budgetTable, checkBudgets } from '../check-budgets.mjs';
import { checkFloor } from '../check-floor.mjs';
import { ensureBuilt } from '../lib/build.mjs';
import { filesUnder } from '../lib/files.mjs';
import { run } from '../lib/run.mjs';
import { changedFiles, snapshot } from './snapshot.mjs';
import { bin, check, combine, nothing, root, verdict } from './tools.mjs';

/**
 * @typedef {import('./tools.mjs').ToolOptions} ToolOptions
 * @typedef {import('./report.mjs').StageResult} StageResult
 */

const dist = join(root, 'dist');
const hasBuild = () => existsSync(join(root, 'scripts/build.ts'));

/** Everything, then `src` alone with nothing of Node and no newer library in sight. @param {ToolOptions} options */
export async function types(options) {
  return combine([
    await check(bin('tsc'), ['--noEmit', '-p', 'tsconfig.json'], options),
    await check(bin('tsc'), ['--noEmit', '-p', 'tsconfig.build.json'], options),
  ]);
}

/** @param {ToolOptions} options */
export async function lint(options) {
  return combine([
    await check(bin('eslint'), ['.', '--max-warnings=0'], options),
    await check(bin('prettier'), ['--check', '.'], options),
  ]);
}

/**
 * The translators' files and the packs made of them fit the code, and English is complete. What
 * was behind is brought up to date while looking: it needs a commit.
 *
 * @param {ToolOptions} options
 */
export async function texts(options) {
  if (!existsSync(join(root, 'lit-localize.json'))) return nothing;
  const folders = ['xliff', 'src/i18n/locales'].map((folder) => join(root, folder));
  const before = snapshot(folders);
  const generated = await check('npm', ['run', '--silent', 'texts'], options);
  const drifted = changedFiles(before, snapshot(folders)).map((path) => relative(root, path));
  return combine([generated, verdict('`npm run texts` changed these files; commit them', drifted)]);
}

/** @param {ToolOptions} options */
export async function build(options) {
  if (!hasBuild()) return nothing;
  let output = '';
  const built = await ensureBuilt(async () => {
    const result = await run('npm', ['run', '--silent', 'build'], { cwd: root, ...options });
    ({ output } = result);
    return result;
  });
  return verdict('npm run build', built ? [] : [output]);
}

/** @returns {StageResult} */
export function budgets() {
  if (!hasBuild()) return nothing;
  const rows = checkBudgets(dist, JSON.parse(readFileSync(join(root, 'budgets.json'), 'utf8')));
  const failed = rows.filter(({ problem }) => problem !== undefined).length;
  return { passed: rows.length - failed, failed, output: budgetTable(rows) };
}

/** @returns {StageResult} */
export function floor() {
  if (!hasBuild()) return nothing;
  const scripts = filesUnder(dist).filter((path) => /\.(js|css)$/.test(path));
  if (scripts.length === 0) return verdict('Browser floor', ['dist holds no script.']);
  const problems = checkFloor(dist);
  return verdict(
    'Below the browser floor',
    problems.map(({ file, line, what }) => `${file}:${line} ${what}`),
  );
}
