import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createServiceIndex } from '../../../src/domain/search/index.js';
import { catalogue, demoIndex, firstId, service } from './support.js';

test('the sentences of the issue', () => {
  assert.equal(firstId('ktpku ilang gmn ya'), 'ktp-el-penggantian');
  assert.equal(firstId('ngurusin akte anak'), 'akta-kelahiran');
  assert.equal(firstId('paspor anak'), 'paspor-anak');
});

test('what is not offered is not found', () => {
  for (const query of [
    'resep rendang',
    'visa jepang',
    'paspor kucing',
    'sim card hp',
    'jadwal praktek dokter kandungan',
  ]) {
    assert.notEqual(demoIndex().search(query).verdict, 'found', query);
  }
});

test('near offers a handful and names the words that nothing explains', () => {
  const answer = demoIndex().search('paspor kucing');
  assert.equal(answer.verdict, 'near');
  assert.deepEqual(answer.unknown, ['kucing']);
  assert.ok(answer.hits.length > 0 && answer.hits.length <= 5);
  assert.match(answer.hits[0]?.id ?? '', /^paspor/);
});

test('none offers nothing', () => {
  assert.deepEqual(demoIndex().search('zxqw vbnm').hits, []);
  assert.equal(demoIndex().search('').verdict, 'none');
});

test('a word being typed finds by its beginning', () => {
  assert.match(firstId('pasp') ?? '', /^paspor/);
  assert.match(firstId('kartu kel') ?? '', /^kk-/);
  assert.equal(demoIndex().search('pasp').verdict, 'found');
});

test('did you mean', () => {
  assert.equal(demoIndex().search('praspor anak').didYouMean, 'paspor anak');
  assert.equal(demoIndex().search('paspor anak').didYouMean, undefined);
  assert.equal(demoIndex().search('akte anak').didYouMean, undefined, 'another spelling is no error');
});

test('two words run together', () => {
  assert.equal(firstId('ktphilang'), 'ktp-el-penggantian');
});

test('a filter narrows before ranking and verdict', () => {
  const answer = demoIndex().search('hilang', { accept: ({ agency }) => agency === 'polri' });
  assert.ok(answer.hits.length > 0);
  for (const { id } of answer.hits) assert.equal(catalogue.find((entry) => entry.id === id)?.agency, 'polri');
  assert.equal(demoIndex().search('paspor', { accept: () => false }).verdict, 'none');
});

test('the limit cuts the list, not the order', () => {
  const all = demoIndex()
    .search('surat')
    .hits.map(({ id }) => id);
  const few = demoIndex()
    .search('surat', { limit: 3 })
    .hits.map(({ id }) => id);
  assert.deepEqual(few, all.slice(0, 3));
});

test('ties go to the popular, then to the place in the catalogue', () => {
  const twins = [service('a', 'Kartu biru'), service('b', 'Kartu biru'), service('c', 'Kartu biru', { popular: 9 })];
  const ids = createServiceIndex(twins)
    .search('kartu biru')
    .hits.map(({ id }) => id);
  assert.deepEqual(ids, ['c', 'a', 'b']);
});

test('names in capitals and in English', () => {
  const loud = createServiceIndex([
    service('x', 'PENERBITAN KARTU KELUARGA', { name: { id: 'PENERBITAN KARTU KELUARGA', en: 'FAMILY CARD' } }),
  ]);
  assert.equal(loud.search('kartu keluarga').hits[0]?.id, 'x');
  assert.equal(loud.search('family card').hits[0]?.id, 'x');
});

test('an empty catalogue answers none', () => {
  assert.equal(createServiceIndex([]).search('ktp').verdict, 'none');
});
