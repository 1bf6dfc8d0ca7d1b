import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkFloor, cssFindings, scriptFindings } from '../../scripts/check-floor.mjs';

const whats = (code: string) => scriptFindings(code).map(({ what }) => what);

describe('the check of the browser floor', () => {
  const faults: readonly (readonly [code: string, what: RegExp])[] = [
    ['class A { static { boot(); } }', /static block/],
    ['const r = /(?<=a)b/;', /lookbehind/],
    ['const r = /(?<!a)b/;', /lookbehind/],
    ['const r = new RegExp("(?<=a)b");', /lookbehind/],
    ['const r = /[a--b]/v;', /syntax beyond ES2022/],
    ['import data from "./a.json" with { type: "json" };', /syntax beyond ES2022/],
    ['const s = AbortSignal.any([a, b]);', /AbortSignal\.any/],
    ['const s = globalThis.AbortSignal.timeout(5); AbortSignal.timeout(5);', /AbortSignal\.timeout/],
    ['const id = crypto.randomUUID();', /randomUUID/],
    ['const id = crypto["randomUUID"]();', /randomUUID/],
    ['list.toSorted();', /toSorted/],
    ['list.with(0, 1);', /\.with\(\)/],
    ['const p = new URLPattern({});', /URLPattern/],
    ['window.addEventListener("x", () => requestIdleCallback(f));', /requestIdleCallback/],
    ['const { promise } = Promise.withResolvers();', /withResolvers/],
    ['this.attachInternals();', /attachInternals/],
    ['const css = `a { color: color-mix(in srgb, red, blue) }`;', /color-mix/],
    ['const css = ":host(:state(open)) {}";', /:state/],
    ['const css = `@media (width >= 40rem) { a { top: 0 } }`;', /media range/],
    ['const css = `a{color:red;&:hover{color:blue}}`;', /nesting/],
  ];
  for (const [code, what] of faults) it(`finds the fault in ${code}`, () => assert.match(whats(code).join('\n'), what));

  const fine = [
    'class A { static x = 1; #y = 2; has(o) { return #y in o; } }',
    'const a = list.at(-1) ?? Object.hasOwn(o, "k"); a ||= await b;',
    'if (typeof URLPattern === "function") boot();',
    'globalThis.requestIdleCallback?.(boot);',
    'const named = /(?<year>\\d{4})(?:x)(?!y)/u;',
    'const Iterator = 1; use(Iterator);',
    'schema.with = schema.check;',
    'const css = `@media (min-width: 40rem) { a > b + c { width: calc(1px * 2) } }`;',
    'const text = "Salt & pepper; a &amp; b";',
  ];
  for (const code of fine) it(`has nothing against ${code}`, () => assert.deepEqual(whats(code), []));

  it('tells the line', () => {
    assert.deepEqual(scriptFindings('let a;\n\nlist.toSorted();')[0]?.line, 3);
    assert.deepEqual(cssFindings('a {}\nb { color: oklch(50% 0 0) }')[0]?.line, 2);
  });

  it('reads every script and style sheet of a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mpp-floor-'));
    writeFileSync(join(folder, 'a.js'), 'list.toSpliced(1);');
    writeFileSync(join(folder, 'b.css'), 'a { color: light-dark(red, blue) }');
    writeFileSync(join(folder, 'c.js'), 'boot();');
    writeFileSync(join(folder, 'd.json'), '"toSorted"');
    try {
      assert.deepEqual(
        checkFloor(folder).map(({ file, line }) => `${file}:${line}`),
        ['a.js:1', 'b.css:1'],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
