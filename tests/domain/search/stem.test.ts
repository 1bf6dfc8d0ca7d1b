import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/domain/search/normalise.js';
import { roots } from '../../../src/domain/search/stem.js';

test('a word offers its root, also where a prefix has swallowed a letter', () => {
  const pairs: [string, string][] = [
    ['menyewa', 'sewa'],
    ['mengurus', 'urus'],
    ['mengambil', 'ambil'],
    ['memecah', 'pecah'],
    ['menukar', 'tukar'],
    ['memperpanjang', 'panjang'],
    ['membayar', 'bayar'],
    ['pendaftaran', 'daftar'],
    ['perubahan', 'ubah'],
    ['kehilangan', 'hilang'],
    ['kecopetan', 'copet'],
    ['penggantian', 'ganti'],
    ['dicopet', 'copet'],
    ['ngurusin', 'urus'],
    ['nyari', 'cari'],
    ['masang', 'pasang'],
    ['nggawe', 'gawe'],
    ['ktpku', 'ktp'],
    ['kknya', 'kk'],
    ['paspornya', 'paspor'],
    ['surate', 'surat'],
    ['aktifin', 'aktif'],
    ['bukanlah', 'bukan'],
  ];
  for (const [word, root] of pairs)
    assert.ok(roots(fold(word)).includes(fold(root)), `${word} -> ${root}: ${roots(fold(word)).join()}`);
});

test('roots come longest first, and never the word itself', () => {
  const found = roots('memperpanjangnya');
  assert.ok(!found.includes('memperpanjangnya'));
  assert.deepEqual(
    found,
    [...found].sort((a, b) => b.length - a.length),
  );
});

test('names keep what looks like a possessive', () => {
  assert.ok(!roots('buku', false).includes('bu'));
  assert.deepEqual(roots('sim', false), []);
});
