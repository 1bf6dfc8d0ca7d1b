import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesUnder } from '../../scripts/lib/files.mjs';
import { generateManifest } from '../../scripts/manifest/generate.mjs';
import { parseAttr } from '../../scripts/manifest/plugin.mjs';
import { attributeFaults, faultsOf, widgetsOf, type Declaration, type Manifest } from './manifest.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const codeIn = (folder: string) =>
  filesUnder(join(root, folder))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const manifest = JSON.parse(await generateManifest('unit')) as Manifest;
const shared = ['src/ui', 'src/controllers', 'src/widgets/locations'].map(codeIn).join('\n');

describe('the manifest', () => {
  it('has every tag that the code defines', () => {
    const defined = [...codeIn('src/widgets').matchAll(/^define\('(mpp-[a-z-]+)'/gm)].map(([, tag]) => tag);
    assert.deepEqual(
      widgetsOf(manifest)
        .map(({ declaration }) => declaration.tagName)
        .sort(),
      defined.sort(),
    );
  });

  for (const { folder, declaration } of widgetsOf(manifest)) {
    it(`says of <${declaration.tagName ?? ''}> what is true, and all of it`, () => {
      assert.deepEqual(faultsOf(declaration, codeIn(folder), shared), []);
    });
  }
});

describe('the check itself', () => {
  const code = `emit(this, 'mpp-ready', {}); emit(this, 'mpp-data', {}); emit(this, 'mpp-error', d);
    html\`<div part="base list"><slot name="intro"></slot></div>\``;
  const said = (...names: string[]) => names.map((name) => ({ name, description: 'x' }));
  const good: Declaration = {
    name: 'MppA',
    description: 'x',
    attributes: said('api'),
    events: said('mpp-ready', 'mpp-data', 'mpp-error'),
    slots: said('', 'intro'),
    cssParts: said('base', 'list'),
  };
  const faults = (change: Partial<Declaration>, own = code) => faultsOf({ ...good, ...change }, own, '').join('\n');

  it('has nothing against a widget that says everything', () => {
    assert.equal(faults({}), '');
  });

  const planted: readonly (readonly [change: Partial<Declaration>, fault: RegExp])[] = [
    [{ description: '' }, /says nothing of itself/],
    [{ attributes: [{ name: 'api' }] }, /attribute api says nothing/],
    [{ events: said('mpp-ready', 'mpp-data') }, /event mpp-error is missing/],
    [{ events: said('mpp-ready', 'mpp-data', 'mpp-error', 'mpp-boom') }, /mpp-boom is not promised/],
    [
      { events: said('mpp-ready', 'mpp-data', 'mpp-error', 'mpp-usage') },
      /event mpp-usage is in the header, not in the code/,
    ],
    [{ slots: said('intro') }, /default slot/],
    [{ slots: said('') }, /slot intro is in the code/],
    [{ cssParts: said('base') }, /part list is in the code/],
    [{ cssParts: said('base', 'list', 'foot') }, /part foot is in the header/],
    [{ cssProperties: said('--mpp-gone') }, /--mpp-gone is in the header/],
  ];
  for (const [change, fault] of planted) it(`finds ${fault.source}`, () => assert.match(faults(change), fault));

  it('finds an event that is sent and not documented', () => {
    assert.match(
      faults({}, `${code}; emit(this, 'mpp-status-change', { stage });`),
      /mpp-status-change is in the code/,
    );
  });

  it('compares attributes with those that the element observes', () => {
    assert.deepEqual(attributeFaults(good, ['api']), []);
    assert.deepEqual(attributeFaults(good, ['brand']), [
      'attribute brand is observed, not documented',
      'attribute api is documented, not observed',
    ]);
  });

  it('reads @attr lines', () => {
    assert.deepEqual(parseAttr("{'on' | 'off'} history - Writes the\n address."), {
      type: "'on' | 'off'",
      name: 'history',
      description: 'Writes the address.',
    });
    assert.equal(parseAttr('history'), undefined);
  });
});
