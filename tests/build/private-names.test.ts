import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPrivateNames } from '../../scripts/build/private-names.js';

describe('private names in a build', () => {
  it('become properties, parted by class, so that a base class keeps its own', () => {
    const code = `class Base { #a = 1; get() { return this.#a; } }
      export class Sub extends Base { readonly #a: string = '#a'; static #b?: number; #go() { return this.#a + Sub.#b; } }`;
    const made = withoutPrivateNames(code);
    assert.ok(made.includes('class Base { _0 = 1; get() { return this._0; } }'), made);
    assert.ok(
      made.includes(`readonly _b0: string = '#a'; static _b1?: number; _b2() { return this._b0 + Sub._b1; }`),
      made,
    );
  });

  it('of an outer class are found from within an inner one', () => {
    const made = withoutPrivateNames(
      `class Outer { #x = 0; #a = 1; make() { const o = this; return class Inner { #b = o.#a; }; } }`,
    );
    assert.ok(made.includes('_0 = o._1'), made);
  });

  it('leave texts, colours and everything else alone', () => {
    const code = 'const css = `#fallback{color:#0b5d4e}`; // #note';
    assert.equal(withoutPrivateNames(code), code);
  });

  it('are refused where they ask for a brand', () => {
    assert.throws(
      () => withoutPrivateNames('class A { #a = 1; static is(x: object) { return #a in x; } }'),
      /not supported/,
    );
  });
});
