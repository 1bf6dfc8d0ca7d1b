/** The test region, open for crowds: limits that are about single persons do not meet. */
import type { AppOptions } from '../../demo/server/options.js';
import { capacity, region, services } from '../demo/server/support/region.js';

export const settingsOf = (counters: number): Omit<AppOptions, 'store'> => ({
  clock: Date.now,
  region,
  services,
  capacity: capacity.map((one) => ({ ...one, counters })),
  rules: { horizonDays: 3650 },
  secrets: { key: 'a secret for tests that protects nobody', officers: [] },
  rateLimits: { writesPerToken: 100_000, perAddress: 10_000_000 },
});

const dayMs = 86_400_000;

/** All times of the test region's counters in one week far ahead that has no holiday: fifteen a day, Monday to Thursday. */
export const timesOf = (week: number): readonly string[] =>
  [0, 1, 2, 3].flatMap((ahead) => {
    const day = new Date(Date.parse('2027-03-01T00:00:00Z') + (week * 7 + ahead) * dayMs).toISOString().slice(0, 10);
    return Array.from({ length: 15 }, (_, quarter) => {
      const hour = String(8 + Math.floor(quarter / 4)).padStart(2, '0');
      return `${day}T${hour}:${String((quarter % 4) * 15).padStart(2, '0')}:00+08:00`;
    });
  });
