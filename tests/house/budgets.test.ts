import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { budgetTable, checkBudgets, filesOf } from '../../scripts/check-budgets.mjs';

const manifest = {
  'src/loader.ts': { file: 'mpp.js', dynamicImports: ['src/widgets/a/define.ts', 'src/widgets/b/define.ts'] },
  'src/widgets/a/define.ts': { file: 'a.js', imports: ['_core.js'], dynamicImports: ['src/later.ts'] },
  'src/widgets/b/define.ts': { file: 'b.js', imports: ['_core.js'] },
  '_core.js': { file: 'core.js', imports: ['_lit.js'] },
  '_lit.js': { file: 'lit.js', imports: ['_core.js'] },
  'src/later.ts': { file: 'later.js' },
};

describe('the files that a browser has loaded', () => {
  it('are those of the entries and of all their static imports, each once', () => {
    assert.deepEqual(filesOf(manifest, { entries: ['src/loader.ts', 'src/widgets/a/define.ts'] }), [
      'a.js',
      'core.js',
      'lit.js',
      'mpp.js',
    ]);
  });

  it('leave out what comes later, unless that is asked for', () => {
    assert.deepEqual(filesOf(manifest, { entries: ['src/loader.ts'] }), ['mpp.js']);
    assert.equal(filesOf(manifest, { entries: ['src/loader.ts'], lazy: true }).length, 6);
  });

  it('leave out what a visit does not need, unless it is an entry itself', () => {
    const visit = {
      entries: ['src/loader.ts', 'src/widgets/a/define.ts'],
      lazy: true,
      except: ['src/widgets/*/define.ts'],
    };
    assert.deepEqual(filesOf(manifest, visit), ['a.js', 'core.js', 'later.js', 'lit.js', 'mpp.js']);
  });

  it('are found by pattern', () => {
    assert.deepEqual(filesOf(manifest, { entries: ['src/widgets/*/define.ts'] }), [
      'a.js',
      'b.js',
      'core.js',
      'lit.js',
    ]);
  });
});

describe('a budget', () => {
  let dist = '';
  before(() => {
    dist = mkdtempSync(join(tmpdir(), 'mpp-budgets-'));
    mkdirSync(join(dist, '.vite'));
    writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
    for (const { file } of Object.values(manifest)) writeFileSync(join(dist, file), randomBytes(1000));
    writeFileSync(join(dist, 'mpp.css'), 'a{}'.repeat(100));
  });
  after(() => rmSync(dist, { recursive: true }));
  const check = (budget: object) => {
    const [row] = checkBudgets(dist, [{ name: 'x', must: 0, aim: 0, ...budget }]);
    assert.ok(row);
    return row;
  };

  it('counts nothing that the shell loads anyway, now or later', () => {
    const { loaded } = check({ entries: ['src/widgets/b/define.ts'], beyond: ['src/widgets/a/define.ts'], must: 9999 });
    assert.deepEqual(loaded, ['b.js']);
    const { loaded: none } = check({ entries: ['src/later.ts'], beyond: ['src/widgets/a/define.ts'] });
    assert.deepEqual(none, []);
  });

  it('fails when what it measures has slipped into a file that others load', () => {
    const own = { entries: ['src/later.ts'], beyond: ['src/widgets/a/define.ts'], must: 9999 };
    assert.equal(check({ ...own, least: 1 }).problem, 'its own code is in a file that others load too');
    assert.equal(check({ ...own, least: 0 }).problem, undefined);
  });

  it('holds up to its last byte and fails one above', () => {
    const { bytes } = check({ entries: ['src/loader.ts'], must: 9999 });
    assert.ok(bytes >= 1000 && bytes < 1020, `random bytes do not compress: ${bytes}`);
    assert.equal(check({ entries: ['src/loader.ts'], must: bytes }).problem, undefined);
    assert.equal(check({ entries: ['src/loader.ts'], must: bytes - 1 }).problem, '1 bytes over');
  });

  it('measures compressed, or as it is', () => {
    assert.ok(check({ files: ['mpp.css'], must: 9999 }).bytes < 50);
    assert.equal(check({ files: ['mpp.css'], raw: true, must: 9999 }).bytes, 300);
  });

  it('fails for a module that the build does not have, and says what there is', () => {
    assert.match(
      check({ entries: ['src/gone.ts'], must: 9999 }).problem ?? '',
      /no module src\/gone\.ts.*src\/loader\.ts/,
    );
  });

  it('fails where nothing was built', () => {
    const [row] = checkBudgets(join(dist, 'none'), [{ name: 'x', must: 9999, aim: 0, entries: ['src/loader.ts'] }]);
    assert.ok(row?.problem);
  });

  it('names the files of what is over', () => {
    assert.match(budgetTable([check({ entries: ['src/loader.ts'] })]), /FAIL.*\n {4}mpp\.js/);
  });
});
