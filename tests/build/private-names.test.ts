import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutPrivateNames } from '../../scripts/build/private-names.js';

describe('private names in a build', () => {
  it('become properties, parted by class, so that a base class keeps its own', () => {
    const code = `class Base { #a = 1; get() { return this.#a; } }
      export class Sub extends Base { readonly #a: string = '#a'; static #b?: number; #go() { return this.#a + Sub.#b; } }`;
    const made = withoutPrivateNames(code);
    assert.ok(made.includes('class Base { _a_b4 = 1; get() { return this._a_b4; } }'), made);
    assert.ok(
      made.includes(
        `readonly _a_s3: string = '#a'; static _b_s3?: number; _go_s3() { return this._a_s3 + Sub._b_s3; }`,
      ),
      made,
    );
  });

  it('of an outer class are found from within an inner one', () => {
    const made = withoutPrivateNames(
      `class Outer { #a = 1; make() { const o = this; return class Inner { #b = o.#a; }; } }`,
    );
    assert.ok(made.includes('_b_i5 = o._a_o5'), made);
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
