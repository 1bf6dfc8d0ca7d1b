import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  codeInFragment,
  fillLink,
  offerInFragment,
  parseServiceIds,
  servicesInQuery,
  withServices,
} from '../../src/controllers/page-address.js';

const base = 'https://sagara.example/layanan/';

describe('services of an address', () => {
  it('are ids, each once, at most ten', () => {
    assert.deepEqual(parseServiceIds(' ktp-el  paspor ktp-el '), ['ktp-el', 'paspor']);
    assert.deepEqual(parseServiceIds('KTP <b> a--b ../x ok'), ['ok']);
    assert.equal(parseServiceIds(Array.from({ length: 30 }, (_, i) => `s${i}`).join(' ')).length, 10);
    assert.deepEqual(parseServiceIds(null), []);
  });

  it('are written as they are read, and nothing else is touched', () => {
    const address = withServices(`${base}?utm=1#x`, ['ktp-el', 'paspor']);
    assert.equal(address, `${base}?utm=1&mpp-service=ktp-el+paspor#x`);
    assert.deepEqual(servicesInQuery(new URL(address).search), ['ktp-el', 'paspor']);
    assert.equal(withServices(address, []), `${base}?utm=1#x`);
  });
});

describe('an offer of the waiting list', () => {
  it('is named by its id, in the fragment alone', () => {
    assert.equal(offerInFragment('#mpp-offer=q4m0Xw2b7dVn-_'), 'q4m0Xw2b7dVn-_');
    assert.equal(offerInFragment('#mpp-offer=<b>'), undefined);
    assert.equal(offerInFragment(`#mpp-offer=${'x'.repeat(65)}`), undefined);
    assert.equal(offerInFragment('#mpp-code=SGR-7KQ4M-2XPRC'), undefined);
  });
});

describe('a code', () => {
  for (const [hash, code] of [
    ['#mpp-code=SGR-7KQ4M-2XPRC', 'SGR-7KQ4M-2XPRC'],
    ['#mpp-code=7kq4m%202xprc', '7kq4m 2xprc'],
    ['#a=1&mpp-code=7KQ4M2XPRC', '7KQ4M2XPRC'],
    // Cut short in a message: it stands in the form, which says what is wrong with it.
    ['#mpp-code=SGR-7K', 'SGR-7K'],
    ['#mpp-code=<script>', undefined],
    [`#mpp-code=${'7KQ4M'.repeat(5)}`, undefined],
    ['#mpp-code=', undefined],
    ['#top', undefined],
    ['', undefined],
  ] as const) {
    it(`in ${hash || 'no fragment'} is ${String(code)}`, () => {
      assert.equal(codeInFragment(hash), code);
    });
  }
});

describe('a link template', () => {
  for (const [template, parts, href] of [
    ['/syarat/{service}', { serviceIds: ['ktp-el'] }, 'https://sagara.example/syarat/ktp-el'],
    ['syarat?id={service}', { serviceIds: ['a', 'b'] }, `${base}syarat?id=a%20b`],
    ['/syarat', { serviceIds: ['ktp-el'] }, 'https://sagara.example/syarat?mpp-service=ktp-el'],
    ['/lacak', { code: 'SGR-7KQ4M-2XPRC' }, 'https://sagara.example/lacak#mpp-code=SGR-7KQ4M-2XPRC'],
    ['javascript:alert(1)', {}, undefined],
    ['data:text/html,{service}', { serviceIds: ['x'] }, undefined],
    ['http://', {}, undefined],
  ] as const) {
    it(`${template} leads to ${String(href)}`, () => {
      assert.equal(fillLink(template, parts, base), href);
    });
  }
});
