import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressed, encodingFor } from '../../../../demo/server/node/compress.js';
import { serveFile } from '../../../../demo/server/node/files.js';
import { serveSite } from '../../../../demo/server/node/site.js';

const root = mkdtempSync(join(tmpdir(), 'mpp-files-'));
const folder = join(root, 'site');
mkdirSync(join(folder, 'chunks'), { recursive: true });
mkdirSync(join(folder, 'sub'));
writeFileSync(join(root, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<p>home</p>');
writeFileSync(join(folder, 'sub/index.html'), '<p>sub</p>');
writeFileSync(join(folder, 'mpp.js'), 'export {};'.repeat(500));
writeFileSync(join(folder, 'chunks/a1b2c3.js'), 'export {};');
after(() => rmSync(root, { recursive: true, force: true }));

const ask = (path: string, headers: Record<string, string> = {}) =>
  serveFile(folder, path, new Request(`http://mpp.test/${path}`, { headers }));

describe('files', () => {
  it('are served with their type, and a folder by its page', async () => {
    assert.equal(await (await ask(''))?.text(), '<p>home</p>');
    assert.equal((await ask('mpp.js'))?.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(await (await ask('sub/'))?.text(), '<p>sub</p>');
    const redirect = await ask('sub');
    assert.deepEqual([redirect?.status, redirect?.headers.get('Location')], [308, '/sub/']);
    assert.equal(await ask('nothing.js'), undefined);
    assert.equal(await ask('chunks/'), undefined);
  });

  it('come from the folder and from nowhere else', async () => {
    for (const path of [
      '../secret.txt',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      'sub/../../secret.txt',
      '%00',
      '%ff',
    ]) {
      assert.equal(await serveFile(folder, path, new Request('http://mpp.test/')), undefined, path);
    }
  });

  it('are kept for good when their name tells their content, and revalidated when not', async () => {
    assert.match((await ask('chunks/a1b2c3.js'))?.headers.get('Cache-Control') ?? '', /immutable/);
    const first = await ask('mpp.js');
    assert.equal(first?.headers.get('Cache-Control'), 'no-cache');
    assert.equal((await ask('mpp.js', { 'If-None-Match': first?.headers.get('ETag') ?? '' }))?.status, 304);
  });
});

describe('compression', () => {
  it('takes the best that the caller accepts', () => {
    assert.equal(encodingFor('gzip, deflate, br'), 'br');
    assert.equal(encodingFor('gzip;q=0.5'), 'gzip');
    assert.equal(encodingFor('br;q=0, gzip'), 'gzip');
    assert.equal(encodingFor('identity'), undefined);
    assert.equal(encodingFor(null), undefined);
  });

  it('gives the same content, smaller, and leaves streams alone', async () => {
    const text = 'kartu keluarga '.repeat(200);
    const send = async (encoding: string, type = 'application/json', etag?: string) => {
      const headers = { 'Content-Type': type, ...(etag ? { ETag: etag } : {}) };
      const request = new Request('http://mpp.test/', { headers: { 'Accept-Encoding': encoding } });
      const response = await compressed(request, new Response(text, { headers }));
      return { response, body: Buffer.from(await response.arrayBuffer()) };
    };
    const br = await send('br', 'application/json', 'W/"1"');
    assert.equal(br.response.headers.get('Content-Encoding'), 'br');
    assert.equal(br.response.headers.get('Vary'), 'Accept-Encoding');
    assert.equal(brotliDecompressSync(br.body).toString(), text);
    assert.equal(gunzipSync((await send('gzip')).body).toString(), text);
    assert.equal((await send('br', 'text/event-stream')).response.headers.get('Content-Encoding'), null);
    assert.equal((await send('br', 'image/png')).body.toString(), text);
  });
});

describe('the website', () => {
  it('is served under the policy that the widgets promise to live under', async () => {
    const page = await serveSite(new Request('http://mpp.test/'));
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'self'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      assert.ok(policy.split('; ').includes(part), part);
    }
    assert.ok(!policy.includes('unsafe'));
    assert.match(await page.text(), /mpp\.js/);
  });

  it('has a page for what is not there', async () => {
    const page = await serveSite(new Request('http://mpp.test/tidak/ada'));
    assert.equal(page.status, 404);
    assert.match(await page.text(), /<html lang="id">/);
    assert.equal((await serveSite(new Request('http://mpp.test/', { method: 'POST' }))).status, 405);
  });
});
