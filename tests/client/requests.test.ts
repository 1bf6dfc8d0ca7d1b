import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getAvailability } from '../../src/contract/availability.js';
import { getQueue } from '../../src/contract/queues.js';
import { getService } from '../../src/contract/service.js';
import { listServices } from '../../src/contract/services.js';
import { html, setUp } from './support.js';

const urlOf = async (call: (caller: ReturnType<typeof setUp>['caller']) => Promise<unknown>, region?: string) => {
  const { caller, requests } = setUp([html(404)], { region, baseUrl: 'https://mpp.example/api/v1/' });
  await call(caller);
  return requests[0]?.url.replace('https://mpp.example/api/v1', '');
};

test('path parameters are encoded, so that none leaves its place', async () => {
  const params = { location: '../officer/day?x=#y' };
  assert.equal(await urlOf((caller) => caller.call(getQueue, { params })), '/queues/..%2Fofficer%2Fday%3Fx%3D%23y');
});

test('a query holds what is given and nothing undefined', async () => {
  const query = { query: 'ktp & kk', category: 'kependudukan' };
  assert.equal(
    await urlOf((caller) => caller.call(listServices, { query })),
    '/services?query=ktp+%26+kk&category=kependudukan',
  );
  assert.equal(await urlOf((caller) => caller.call(listServices, {})), '/services');
});

test("reads carry the caller's region, and a call's own one wins", async () => {
  assert.equal(
    await urlOf((caller) => caller.call(getService, { params: { id: 'paspor' } }), '99.01'),
    '/services/paspor?region=99.01',
  );
  const query = { region: '11.01', service: 'paspor', location: 'sagara' };
  assert.equal(
    await urlOf((caller) => caller.call(getAvailability, { query }), '99.01'),
    '/availability?region=11.01&service=paspor&location=sagara',
  );
});

test('no cookies, no page address, and no header that needs a preflight', async () => {
  const { caller, requests } = setUp([html(404)]);
  await caller.call(listServices, {});
  const [request] = requests;
  assert.equal(request?.credentials, 'omit');
  assert.equal(request?.referrerPolicy, 'strict-origin');
  assert.deepEqual([...(request?.headers.keys() ?? [])], ['accept']);
});
