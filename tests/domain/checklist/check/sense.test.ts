import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionData } from '../../../../demo/catalogue/index.js';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { document, findingsIn, places, question, service, type ServiceDraft, text, today } from './planted.js';

const paper = (form: object) => ({ id: 'x', oneOf: [{ id: 'x', label: text('x'), form }] });
const booking = (changes: object, extra: readonly object[] = []) => ({
  ...{ locations: [], minutes: 15, maxPartySize: 1 },
  fields: { name: 'required', phone: 'required', email: 'no', nik: 'no', onBehalf: false, extra },
  ...changes,
});
const plate = { id: 'pelat', label: text('Pelat'), type: 'text', required: true };
const is = (value: string) => ({ op: 'eq', question: 'keperluan', value });
const stop = (id: string, when: object) => ({ id, when, message: text('Berhenti'), wayOn: text('Ke loket') });

describe('what has the form of the contract and no sense is found', () => {
  const faults: [string, (one: ServiceDraft) => void, string[]][] = [
    [
      'fewer than no copies',
      ({ requirements }) => {
        requirements.documents = [document('kk', { when: is('hilang') }), paper({ original: -1, copies: -2 })];
      },
      ['original', 'copies'].map((what) => `no-sense satu requirements.documents[x].oneOf[x].form.${what}`),
    ],
    [
      'a visit without length, for nobody',
      (one) => {
        one.booking = booking({ minutes: 0, maxPartySize: 0 });
      },
      ['no-sense satu booking.minutes', 'no-sense satu booking.maxPartySize'],
    ],
    [
      'a field that stands twice, and one in which nothing can be chosen',
      (one) => {
        one.booking = booking({}, [plate, plate, { ...plate, id: 'warna', type: 'choice' }]);
      },
      ['twice satu booking.fields.extra', 'no-sense satu booking.fields.extra[warna].options'],
    ],
    [
      'a stop behind a stop',
      ({ requirements }) => {
        requirements.documents = [document('kk'), document('laporan', { when: is('hilang') })];
        requirements.stops = [stop('a', is('baru')), stop('b', { op: 'and', of: [is('baru'), is('baru')] })];
      },
      ['never satu requirements.stops[b].when'],
    ],
    [
      'a value that is named twice, and an age that nobody reaches',
      ({ requirements }) => {
        requirements.questions = [...(requirements.questions as object[]), question('lahir', { type: 'date' })];
        requirements.documents = [
          document('kk'),
          document('laporan', { when: { op: 'in', question: 'keperluan', values: ['hilang', 'hilang'] } }),
          document('wali', { when: { op: 'age', question: 'lahir', is: 'lt', years: 200 } }),
        ];
      },
      ['twice satu requirements.documents[laporan].when', 'no-sense satu requirements.documents[wali].when'],
    ],
    [
      'markup that is cut off, and in a text of one language',
      (one) => {
        one.name = text('Kartu <img src=x ');
        one.legalBasis = ['<b>UU 25/2009</b>'];
      },
      ['markup satu name.id', 'markup satu name.en', 'markup satu legalBasis[0]'],
    ],
  ];
  for (const [name, plant, wanted] of faults) {
    it(name, () => assert.deepEqual(places(findingsIn(plant)).sort(), [...wanted].sort()));
  }

  it('signs of every day are no markup', () => {
    const found = findingsIn((one) => {
      one.legalBasis = ['usia < 17 & > 5', 'A&B', '<17'];
    });
    assert.deepEqual(found, []);
  });

  it('in the region: ids, zones and hours', () => {
    const [place, ...others] = regionData.locations;
    assert.ok(place?.kind === 'counter');
    const [hours] = place.hours;
    const region = {
      ...{ ...regionData, capabilities: [], booking: { open: true } },
      zone: { id: 'Asia/Jayapura', label: 'WIB' },
      agencies: [...regionData.agencies, regionData.agencies[0]],
      locations: [{ ...place, hours: [{ ...hours, opens: '16:00', closes: '08:00' }] }, ...others],
    };
    const { findings } = checkCatalogue({ region, services: [service('satu')] }, { today });
    assert.deepEqual(places(findings), [
      'twice - region.agencies',
      'no-sense - region.zone',
      `no-sense - region.locations[${place.id}]`,
    ]);
  });

  it('in the region: languages, days, last numbers, closures, and a stop that is not there', () => {
    const [counter, ...others] = regionData.locations;
    const van = others.find(({ kind }) => kind === 'mobile');
    assert.ok(counter?.kind === 'counter' && van?.kind === 'mobile');
    const [hours] = counter.hours;
    const region = {
      ...{ ...regionData, capabilities: [], booking: { open: true } },
      languages: ['en'],
      notice: { ...regionData.notice, keptDays: -1 },
      locations: [
        {
          ...counter,
          hours: [
            { ...hours, days: [] },
            { ...hours, lastTicket: '23:00' },
          ],
          exceptions: [{ from: '2027-02-02', to: '2027-02-01', name: text('Ramadan'), weekly: [] }],
          closures: [{ day: '2026-12-07', from: '12:00', to: '09:00', reason: text('Rapat'), kind: 'unplanned' }],
        },
        { ...van, changes: [{ stop: 'di-bulan', day: '2026-12-07', reason: text('Jembatan rusak') }] },
      ],
    };
    const at = `region.locations[${counter.id}]`;
    assert.deepEqual(places(checkCatalogue({ region, services: [service('satu')] }, { today }).findings), [
      'no-sense - region.languages',
      'no-sense - region.notice.keptDays',
      `no-sense - ${at}`,
      `no-sense - ${at}`,
      `no-sense - ${at}.exceptions`,
      `no-sense - ${at}.closures`,
      `dead-reference - region.locations[${van.id}].changes`,
    ]);
  });
});
