import assert from 'node:assert/strict';
import { it } from 'node:test';
import { together } from '../../scripts/build/parallel-imports.js';

/** A second address for what did not come. */
const load = (name: string) => `import(\`./${name}\`).catch(()=>import(\`./${name}?\`+Date.now()))`;

it('what a later chunk needs is asked for along with it, and once more where it did not come', () => {
  const code = 'const a=()=>import(`./panel.js`),b=()=>import("./panel.js"),c=import(`./other.js`)';
  const all = `Promise.all([${load('panel.js')},${load('data.js')}]).then(e=>e[0])`;
  assert.equal(
    together(code, ['chunks/panel.js', 'chunks/data.js']),
    `const a=()=>${all},b=()=>${all},c=import(\`./other.js\`)`,
  );
});

it('what needs nothing more stands alone', () => {
  assert.equal(together('import(`./panel.js`)', ['chunks/panel.js']), load('panel.js'));
  assert.equal(together('import(`./panel.js`)', []), 'import(`./panel.js`)');
});
