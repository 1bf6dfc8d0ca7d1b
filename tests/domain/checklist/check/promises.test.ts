import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionData } from '../../../../demo/catalogue/index.js';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { document, findingsIn, places, question, service, type ServiceDraft, text, today } from './planted.js';

type Fault = [string, (one: ServiceDraft) => void, string[]];
const is = (value: string) => ({ op: 'eq', question: 'keperluan', value });
const laporan = document('laporan', { when: is('hilang') });
const fee = (amount: object, rest: object = {}) => ({ id: 'tarif', label: text('Tarif'), amount, ...rest });
const fixed = (rupiah: number) => ({ kind: 'fixed', rupiah });
const change = (changes: object) => (one: ServiceDraft) => void Object.assign(one, changes);
const paper = (id: string, of: string, rest: object = {}, form: object = { copies: 1 }) => ({
  id,
  oneOf: [{ id: of, label: text(of), form }],
  ...rest,
});
const bring =
  (...documents: unknown[]) =>
  ({ requirements }: ServiceDraft) => {
    requirements.documents = [...documents, laporan];
  };
const finds = (faults: readonly Fault[]) => {
  for (const [name, plant, wanted] of faults) {
    it(name, () => assert.deepEqual(places(findingsIn(plant)), wanted));
  }
};

describe('ways to be served', () => {
  const online = { reach: 'full', url: 'https://example.go.id' };
  finds([
    ['none at all', change({ channels: [] }), ['no-channel satu channels']],
    ['the same one twice', change({ channels: ['counter', 'counter'] }), ['twice satu channels']],
    ['electronic, and nothing says how', change({ channels: ['online'] }), ['no-channel satu online']],
    [
      'electronic without an address',
      change({ channels: ['online'], online: { reach: 'full' } }),
      ['no-channel satu online.url'],
    ],
    [
      'electronic without an address, and the list says that nobody has looked',
      change({ channels: ['online'], online: { reach: 'full' }, checks: { channels: { verified: false } } }),
      [],
    ],
    ['an electronic service that is not offered', change({ online }), ['no-sense satu online']],
  ]);

  it('a place of a kind that is not named, and a kind of which there is no place', () => {
    const one = service('satu');
    Object.assign(one, { channels: ['mobile'] });
    one.booking = { ...(one.booking as object), locations: ['mpp-sagara'] };
    const locations = regionData.locations.filter(({ kind }) => kind === 'counter');
    const region = { ...regionData, capabilities: [], booking: { open: true }, locations };
    assert.deepEqual(places(checkCatalogue({ region, services: [one] }, { today }).findings), [
      'no-channel satu channels',
      'no-sense satu booking.locations',
    ]);
  });
});

describe('time and checks', () => {
  const unread = { checks: { time: { verified: false } } };
  finds([
    ['the shortest longer than the longest', change({ time: { min: 'P1D', max: 'PT3H' } }), ['no-sense satu time']],
    ['the shortest as long as the longest', change({ time: { min: 'PT60M', max: 'PT1H' } }), []],
    [
      'a check in the future',
      change({ checks: { fees: { verified: true, on: '2026-12-04' } } }),
      ['no-sense satu checks.fees.on'],
    ],
    [
      'a check of a document in the future',
      bring({ id: 'kk', oneOf: [{ id: 'kk', label: text('kk'), form: { copies: 1 }, checkedOn: '2027-01-01' }] }),
      ['no-sense satu requirements.documents[kk].oneOf[kk].checkedOn'],
    ],
    ['a doubt that lists do not show', change(unread), ['hidden-doubt satu unverified']],
    ['a doubt that they show', change({ ...unread, unverified: true }), []],
  ]);
});

describe('the fee in one cell', () => {
  const byCase = [
    fee(fixed(50), { when: is('hilang') }),
    fee(fixed(80), { id: 'lain', when: { op: 'not', of: is('hilang') } }),
  ];
  const open = [fee({ kind: 'formula', rule: text('Menurut luas.') })];
  const cell = (kind: object, fees: readonly object[]) => change({ fee: kind, fees });
  const wrong = ['fee-mismatch satu fee'];
  const from = (rupiah: number) => ({ kind: 'from', rupiah });
  const range = (low: number, high: number) => ({ kind: 'range', from: low, to: high });
  finds([
    ['free, though everybody pays', cell({ kind: 'free' }, byCase), wrong],
    ['a sum that nobody pays', cell(fixed(60), byCase), wrong],
    ['a sum that some pay', cell(fixed(80), byCase), []],
    ['a range the wrong way round', cell(range(80, 50), byCase), wrong],
    ['a range that begins too low', cell(range(40, 80), byCase), wrong],
    ['a range that nobody reaches', cell(range(50, 90), byCase), wrong],
    ['a range from end to end', cell(range(50, 80), byCase), []],
    ['"from" too low', cell(from(40), byCase), wrong],
    ['"from" the least', cell(from(50), byCase), []],
    ['"from", though there is one price', cell(from(50), [fee(fixed(50))]), wrong],
    ['"from" on what is counted out', cell(from(50), open), []],
    ['unknown, though all is known', cell({ kind: 'unknown' }, byCase), wrong],
    ['counted out', cell({ kind: 'formula' }, open), []],
    [
      'nothing, written as a price',
      cell(fixed(0), [fee(fixed(0))]),
      ['no-sense satu fees[tarif].amount', 'no-sense satu fee'],
    ],
    [
      'a stop before the only ones who pay',
      (one) => {
        cell({ kind: 'free' }, [
          fee(fixed(50), { when: is('baru') }),
          fee({ kind: 'free' }, { id: 'lain', when: { op: 'not', of: is('baru') } }),
        ])(one);
        one.requirements.stops = [{ id: 'henti', when: is('baru'), message: text('x'), wayOn: text('y') }];
      },
      ['never satu fees[tarif].when'],
    ],
  ]);
});

describe('what to bring', () => {
  const baru = { when: is('baru') };
  const lain = { when: { op: 'not', of: is('baru') } };
  const line = 'requirements.documents[kk-2]';
  finds([
    ['one paper on two lines', bring(paper('kk', 'kk'), paper('kk-2', 'kk')), [`twice satu ${line}`]],
    ['one paper on two lines, for some', bring(paper('kk', 'kk'), paper('kk-2', 'kk', baru)), [`twice satu ${line}`]],
    [
      'one paper for all, in two halves',
      bring(paper('kk', 'kk', lain), paper('kk-2', 'kk', baru)),
      [`always satu ${line}.when`],
    ],
    [
      'one paper in two forms, by the case',
      bring(paper('kk', 'kk', lain), paper('kk-2', 'kk', baru, { original: 1 })),
      [],
    ],
    ['in no form', bring(paper('kk', 'kk', {}, {})), ['no-form satu requirements.documents[kk].oneOf[kk].form']],
    [
      'none of it',
      bring(paper('kk', 'kk', {}, { copies: 0 })),
      ['no-form satu requirements.documents[kk].oneOf[kk].form'],
    ],
    [
      'a presence on paper, a file without a byte',
      bring(paper('kk', 'kk', {}, { presence: true, copies: 1, digital: { types: [], maxBytes: 0 } })),
      ['digital.maxBytes', ''].map((at) => `no-sense satu requirements.documents[kk].oneOf[kk].form${at && `.${at}`}`),
    ],
  ]);
});

describe('words that leave one in the dark', () => {
  const ask = (id: string, rest: object = {}) => question(id, { label: text('Yang mana?'), ...rest });
  const on = (id: string) => document(`d-${id}`, { when: { op: 'eq', question: id, value: true } });
  finds([
    [
      'two questions in the same words',
      ({ requirements }) => {
        requirements.questions = [ask('a'), ask('b')];
        requirements.documents = [document('kk'), on('a'), on('b')];
      },
      ['twice satu requirements.questions[b].label'],
    ],
    [
      'the same words to those who are asked one of them only',
      ({ requirements }) => {
        const a = (value: boolean) => ({ op: 'eq', question: 'pilih', value }) as const;
        requirements.questions = [question('pilih'), ask('a', { when: a(true) }), ask('b', { when: a(false) })];
        requirements.documents = [document('kk'), on('a'), on('b')];
      },
      [],
    ],
    [
      'two options that read the same',
      ({ requirements }) => {
        const options = ['hilang', 'rusak', 'baru'].map((id) => ({ id, label: text(id === 'rusak' ? 'hilang' : id) }));
        requirements.questions = [question('keperluan', { type: 'choice', options })];
      },
      ['twice satu requirements.questions[keperluan].options[rusak].label'],
    ],
    ['a law without a name', change({ legalBasis: [' '] }), ['text-missing satu legalBasis[0]']],
    ['two services of one name', change({ name: text('dua') }), ['same-name dua name']],
  ]);

  it('a shared question that reads otherwise elsewhere', () => {
    const [one, two] = ['satu', 'dua'].map((id) => {
      const made = service(id);
      made.requirements.questions = [question('wna', { shared: true, label: text(`Asing (${id})?`) })];
      made.requirements.documents = [
        document('kk'),
        document('x', { when: { op: 'eq', question: 'wna', value: true } }),
      ];
      return made;
    });
    const region = { ...regionData, capabilities: [], booking: { open: true } };
    assert.deepEqual(places(checkCatalogue({ region, services: [one, two] }, { today }).findings), [
      'two-names dua requirements.questions[wna].label',
    ]);
  });

  it('a catalogue without a service', () => {
    const region = { ...regionData, capabilities: [], booking: { open: true } };
    assert.deepEqual(places(checkCatalogue({ region, services: [] }, { today }).findings), ['empty - services']);
  });
});
