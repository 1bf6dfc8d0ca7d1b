import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as days from '../../../src/domain/time/day.js';
import { dayOf, momentOf, timeOf } from '../../../src/domain/time/zone.js';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const zones = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;

describe('calendar days', () => {
  it('count up and down without losing one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        assert.equal(days.daysBetween(day, days.addDays(day, n)), n);
        assert.equal(days.addDays(days.addDays(day, n), -n), day);
      }),
    );
  });

  it('know their weekday', () => {
    assert.equal(days.weekday('2026-12-03'), 4);
    assert.equal(days.weekday('2026-12-06'), 7);
    assert.equal(days.weekday('1969-12-29'), 1);
    fc.assert(fc.property(anyDay, (day) => days.weekday(day) === (new Date(`${day}T12:00Z`).getUTCDay() || 7)));
  });

  it('refuse what is no day', () => {
    assert.ok(days.isDay('2028-02-29'));
    for (const bad of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '', '2026-12-03T00:00:00Z', 'kemarin']) {
      assert.equal(days.isDay(bad), false, bad);
    }
  });

  it('fill a month in whole weeks, each day once, Sunday first', () => {
    const grid = days.monthGrid('2026-12');
    assert.equal(grid[0]?.[0], '2026-11-29');
    assert.equal(grid[grid.length - 1]?.[6], '2027-01-02');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, first) => {
        const month = days.monthOf(day);
        const weeks = days.monthGrid(month, first);
        const inside = weeks.flat().filter((d) => days.monthOf(d) === month);
        assert.equal(inside[0], `${month}-01`);
        assert.equal(new Set(inside).size, days.daysBetween(`${month}-01`, `${days.addMonths(month, 1)}-01`));
        assert.ok(weeks.every((week) => week.length === 7 && days.weekday(week[0] ?? '') === first));
      }),
    );
    assert.equal(days.addMonths('2026-12', 1), '2027-01');
    assert.equal(days.addMonths('2026-01', -1), '2025-12');
  });

  it('count full years', () => {
    assert.equal(days.fullYears('2009-12-04', '2026-12-03'), 16);
    assert.equal(days.fullYears('2009-12-03', '2026-12-03'), 17);
    assert.equal(days.fullYears('2008-02-29', '2025-02-28'), 16);
    assert.equal(days.fullYears('2008-02-29', '2025-03-01'), 17);
  });
});

describe('the venue’s clock', () => {
  it('decides the day, wherever the phone is', () => {
    const moment = '2026-12-02T23:30:00+00:00';
    assert.equal(dayOf(moment, 'Asia/Jakarta'), '2026-12-03');
    assert.equal(timeOf(moment, 'Asia/Jakarta'), '06:30');
    assert.equal(timeOf(moment, 'Asia/Jayapura'), '08:30');
    assert.equal(dayOf('2026-12-03T15:30:00Z', 'Asia/Makassar'), '2026-12-03');
    assert.equal(dayOf('2026-12-03T15:30:00Z', 'Asia/Jayapura'), '2026-12-04');
  });

  it('agrees with Intl in all its zones', () => {
    const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (date, timeZone) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
          date,
        );
        assert.equal(`${dayOf(date, timeZone)} ${timeOf(date, timeZone)}`, shown);
      }),
    );
  });

  it('gives back the moment it was read from', () => {
    assert.equal(momentOf('2026-12-03', '09:30', 'Asia/Makassar'), '2026-12-03T09:30:00+08:00');
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...zones), (day, zone) => dayOf(momentOf(day, '00:00', zone), zone) === day),
    );
  });
});
