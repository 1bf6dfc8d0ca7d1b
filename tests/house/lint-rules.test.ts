import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import * as rules from '../../scripts/lint-rules.mjs';

const linter = new Linter();
const messages = (ruleSet: object, code: string) =>
  linter
    .verify(code, [{ languageOptions: { ecmaVersion: 2024, sourceType: 'module' }, rules: ruleSet }])
    .map(({ message }) => message);

describe('lint rules for code on foreign pages', () => {
  const faults = [
    'const s = AbortSignal.timeout(5);',
    'const id = crypto.randomUUID();',
    'list.toSorted();',
    'list.with(0, 1);',
    'const p = new URLPattern();',
    'class A { static { boot(); } }',
    'const r = /(?<!a)b/;',
    'const r = /[a--b]/v;',
    'const s = css`a { color: color-mix(in srgb, red, blue) }`;',
    'const s = css`@media (width < 40rem) {}`;',
    'element.innerHTML = text;',
    'element.insertAdjacentHTML("afterend", text);',
    'document.write(text);',
    'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
    'const t = html`<p .innerHTML=${text}></p>`;',
    'const t = html`<p style="color: red"></p>`;',
    'const t = html`<p onclick="go()"></p>`;',
    'const t = html`<style>a {}</style>`;',
    'const t = html`<img alt="" src="data:image/png;base64,AA" />`;',
    'process.exit();',
  ];
  for (const code of faults) it(`complain about ${code}`, () => assert.equal(messages(rules.browser, code).length, 1));

  const fine = [
    'const t = html`<p style=${styleMap(styles)} @click=${onClick}></p>`;',
    'const s = css`:host { color: var(--mpp-ink) } @media (min-width: 40rem) {}`;',
    'list.at(-1); element.textContent = text; globalThis.requestIdleCallback?.(boot);',
  ];
  for (const code of fine)
    it(`have nothing against ${code}`, () => assert.deepEqual(messages(rules.browser, code), []));
});

describe('lint rules for the pure centre', () => {
  for (const code of [
    'const now = Date.now();',
    'const now = new Date();',
    'fetch(url);',
    'document.title;',
    'setTimeout(f, 1);',
    'Math.random();',
  ]) {
    it(`complain about ${code}`, () => assert.equal(messages(rules.pure, code).length, 1));
  }

  it('have nothing against a moment that is given', () => {
    assert.deepEqual(messages(rules.pure, 'const then = new Date(now); const a = Math.floor(2.5);'), []);
  });
});

describe('lint rules for tests', () => {
  for (const code of ['it.only("x", f);', 'test.skip("x", f);', 'describe.todo("x");']) {
    it(`complain about ${code}`, () =>
      assert.equal(messages(rules.tests, code).filter((message) => /Every test/.test(message)).length, 1));
  }
});
