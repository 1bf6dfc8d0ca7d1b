import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closure, tableModule } from '../../scripts/build/chunk-table.js';

const search = 'src/widgets/service-search/define.ts';
const manifest = {
  [search]: { file: 'chunks/search-1.js', imports: ['_core.js'], dynamicImports: ['src/later.ts'] },
  '_core.js': { file: 'chunks/core-1.js', imports: ['_lit.js'] },
  '_lit.js': { file: 'chunks/lit-1.js', imports: ['_core.js'] },
  'src/later.ts': { file: 'chunks/later-1.js' },
  'src/i18n/locales/en/common.ts': { file: 'chunks/common-1.js' },
  'src/i18n/locales/en/search.ts': { file: 'chunks/en-1.js' },
  'src/ui/theme/derive.ts': { file: 'chunks/derive-1.js' },
};

interface Table {
  readonly asked: readonly string[];
  readonly room: string;
  readonly widgets: Readonly<Record<string, (wanted: object) => Promise<unknown>>>;
}

/** Runs the generated module with `import()` replaced by what records the address. */
async function asked(wanted: object): Promise<readonly string[]> {
  const recording = `export const asked = []; const record = (address) => asked.push(address);`;
  const code = `${recording}${tableModule(manifest, 'a{b:"c"}').replace('import(', 'record(')}`;
  // A module is kept by its address: the fragment makes each run a new one.
  const address = `data:text/javascript,${encodeURIComponent(code)}#${JSON.stringify(wanted)}`;
  const table = (await import(address)) as Table;
  await table.widgets['mpp-service-search']?.(wanted);
  return table.asked;
}

describe('the table of the loader', () => {
  it('names every file that a widget needs, so that none has to name the next', () => {
    assert.deepEqual(closure(manifest, [search]), ['chunks/search-1.js', 'chunks/core-1.js', 'chunks/lit-1.js']);
  });

  it('asks for all of them at once, and for nothing that comes later', async () => {
    assert.deepEqual(await asked({ lang: 'id', branded: false, attempt: 0 }), [
      './chunks/search-1.js',
      './chunks/core-1.js',
      './chunks/lit-1.js',
    ]);
  });

  it('asks for the texts of an English page and the palette of a brand along with them', async () => {
    const files = await asked({ lang: 'en-GB', branded: true, attempt: 0 });
    for (const name of ['common-1', 'en-1', 'derive-1']) assert.ok(files.includes(`./chunks/${name}.js`), name);
  });

  it('brings along what keeps room for widgets', async () => {
    const module = tableModule(manifest, 'a{b:"c"}');
    const { room } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as Table;
    assert.equal(room, 'a{b:"c"}');
  });

  it('turns to the second folder where an old browser has given up on an address', async () => {
    const folders: string[] = [];
    for (const attempt of [0, 1, 2, 3, 4]) {
      const [file = ''] = await asked({ lang: 'id', branded: false, attempt });
      folders.push(file.replace('search-1.js', ''));
    }
    assert.deepEqual(folders, ['./chunks/', './chunks/', './again/', './again/', './again/']);
  });
});
