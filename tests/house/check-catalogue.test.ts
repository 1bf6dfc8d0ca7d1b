import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { catalogueFile } from '../../demo/catalogue/index.js';
import { lineOf, main } from '../../scripts/check-catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'mpp-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = async (from: string) => {
  const lines: string[] = [];
  const code = await main(from, (line) => lines.push(line));
  return { code, lines };
};
const file = (content: string): string => {
  const path = join(folder, 'catalogue.json');
  writeFileSync(path, content);
  return path;
};
/** Two services that point to no other, since the whole is read in another test. */
const { region, services, ...head } = catalogueFile();
const [first, second] = ['laporan-kehilangan', 'sim-internasional'].map((id) => services.find((one) => one.id === id));
const summary = '2 services, 2 with questions; 12 ways walked.\n0 errors, 0 warnings.';

describe('a catalogue in a file', () => {
  it('without a fault ends with 0 and what was looked at', async () => {
    assert.deepEqual(await run(file(JSON.stringify({ ...head, region, services: [first, second] }))), {
      code: 0,
      lines: [summary],
    });
  });

  it('with a fault ends with 1 and a line that says where', async () => {
    const { code, lines } = await run(
      file(JSON.stringify({ ...head, region, services: [{ ...first, agency: 'tidak-ada' }] })),
    );
    assert.equal(code, 1);
    assert.equal(lines.length, 2);
    assert.match(
      lines[0] ?? '',
      /^error {3}laporan-kehilangan agency: points to agency "tidak-ada".* \[dead-reference\]$/,
    );
    assert.match(lines[1] ?? '', /\n1 errors, 0 warnings\.$/);
  });

  it('with warnings alone ends with 0', async () => {
    const { code, lines } = await run(
      file(JSON.stringify({ ...head, region, services: [{ ...first, warna: 'biru' }] })),
    );
    assert.equal(code, 0);
    assert.match(lines[0] ?? '', /^warning laporan-kehilangan warna: .* \[unknown-field\]$/);
  });

  it('that no page would read, for want of its head, ends with 1', async () => {
    const without = file(
      JSON.stringify({ ...head, $schema: 'mpp-catalogue/9', version: undefined, region, services: [first] }),
    );
    const { code, lines } = await run(without);
    assert.equal(code, 1);
    assert.match(lines[0] ?? '', /^error {3}\$schema: must be "mpp-catalogue\/1"/);
    assert.match(lines[1] ?? '', /^error {3}version: must be a text/);
  });

  it('that is not there, or no JSON, ends with 2 and says what to do', async () => {
    assert.deepEqual(await run(join(folder, 'tidak-ada.json')), {
      code: 2,
      lines: [
        `There is no file ${join(folder, 'tidak-ada.json')}. Give a catalogue.json or an address that begins with https://.`,
      ],
    });
    const { code, lines } = await run(file('{"region":'));
    assert.equal(code, 2);
    assert.match(lines[0] ?? '', /catalogue\.json is not JSON: /);
  });

  it('tells the terminal nothing by control characters', () => {
    const line = lineOf({ level: 'error', code: 'x', service: 'a\u001b[2J', path: 'b\nc', message: 'd\u0007' });
    assert.equal(line, 'error   a�[2J b�c: d� [x]');
  });
});

describe('a catalogue at an address', () => {
  const answers = new Map<string, unknown>();
  const asked: string[] = [];
  let server: Server;
  let base: string;
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      asked.push(url);
      const answer = answers.get(url);
      response.writeHead(answer === undefined ? 404 : 200).end(JSON.stringify(answer ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  after(() => server.close());

  it('is read as a file where it ends in .json', async () => {
    answers.set('/catalogue.json', { ...head, region, services: [first, second] });
    assert.deepEqual(await run(`${base}/catalogue.json`), { code: 0, lines: [summary] });
  });

  it('is read as an API elsewhere: page by page, service by service, of the region asked for', async () => {
    answers.set('/api/v1/services?region=99.01', { services: [{ id: first?.id }], nextCursor: 'n' });
    answers.set('/api/v1/services?region=99.01&cursor=n', { services: [{ id: second?.id }] });
    answers.set('/api/v1/region?region=99.01', region);
    for (const one of [first, second]) answers.set(`/api/v1/services/${one?.id}?region=99.01`, one);
    asked.length = 0;
    assert.deepEqual(await run(`${base}/api/v1/?region=99.01`), { code: 0, lines: [summary] });
    assert.equal(asked.length, 5);
  });

  it('whose pages run in a circle is left after one round', async () => {
    answers.set('/ring/services', { services: [{ id: first?.id }], nextCursor: 'n' });
    answers.set('/ring/services?cursor=n', { services: [], nextCursor: 'n' });
    answers.set('/ring/region', region);
    answers.set(`/ring/services/${first?.id}`, first);
    assert.equal((await run(`${base}/ring`)).code, 0);
  });

  it('that is none, or does not answer, ends with 2', async () => {
    const wrong = await run(`${base}/salah`);
    assert.equal(wrong.code, 2);
    assert.match(wrong.lines[0] ?? '', /salah\/services answers 404\. Give the base URL/);
    answers.set('/lain/services', []);
    assert.match((await run(`${base}/lain`)).lines[0] ?? '', /lists no services/);
    assert.match((await run('http://127.0.0.1:9/api')).lines[0] ?? '', /does not answer: /);
  });
});
