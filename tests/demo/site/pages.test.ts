import assert from 'node:assert/strict';
import test from 'node:test';
import { regionData, services } from '../../../demo/catalogue/index.js';
import { addresses, attribute, elements, pages } from './pages.js';

const snippet =
  '<script type="module" src="/widgets/mpp.js" data-api="/api/v1" data-region="99.01" data-brand="#0b5d4e"></script>';
/** Served beside the website, from elsewhere. */
const neighbours = /^\/(?:widgets|petugas)\//;
const widgets = /<(mpp-[a-z-]+)\b/g;

const langOf = (html: string): string | undefined => attribute(html, 'lang')[0];

test('the pages that the journey needs exist in both languages', () => {
  for (const prefix of ['', '/en']) {
    for (const page of [
      '/',
      '/layanan/',
      '/kontak/',
      ...['syarat', 'jadwal', 'status', 'perjalanan'].map((name) => `/layanan/${name}.html`),
    ]) {
      assert.ok(addresses.has(prefix + page), prefix + page);
    }
  }
});

test('every page loads one script and one stylesheet of the toolkit, as the guide says', () => {
  for (const { address, html } of pages) {
    assert.ok(html.includes(snippet), address);
    assert.ok(html.includes('<link rel="stylesheet" href="/widgets/mpp.css">'), address);
    assert.equal(langOf(html), address.startsWith('/en/') ? 'en' : 'id', address);
  }
});

test('nothing on a page needs more than its strict policy allows', () => {
  for (const { address, html } of pages) {
    assert.deepEqual(attribute(html, 'style'), [], address);
    assert.doesNotMatch(html, /<style|\son[a-z]+=|javascript:|<iframe|<form/, address);
    assert.deepEqual(
      elements(html, 'script').filter((script) => !/><\/script>$/.test(script)),
      [],
      address,
    );
    for (const source of attribute(html, 'src')) assert.match(source, /^\/(?!\/)/, address);
  }
});

test('every link leads somewhere', () => {
  for (const { address, html } of pages) {
    for (const link of [...attribute(html, 'href'), ...attribute(html, '[a-z]+-href')]) {
      if (link === '#') continue;
      if (!link.startsWith('/') && !link.startsWith('#')) {
        assert.match(
          link,
          /^(?:https:\/\/(?:www\.lapor\.go\.id|wa\.me\/62812000001\d\d)$|tel:(?:\+62(?:299555|81200000)\d+|112)$)/,
          address,
        );
        continue;
      }
      const { pathname, hash } = new URL(link, `http://sagara.test${address}`);
      if (neighbours.test(pathname)) continue;
      const target = pages.find((page) => page.address === pathname);
      assert.ok(target ?? addresses.has(pathname), `${address}: ${link}`);
      if (hash) assert.ok(target?.html.includes(` id="${hash.slice(1)}"`), `${address}: ${link}`);
    }
  }
});

test('every widget holds a way on for those whom it does not reach', () => {
  const used = new Set<string>();
  for (const { address, html } of pages) {
    for (const [, tag] of html.matchAll(widgets)) {
      assert.ok(tag);
      used.add(tag);
      for (const element of elements(html, tag)) assert.match(element, /href="tel:\+62/, `${address}: ${tag}`);
    }
  }
  assert.deepEqual([...used].sort(), [
    'mpp-appointment-booking',
    'mpp-locations',
    'mpp-requirement-checklist',
    'mpp-service-search',
    'mpp-status-tracker',
  ]);
});

test('services, places and numbers on the pages are those of the catalogue', () => {
  const ids = services.map(({ id }) => id);
  const phones = regionData.locations.flatMap(({ phone }) => phone ?? []);
  for (const { address, html } of pages) {
    for (const [, id] of html.matchAll(/mpp-service=([a-z0-9-]+)/g))
      assert.ok(id && ids.includes(id), `${address}: ${id}`);
  }
  const home = pages.find(({ address }) => address === '/')?.html ?? '';
  for (const phone of phones) assert.ok(home.includes(phone), phone);
  const counts = `${services.length} layanan dari ${regionData.agencies.length} instansi`;
  assert.ok(
    pages.some(({ address, html }) => address === '/layanan/' && html.includes(counts)),
    counts,
  );
  for (const place of regionData.locations) assert.ok(home.includes(place.name.id), place.name.id);
});

test('head, header and foot are the same on all pages of a language', () => {
  const plain = (part: string): string =>
    part.replaceAll(/ aria-current="\w+"/g, '').replace(/<nav aria-label="(?:Bahasa|Language)">.*/, '');
  for (const lang of ['id', 'en']) {
    const inLanguage = pages.filter(({ html }) => langOf(html) === lang);
    for (const part of ['header', 'footer']) {
      assert.equal(
        new Set(inLanguage.map(({ html }) => plain(elements(html, part)[0] ?? ''))).size,
        1,
        `${lang}: ${part}`,
      );
    }
  }
});

test('each page has one main heading and a title of its own', () => {
  const titles = pages.map(({ html }) => /<title>(.*)<\/title>/.exec(html)?.[1]);
  assert.equal(new Set(titles).size, titles.length);
  for (const { address, html } of pages) assert.equal(html.match(/<h1\b/g)?.length, 1, address);
});
