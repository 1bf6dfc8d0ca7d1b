/** Examples that the contract takes, and those that it must not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import * as contract from '../../src/contract/index.js';

const startsAt = '2026-12-03T09:30:00+07:00';
const text = { id: 'KTP' };
const core = { id: 'a1', service: 'ktp-el-baru', openedAt: startsAt, stages: [], history: [] };

const examples: Record<string, { schema: z.ZodMiniType; takes: unknown[]; refuses: unknown[] }> = {
  Moment: {
    schema: contract.Moment,
    takes: [startsAt, '2026-12-03T02:30:00Z', '2026-12-03T02:30:00.123+08:00'],
    refuses: ['2026-12-03T09:30:00', '2026-12-03', '2026-02-30T09:30:00+07:00', 1764729000],
  },
  Day: { schema: contract.Day, takes: ['2026-12-03', '2028-02-29'], refuses: ['2026-02-29', '03/12/26', startsAt] },
  Duration: {
    schema: contract.Duration,
    takes: ['PT15M', 'P1D', 'P14D', 'P1DT2H', 'PT1H30M'],
    refuses: ['', 'P', 'PT', 'P1DT', '15M', 'P1W', 'P-1D'],
  },
  ClockTime: { schema: contract.ClockTime, takes: ['00:00', '23:59'], refuses: ['24:00', '8:00', '08.00', '08:60'] },
  RegionCode: { schema: contract.RegionCode, takes: ['99.01'], refuses: ['9901', '99', '99.1', '99.01.01'] },
  PhoneNumber: {
    schema: contract.PhoneNumber,
    takes: ['+6281234567890'],
    refuses: ['081234567890', '+62 812', '+0812345678', '62812345678'],
  },
  WebAddress: {
    schema: contract.WebAddress,
    takes: ['https://sagara.example/a?b=c', 'http://lama.example'],
    refuses: ['javascript:alert(1)', 'data:text/html,x', '//x.example', 'https://x.example/"><script>', ''],
  },
  CaseCode: {
    schema: contract.CaseCode,
    takes: ['SGR-7KQ4M-2XPRC', '7KQ4M-2XPRC'],
    refuses: ['SGR-7KQ4M-2XPR', 'SGR-7KQ4M-2XPR0', 'sgr-7kq4m-2xprc', 'SGR-IIIII-OOOOO'],
  },
  LocalizedText: {
    schema: contract.LocalizedText,
    takes: [text, { id: 'a', en: 'b' }],
    refuses: [{ en: 'b' }, { id: '' }, 'a'],
  },
  FeeAmount: {
    schema: contract.FeeAmount,
    takes: [{ kind: 'free' }, { kind: 'fixed', rupiah: 75000 }, { kind: 'unknown', reason: text }],
    refuses: [
      { kind: 'unknown' },
      { kind: 'fixed', rupiah: null },
      { kind: 'fixed', rupiah: 0.5 },
      { kind: 'fixed', rupiah: -1 },
    ],
  },
  Application: {
    schema: contract.Application,
    takes: [
      { ...core, state: 'received' },
      { ...core, state: 'closed', outcome: 'granted' },
    ],
    refuses: [
      { ...core, state: 'closed' },
      { ...core, state: 'gone' },
    ],
  },
  ApplicationMove: {
    schema: contract.ApplicationMove,
    takes: [
      { to: 'closed', outcome: 'rejected' },
      { to: 'waiting-for-applicant', action: { kind: 'document', label: text } },
    ],
    refuses: [{ to: 'closed' }, { to: 'waiting-for-applicant' }, { to: 'received' }],
  },
  HoldChange: {
    schema: contract.HoldChange,
    takes: [{ startsAt }, { extend: true }],
    refuses: [{}, { extend: false }, { startsAt: 'soon' }],
  },
  HoldRequest: {
    schema: contract.HoldRequest,
    takes: [{ services: ['ktp-el-baru'], location: 'mpp-sagara', startsAt }],
    refuses: [
      { services: [], location: 'mpp-sagara', startsAt },
      { services: ['a', 'b', 'c', 'd', 'e', 'f'], location: 'mpp-sagara', startsAt },
      { services: ['KTP'], location: 'mpp-sagara', startsAt },
      { services: ['ktp'], location: 'mpp-sagara', startsAt, partySize: 0 },
    ],
  },
  Contact: {
    schema: contract.Contact,
    takes: [{}, { nik: '3201011203900001', phone: '+6281234567890' }],
    refuses: [{ nik: '320101120390000' }, { nik: 3201011203900001 }, { email: 'nobody' }, { name: '' }],
  },
  LookupProof: {
    schema: contract.LookupProof,
    takes: [
      { kind: 'phone', lastDigits: '7890' },
      { kind: 'pin', pin: '123456' },
    ],
    refuses: [
      { kind: 'phone', pin: '123456' },
      { kind: 'pin', pin: '12345' },
      { kind: 'name', name: 'a' },
    ],
  },
  Condition: {
    schema: contract.Condition,
    takes: [
      { op: 'eq', question: 'alasan', value: 'hilang' },
      {
        op: 'and',
        of: [
          { op: 'not', of: { op: 'answered', question: 'a' } },
          { op: 'age', question: 'lahir', is: 'lt', years: 17 },
        ],
      },
    ],
    refuses: [{ op: 'eval', code: '1' }, { op: 'and', of: [] }, { op: 'not' }, 'true'],
  },
  Problem: {
    schema: contract.Problem,
    takes: [{ type: 'about:blank', title: '', status: 409, code: 'a_new_code' }],
    refuses: [{ title: 'x' }, { type: 'about:blank', title: '', status: '409', code: 'x' }, null, []],
  },
};

for (const [name, { schema, takes, refuses }] of Object.entries(examples)) {
  test(`${name} takes what it should, as it is`, () => {
    for (const example of takes) assert.deepEqual(z.parse(schema, example), example);
  });
  test(`${name} refuses what it should`, () => {
    for (const example of refuses) assert.equal(z.safeParse(schema, example).success, false, JSON.stringify(example));
  });
}

test('no schema throws, whatever comes from outside', () => {
  const schemas = Object.values<unknown>(contract).filter(
    (value): value is z.ZodMiniType => value instanceof z.ZodMiniType,
  );
  assert.ok(schemas.length > 80);
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.anything({ maxDepth: 3 }), (schema, value) => {
      z.safeParse(schema, value);
    }),
    { numRuns: 500 },
  );
});
