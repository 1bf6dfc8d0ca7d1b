import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createVault } from '../../../../demo/server/crypto/vault.js';
import { nodeKeys } from '../../../../demo/server/node/keys.js';

const secret = 'a secret for tests that protects nobody';
const further = [{ name: 'k2', secret: 'another secret that protects nobody' }];

describe('the keys of a server in Node', () => {
  const quick = createVault(secret, further, nodeKeys);
  const web = createVault(secret, further);

  it('open what WebCrypto has sealed, and the other way round', async () => {
    assert.equal(await quick.open(await web.seal('Kertanegara', 'row 1'), 'row 1'), 'Kertanegara');
    assert.equal(await web.open(await quick.seal('Kertanegara', 'row 1'), 'row 1'), 'Kertanegara');
    assert.equal(await quick.open(await createVault(secret).seal('', 'row 1'), 'row 1'), '');
  });

  it('hash alike', async () => {
    assert.equal(await quick.hash('phone', '+6281200000000'), await web.hash('phone', '+6281200000000'));
  });

  it('open nothing that was moved to another row, or changed', async () => {
    const sealed = await quick.seal('Kertanegara', 'row 1');
    await assert.rejects(quick.open(sealed, 'row 2'));
    const changed = sealed.slice(0, -3) + (sealed.at(-3) === 'A' ? 'B' : 'A') + sealed.slice(-2);
    await assert.rejects(quick.open(changed, 'row 1'));
  });
});
