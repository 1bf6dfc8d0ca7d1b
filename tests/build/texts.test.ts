import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentsOf, filled } from '../../scripts/texts/fill.mjs';
import { loadersFile, packFile } from '../../scripts/texts/packs.mjs';
import { numberValues, patternsOf } from '../../scripts/texts/patterns.mjs';

const value = (index: number, untranslatable: string) => ({ index, untranslatable });
// Neighbouring values are one placeholder to lit-localize.
const source = { name: 'a.b', contents: ['Dari ', value(0, '${from} ${to}'), ' sisa ', value(1, '${left}')] };
const target = { name: 'a.b', contents: [value(1, '${left}'), ' left of ', value(0, '${from} ${to}')] };

describe('patterns', () => {
  it('number the values in the order of the source', () => {
    assert.deepEqual([...patternsOf([source], [target])], [['a.b', '{2} left of {0} {1}']]);
  });

  it('see an expression with braces as one value', () => {
    let n = 0;
    assert.equal(
      numberValues('${f({a: {b: 1}})}, ${x}', () => n++),
      '{0}, {1}',
    );
  });

  it('leave out what is not translated', () => {
    assert.equal(patternsOf([source], []).size, 0);
    assert.equal(patternsOf([source], [{ name: 'a.b', contents: [] }]).size, 0);
  });

  it('become messages again, and the same patterns from them', () => {
    const messages = filled([], { 'a.b': '{2} left of {0} {1}' }, [source]);
    assert.deepEqual(messages, [target]);
    assert.deepEqual(contentsOf('no value', source), ['no value']);
    assert.throws(() => filled([], { 'x.y': 'z' }, [source]), /no text has the id x\.y/);
  });
});

it('packs and loaders are modules, quoted as the formatter quotes', () => {
  assert.match(packFile([['a.b', "It's {0}"]]), /'a\.b': "It's \{0\}",/);
  assert.match(loadersFile(new Map([['en', ['a', 'b-c']]])), /'b-c': \(\) => import\('\.\/en\/b-c\.js'\),/);
});
