import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createServiceIndex, defaultLexicon } from '../../../src/domain/search/index.js';
import { parseLexicon } from '../../../src/domain/search/lexicon/format.js';
import { fold, tokenise } from '../../../src/domain/search/normalise.js';
import { CONTENT, FILLER, FOREIGN, HINT } from '../../../src/domain/search/vocabulary.js';
import { catalogue, firstId, service } from './support.js';

const lines = parseLexicon(defaultLexicon);
const fillers = new Set(
  lines
    .filter(({ kind }) => kind === FILLER)
    .flatMap(({ sources }) => sources.flatMap((source) => source.split('/').map(fold))),
);

test('the format', () => {
  assert.deepEqual(parseLexicon('a remark\nktp baru: umur_17 x\n~baru: bikin\n-: yang di\n!: resep sim_card'), [
    { kind: CONTENT, targets: ['ktp', 'baru'], sources: ['umur_17', 'x'] },
    { kind: HINT, targets: ['baru'], sources: ['bikin'] },
    { kind: FILLER, targets: [], sources: ['yang', 'di'] },
    { kind: FOREIGN, targets: [], sources: ['resep', 'sim_card'] },
  ]);
});

test('every line of ours is read', () => {
  const written = defaultLexicon.split('\n').filter(Boolean);
  assert.equal(lines.length, written.length);
});

test('every target is a word of the catalogue, none is a filler', () => {
  const names = catalogue.flatMap(({ name, keywords = [], abbreviations = [] }) => [
    name.id,
    ...keywords,
    ...abbreviations,
  ]);
  const known = new Set(names.flatMap((text) => tokenise(text).map(({ word }) => word)));
  for (const target of new Set(lines.flatMap(({ targets }) => targets.map(fold)))) {
    assert.ok(!fillers.has(target), `${target} is a filler`);
    const forms = [...known].some((word) => word === target || word.includes(target) || target.includes(word));
    assert.ok(forms, `${target} is not in the catalogue`);
  }
});

test('no word means something and nothing at once', () => {
  const meant = lines.filter(({ kind }) => kind === CONTENT).flatMap(({ sources }) => sources.map(fold));
  assert.deepEqual(
    meant.filter((word) => fillers.has(word)),
    [],
  );
  const foreign = lines.filter(({ kind }) => kind === FOREIGN).flatMap(({ sources }) => sources.map(fold));
  assert.deepEqual(
    foreign.filter((word) => meant.includes(word) || fillers.has(word)),
    [],
  );
});

test('a region adds lines of its own', () => {
  const services = [service('kbs', 'Kartu Bahagia Sejahtera'), service('lain', 'Surat lain')];
  const mine = createServiceIndex(services, {
    lexicon: `${defaultLexicon}kartu bahagia: kabasa kartu_emak\n!: pesugihan\n`,
  });
  assert.equal(mine.search('daftar kabasa').hits[0]?.id, 'kbs');
  assert.equal(mine.search('kartu emak').hits[0]?.id, 'kbs');
  assert.notEqual(mine.search('kartu pesugihan').verdict, 'found');
});

test('targets that a catalogue does not have are passed over', () => {
  const index = createServiceIndex([service('ktp', 'KTP baru')]);
  assert.equal(index.search('passport').verdict, 'none');
  assert.equal(index.search('umur 17').hits[0]?.id, 'ktp');
});

test('situations lead to what people need then', () => {
  const situations: [string, string[]][] = [
    ['kecopetan', ['laporan-kehilangan', 'ktp-el-penggantian', 'sim-hilang-rusak']],
    ['mau kerja ke luar negeri', ['pmi-pendaftaran']],
    ['anak baru lahir', ['akta-kelahiran']],
    ['bpjs turun kelas', ['jkn-ubah-kelas']],
    ['mau nikah butuh apa aja', ['nikah-kua']],
    ['arep gawe ktp piye carane', ['ktp-el-baru']],
    ['baru kena phk', ['bpjstk-klaim-jkp']],
    ['kpr lunas', ['bpn-roya']],
  ];
  for (const [query, ids] of situations) assert.ok(ids.includes(firstId(query) ?? ''), `${query}: ${firstId(query)}`);
});
