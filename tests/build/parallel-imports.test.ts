import assert from 'node:assert/strict';
import { it } from 'node:test';
import { together } from '../../scripts/build/parallel-imports.js';

it('what a later chunk needs is asked for along with it', () => {
  const code = 'const a=()=>import(`./panel.js`),b=()=>import("./panel.js"),c=import(`./other.js`)';
  const all = 'Promise.all([import(`./panel.js`),import(`./data.js`)]).then(e=>e[0])';
  assert.equal(
    together(code, ['chunks/panel.js', 'chunks/data.js']),
    `const a=()=>${all},b=()=>${all},c=import(\`./other.js\`)`,
  );
});

it('what needs nothing more, or nothing that is not there, is left as it was', () => {
  assert.equal(together('import(`./panel.js`)', ['chunks/panel.js']), 'import(`./panel.js`)');
  assert.equal(together('import(`./panel.js`)', []), 'import(`./panel.js`)');
});
