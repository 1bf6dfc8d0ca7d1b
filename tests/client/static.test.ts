import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { isCatalogue } from '../../src/client/settings.js';
import { sharedClient } from '../../src/client/shared.js';
import { StaticCaller } from '../../src/client/static-caller.js';
import { getAvailability } from '../../src/contract/availability.js';
import type { CatalogueFile } from '../../src/contract/catalogue-file.js';
import { lookupCase } from '../../src/contract/cases.js';
import { getQuality } from '../../src/contract/surveys.js';
import { getRegion } from '../../src/contract/region.js';
import { getService } from '../../src/contract/service.js';
import { listServices, ServiceList } from '../../src/contract/services.js';
import * as z from 'zod/mini';
import { catalogueFile } from '../../demo/catalogue/index.js';
import { html, json, networkError, setUp, toEnd, type Answer } from './support.js';

const address = 'https://sagara.example/mpp/catalogue.json';
let file: CatalogueFile;
before(() => {
  file = catalogueFile();
});

const open = (answers: readonly Answer[], region?: string) => {
  const { clock, requests, settings } = setUp(answers, { baseUrl: address, region });
  return { caller: new StaticCaller(settings), clock, requests };
};

test('region, list and single services come from one fetch of one file', async () => {
  const { caller, requests } = open([json(file)]);
  const region = await caller.call(getRegion, {});
  const list = await caller.call(listServices, {});
  const service = await caller.call(getService, { params: { id: 'ktp-el-baru' } });
  assert.ok(region.ok && list.ok && service.ok);
  assert.equal(region.value.code, '99.01');
  assert.deepEqual(region.value.capabilities, ['getRegion', 'listServices', 'getService']);
  assert.equal(list.value.complete, true);
  assert.equal(list.value.total, file.services.length);
  assert.equal(service.value.id, 'ktp-el-baru');
  assert.deepEqual(
    requests.map(({ url }) => url),
    [address],
  );
});

test('the list is what a server would send: no field more, and within the contract', async () => {
  const { caller } = open([json(file)]);
  const list = await caller.call(listServices, {});
  assert.ok(list.ok);
  assert.deepEqual(z.parse(ServiceList, list.value), list.value);
  assert.ok(!('requirements' in (list.value.services[0] ?? {})));
});

test('topic and agency narrow the list', async () => {
  const { caller } = open([json(file)]);
  const all = await caller.call(listServices, { query: { category: 'kependudukan' } });
  const none = await caller.call(listServices, { query: { category: 'kependudukan', agency: 'nobody' } });
  assert.ok(all.ok && none.ok);
  assert.equal(all.value.total, file.services.filter(({ category }) => category === 'kependudukan').length);
  assert.ok(all.value.total < file.services.length);
  assert.equal(none.value.total, 0);
});

test('an unknown service, and another region, are refused as a server refuses them', async () => {
  const { caller } = open([json(file)]);
  const service = await caller.call(getService, { params: { id: 'kartu-nikah' } });
  assert.ok(!service.ok && service.error.code === 'service_unknown');
  const other = open([json(file)], '11.01');
  const region = await other.caller.call(getRegion, {});
  assert.ok(!region.ok && region.error.code === 'region_unknown');
});

test('a service that does not fit the contract takes no other with it, and says where it differs', async () => {
  const [first, second, ...rest] = file.services;
  const when = { op: 'xor', of: [] };
  const documents = [{ id: 'x', when, oneOf: [] }];
  const wrong = { ...second, requirements: { ...second?.requirements, documents } };
  const { caller } = open([json({ ...file, services: [first, wrong, 7, ...rest] })]);
  const list = await caller.call(listServices, {});
  assert.ok(list.ok);
  assert.equal(list.value.total, file.services.length - 1);
  const service = await caller.call(getService, { params: { id: second?.id ?? '' } });
  assert.ok(!service.ok && service.error.kind === 'outside-contract');
  assert.match(service.error.detail, /^services\.1\.requirements\.documents\.0\./);
  assert.ok((await caller.call(getService, { params: { id: first?.id ?? '' } })).ok);
});

test('what needs a server is unsupported, and is not asked for', async () => {
  const { caller, requests } = open([json(file)]);
  const outcomes = [
    await caller.call(getAvailability, { query: { service: 'ktp-el-baru', location: 'sagara' } }),
    await caller.call(getQuality, {}),
    await caller.call(lookupCase, {
      body: { code: 'SGR-7KQ4M-2XPRC', proof: { kind: 'phone', lastDigits: '1234' } },
    }),
  ];
  for (const outcome of outcomes) assert.ok(!outcome.ok && outcome.error.kind === 'unsupported');
  assert.equal(requests.length, 0);
});

test('a file that is no catalogue, or not there', async () => {
  const wrong = await open([json({ ...file, $schema: 'mpp-catalogue/9' })]).caller.call(getRegion, {});
  assert.ok(!wrong.ok && wrong.error.kind === 'outside-contract' && wrong.error.detail === '$schema: invalid_value');
  const gone = await open([html(404)]).caller.call(getRegion, {});
  assert.ok(!gone.ok && gone.error.kind === 'outside-contract');
  const { caller, clock } = open([networkError()]);
  const away = await toEnd(clock, caller.call(getRegion, {}));
  assert.ok(!away.ok && away.error.code === 'unreachable');
});

test('without a network the page goes on with the file it has', async () => {
  const { caller, clock } = open([json(file, { headers: { ETag: '"1"' } }), networkError()]);
  await caller.call(getRegion, {});
  await clock.advance(10 * 60_000);
  const list = await toEnd(clock, caller.call(listServices, {}));
  assert.equal(list.ok && list.stale, true);
});

test('an address ends in .json where it is a catalogue', () => {
  for (const api of [address, 'catalogue.JSON', '/a/b.json?v=2', 'x.json#a']) assert.equal(isCatalogue(api), true, api);
  for (const api of ['https://a.example/api/v1', '/json', '/a.json/api']) assert.equal(isCatalogue(api), false, api);
});

test('one caller a source and region', async () => {
  const first = await sharedClient('https://a.example/api/v1', '99.01');
  assert.equal(await sharedClient('https://a.example/api/v1', '99.01'), first);
  assert.notEqual(await sharedClient('https://a.example/api/v1'), first);
  assert.ok((await sharedClient('https://a.example/catalogue.json')) instanceof StaticCaller);
});
