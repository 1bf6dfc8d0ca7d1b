import assert from 'node:assert/strict';
import test from 'node:test';
import { services, summaryOf } from '../../../demo/catalogue/index.js';

const named = (id: string) => {
  const service = services.find((candidate) => candidate.id === id);
  assert.ok(service, id);
  return service;
};

test('a fixed fee is never 0, and an unknown one says why', () => {
  for (const { id, fees } of services) {
    for (const { id: fee, amount } of fees) {
      if (amount.kind === 'fixed') assert.ok(amount.rupiah > 0, `${id}: ${fee}`);
      if (amount.kind === 'unknown') assert.ok(amount.reason.id.length > 20, `${id}: ${fee}`);
    }
  }
});

test('the list calls free only what has nothing but free fees, late penalties and arrears', () => {
  const later = new Set(['denda-telat-spt-orang-pribadi', 'tunggakan-iuran']);
  for (const { id, fee, fees } of services) {
    if (fee.kind !== 'free') continue;
    for (const { id: row, amount } of fees) assert.ok(amount.kind === 'free' || later.has(row), `${id}: ${row}`);
  }
});

test('the list gives a range only where its ends can really be paid', () => {
  for (const { id, fee } of services) {
    if (fee.kind === 'range') assert.ok(fee.from < fee.to, id);
    if (fee.kind === 'fixed' || fee.kind === 'from') assert.ok(fee.rupiah > 0, id);
  }
});

test('fees are those of the regulations', () => {
  assert.deepEqual(named('ktp-el-penggantian').fee, { kind: 'free' });
  assert.deepEqual(named('sim-perpanjangan').fee, { kind: 'range', from: 30_000, to: 80_000 });
  assert.deepEqual(named('paspor-baru').fee, { kind: 'range', from: 350_000, to: 950_000 });
  // New papers and plates together, by the number of wheels.
  assert.deepEqual(named('stnk-5-tahunan').fee, { kind: 'range', from: 160_000, to: 300_000 });
  // Another region's rate is an example, not ours.
  assert.deepEqual(named('pdam-pasang-baru').fee, { kind: 'unknown' });
  // A benefit that is paid out is not a fee.
  assert.deepEqual(named('jasa-raharja-santunan').fee, { kind: 'free' });
});

test('what nobody checked says so at the field and in the list', () => {
  for (const { id, checks, unverified } of services) {
    const decisive = [checks.requirements, checks.time, checks.fees, checks.product];
    assert.equal(
      unverified === true,
      decisive.some((check) => check?.verified !== true),
      id,
    );
    assert.equal(checks.channels?.verified, false, id);
    assert.equal(checks.representation?.verified, false, id);
    for (const check of Object.values(checks)) {
      assert.equal(check?.on, undefined, id);
      if (check?.verified) assert.ok(check.source, id);
    }
  }
  assert.equal(named('izin-paud').checks.requirements?.verified, false);
  assert.equal(named('ktp-el-baru').checks.requirements?.verified, true);
  assert.equal(named('ktp-el-baru').checks.time?.verified, false);
});

test('a line of the list repeats no words that its numbers say', () => {
  const summary = summaryOf(named('kk-baru'));
  assert.deepEqual(summary.time, { min: 'P1D', max: 'P3D', workingDays: true });
  assert.deepEqual(summaryOf(named('dtsen-usulan')).time?.text?.en, 'Monthly, by a check in the field');
});
