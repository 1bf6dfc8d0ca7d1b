import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { FeeSummary } from '../../src/contract/fee-summary.js';
import type { ServiceTime } from '../../src/contract/services.js';
import { formatFee, formatServiceTime } from '../../src/i18n/format-service.js';
import { setLanguage } from '../../src/i18n/index.js';

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

const fees: [FeeSummary, id: string, en: string][] = [
  [{ kind: 'free' }, 'Gratis', 'Free'],
  [{ kind: 'fixed', rupiah: 75_000 }, 'Rp 75.000', 'Rp 75,000'],
  [{ kind: 'range', from: 50_000, to: 100_000 }, 'Rp 50.000–100.000', 'Rp 50,000–100,000'],
  [{ kind: 'range', from: 0, to: 600_000 }, 'Gratis sampai Rp 600.000', 'Free up to Rp 600,000'],
  [{ kind: 'from', rupiah: 16_800 }, 'mulai Rp 16.800', 'from Rp 16,800'],
  [{ kind: 'formula' }, 'Dihitung petugas', 'Worked out at the counter'],
  [{ kind: 'unknown' }, 'Belum diketahui', 'Not known yet'],
];

const times: [ServiceTime | undefined, id: string | undefined, en: string | undefined][] = [
  [undefined, undefined, undefined],
  [{ max: 'P1D', workingDays: true }, '1 hari kerja', '1 working day'],
  [{ max: 'P3D', workingDays: false }, '3 hari', '3 days'],
  [{ min: 'P1D', max: 'P1D', workingDays: true }, '1 hari kerja', '1 working day'],
  [{ min: 'P1D', max: 'P3D', workingDays: true }, '1–3 hari kerja', '1–3 working days'],
  [{ min: 'PT5M', max: 'PT30M' }, '5–30 menit', '5–30 minutes'],
  [{ min: 'PT30M', max: 'PT1H' }, '30 menit–1 jam', '30 minutes–1 hour'],
  [{ min: 'PT30M', max: 'PT1H30M' }, '30 menit–1 jam 30 menit', '30 minutes–1 hour 30 minutes'],
  [{ min: 'PT1H15M', max: 'PT1H30M' }, '1 jam 15 menit–1 jam 30 menit', '1 hour 15 minutes–1 hour 30 minutes'],
  [{ text: { id: 'Setelah BAP', en: 'After the report' } }, 'Setelah BAP', 'After the report'],
  [{ text: { id: 'bila lengkap' }, max: 'PT3H' }, '3 jam', '3 hours'],
  [{ text: { id: 'Sesuai jadwal' } }, 'Sesuai jadwal', 'Sesuai jadwal'],
  [{ min: 'P1D' }, undefined, undefined],
];

describe('fee and time in one cell', () => {
  after(() => setLanguage('id'));

  for (const [language, column] of [
    ['id', 1],
    ['en', 2],
  ] as const) {
    it(`in ${language}`, async () => {
      await setLanguage(language);
      for (const row of fees) assert.equal(plain(formatFee(row[0])), row[column], JSON.stringify(row[0]));
      for (const row of times) assert.equal(plain(formatServiceTime(row[0])), row[column], JSON.stringify(row[0]));
    });
  }

  it('an unknown fee reads neither as free nor as a number', async () => {
    await setLanguage('id');
    assert.doesNotMatch(formatFee({ kind: 'unknown' }), /gratis|\d/i);
  });

  it('keeps an amount and a range on one line', async () => {
    assert.match(formatFee({ kind: 'fixed', rupiah: 75_000 }), /^Rp\u00a075/);
    assert.match(formatFee({ kind: 'range', from: 50_000, to: 100_000 }), /^Rp\u00a050\.000–\u2060100\.000$/);
    assert.match(formatServiceTime({ min: 'P1D', max: 'P3D' }) ?? '', /^1–\u20603/);
  });
});
