import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import * as f from '../../src/i18n/format.js';
import { setLanguage } from '../../src/i18n/index.js';

const moment = '2026-12-03T02:30:00Z';
afterEach(() => setLanguage('id'));

/** Each line: what is formatted, Indonesian, English. */
const rows: readonly (readonly [
  name: string,
  format: () => string | undefined,
  id: string | undefined,
  en: string | undefined,
])[] = [
  ['number', () => f.formatNumber(12345.5), '12.345,5', '12,345.5'],
  ['two places', () => f.formatNumber(91.2, 2), '91,20', '91.20'],
  ['rupiah', () => f.formatRupiah(75000), 'Rp\u00a075.000', 'Rp\u00a075,000'],
  ['file size', () => f.formatFileSize(84_321), '84\u00a0kB', '84\u00a0kB'],
  ['file size, large', () => f.formatFileSize(1_400_000), '1,4\u00a0MB', '1.4\u00a0MB'],
  ['distance', () => f.formatDistance(2440), '2,4\u00a0km', '2.4\u00a0km'],
  ['distance, near', () => f.formatDistance(352), '350\u00a0m', '350\u00a0m'],
  ['list', () => f.formatList(['KTP', 'KK', 'akta']), 'KTP, KK, dan akta', 'KTP, KK and akta'],
  ['day in full', () => f.formatDate('2026-12-03'), 'Kamis, 3\u00a0Desember 2026', 'Thursday, 3\u00a0December 2026'],
  ['day', () => f.formatDate('2026-12-03', 'day'), 'Kamis, 3\u00a0Desember', 'Thursday, 3\u00a0December'],
  ['month', () => f.formatDate('2026-12-03', 'month'), 'Desember 2026', 'December 2026'],
  ['short', () => f.formatDate('2026-08-03', 'short'), '3\u00a0Agu', '3\u00a0Aug'],
  ['weekday', () => f.formatDate('2026-12-04', 'weekday'), 'Jumat', 'Friday'],
  // 23.30 on the 3rd in Jakarta is already the 4th in Jayapura.
  [
    'moment',
    () => f.formatDate('2026-12-03T23:30:00+07:00', 'date', 'Asia/Jayapura'),
    '4\u00a0Desember 2026',
    '4\u00a0December 2026',
  ],
  ['time', () => f.formatTime(moment, 'Asia/Jakarta'), '09.30', '09:30'],
  ['time with zone', () => f.formatTimeWithZone(moment, 'Asia/Makassar'), '10.30\u00a0WITA', '10:30\u00a0WITA'],
  ['midnight', () => f.formatTime('2026-12-03T00:05:00+09:00', 'Asia/Jayapura'), '00.05', '00:05'],
  ['range', () => f.formatClockRange('08:00', '15:00'), '08.00–15.00', '08:00–15:00'],
  ['zone of Pontianak', () => f.zoneLabel('Asia/Pontianak'), 'WIB', 'WIB'],
  ['one working day', () => f.formatDuration(1, 'workday'), '1 hari kerja', '1 working day'],
  ['minutes', () => f.formatDuration(15, 'minute'), '15 menit', '15 minutes'],
  ['ISO duration', () => f.formatIsoDuration('PT1H30M'), '1 jam 30 menit', '1 hour 30 minutes'],
  ['ISO working days', () => f.formatIsoDuration('P3D', 'workday'), '3 hari kerja', '3 working days'],
  ['no duration', () => f.formatIsoDuration('soon'), 'soon', 'soon'],
  ['yesterday', () => f.relativeDay('2026-12-31', '2027-01-01'), 'kemarin', 'yesterday'],
  ['today', () => f.relativeDay('2026-12-03', '2026-12-03'), 'hari ini', 'today'],
  ['the day after', () => f.relativeDay('2026-03-01', '2026-02-27'), 'lusa', 'the day after tomorrow'],
  ['a far day', () => f.relativeDay('2026-12-09', '2026-12-03'), undefined, undefined],
  [
    'near day',
    () => f.formatDayFrom('2026-12-04', '2026-12-03'),
    'besok, Jumat, 4\u00a0Desember',
    'tomorrow, Friday, 4\u00a0December',
  ],
];

describe('formats', () => {
  for (const [name, format, id, en] of rows) {
    it(`${name}: ${String(id)}, ${String(en)}`, async () => {
      assert.equal(format(), id);
      await setLanguage('en');
      assert.equal(format(), en);
    });
  }

  it('names of the day in Javanese pages are at least Indonesian', async () => {
    await setLanguage('jv');
    assert.match(f.formatDate('2026-12-03', 'date'), /^3\s\p{L}+ 2026$/u);
  });

  it('time of a moment depends on the zone', () => {
    assert.equal(f.clockIn('Asia/Jakarta', '2026-12-03T18:00:00Z'), '01:00');
  });
});
