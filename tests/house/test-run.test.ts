import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fromPlaywright, fromTap, fromVitest, fromWidgetSessions } from '../../scripts/test/counts.mjs';
import { closingLine, indent, stageLine, total } from '../../scripts/test/report.mjs';
import { changedFiles, snapshot } from '../../scripts/test/snapshot.mjs';
import { runner } from '../../scripts/test/tools.mjs';
import { run } from '../../scripts/lib/run.mjs';

const node = process.execPath;

describe('numbers of a runner', () => {
  it('come from the totals of TAP, a skipped test counted as failed', () => {
    assert.deepEqual(
      fromTap('ok 1 - # pass 99 in a name\n# tests 7\n# pass 4\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n'),
      {
        passed: 4,
        failed: 3,
      },
    );
  });

  it('come from Playwright, errors outside of tests included', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
    assert.deepEqual(fromPlaywright({ stats, errors: [{}] }), { passed: 5, failed: 4 });
  });

  it('come from Vitest, files that do not load included', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    assert.deepEqual(fromVitest({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 0, testResults }), {
      passed: 3,
      failed: 2,
    });
  });

  it('come from widget sessions, suites within suites included', () => {
    const passed = { passed: true, skipped: false };
    const inner = { tests: [passed, { passed: false }], suites: [] };
    assert.deepEqual(
      fromWidgetSessions([
        { passed: false, testResults: { tests: [passed], suites: [inner] } },
        { passed: false }, // did not load
        { passed: true, testResults: { tests: [passed], suites: [] } },
      ]),
      { passed: 3, failed: 2 },
    );
  });
});

describe('a runner', () => {
  const read = (text: string) => JSON.parse(text) as { passed: number; failed: number };
  const writing = (counts: string, code: number) =>
    runner(
      'house.json',
      node,
      (report) => ['-e', `require('fs').writeFileSync(${JSON.stringify(report)}, '${counts}'); process.exit(${code})`],
      read,
    );

  it('passes with its tests', async () => {
    const { passed, failed } = await writing('{"passed":2,"failed":0}', 0);
    assert.deepEqual({ passed, failed }, { passed: 2, failed: 0 });
  });

  it('fails when no test ran', async () => {
    assert.equal((await writing('{"passed":0,"failed":0}', 0)).failed, 1);
  });

  it('fails when it ends badly, whatever the tests say', async () => {
    assert.equal((await writing('{"passed":2,"failed":0}', 1)).failed, 1);
  });

  it('fails when it leaves no report', async () => {
    const { failed, output } = await runner('house.json', node, () => ['-e', 'console.log("boom")'], read);
    assert.equal(failed, 1);
    assert.match(output, /boom[^]*no report/);
  });

  it('is ended, with all that it started, when it hangs', async () => {
    const hang = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const { code, output } = await run(node, ['-e', hang], { limitMs: 300 });
    assert.equal(code, 124);
    assert.match(output, /took too long/);
  });
});

describe('the report', () => {
  const stage = (name: string, passed: number, failed: number) => ({
    name,
    seconds: 1.25,
    result: { passed, failed, output: '' },
  });

  it('adds the stages up into one plain line', () => {
    assert.equal(closingLine(total([stage('a', 3, 0), stage('b', 2, 1)])), '5 passed, 1 failed');
  });

  it('keeps the closing lines of the runners from standing alone', () => {
    assert.doesNotMatch(indent('x\n3 passed, 0 failed\n'), /^3 passed/m);
    assert.doesNotMatch(stageLine(stage('unit', 3, 0)), /^\d+ passed/m);
  });
});

describe('a snapshot of a folder', () => {
  it('tells what a generator changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mpp-snapshot-'));
    try {
      const file = (name: string) => join(folder, name);
      for (const name of ['same', 'changed', 'gone']) writeFileSync(file(name), name);
      const before = snapshot([folder]);
      writeFileSync(file('changed'), 'other');
      rmSync(file('gone'));
      writeFileSync(file('new'), 'new');
      assert.deepEqual(changedFiles(before, snapshot([folder])).sort(), ['changed', 'gone', 'new'].map(file));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
