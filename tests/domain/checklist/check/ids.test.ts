import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { regionData } from '../../../../demo/catalogue/index.js';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { document, findingsIn, places, question, service, type ServiceDraft, text, today } from './planted.js';

const region = { ...regionData, capabilities: [], booking: { open: true } };
const is = (value: unknown) => ({ op: 'eq', question: 'keperluan', value });
const fee = (rest: object = {}) => ({ id: 'tarif', label: text('Tarif'), amount: { kind: 'free' }, ...rest });
const stop = (rest: object = {}) => ({ id: 'henti', when: is('baru'), message: text('x'), wayOn: text('y'), ...rest });
const option = (id: string) => ({ id, label: text(id) });
const paper = (id: string) => ({ id, label: text(id), form: { copies: 1 } });
const asks = (type: string, more: object, when: object) => (one: ServiceDraft) => {
  one.requirements.questions = [question('q', { type: type as 'yesno', ...more })];
  one.requirements.documents = [
    document('kk'),
    document('x', { when: 'of' in when ? when : { question: 'q', ...when } }),
  ];
};

describe('an id that stands twice is found', () => {
  const faults: [string, (one: ServiceDraft) => void, string][] = [
    [
      'of a question',
      ({ requirements }) => {
        requirements.questions = [question('a'), question('a')];
        requirements.documents = [document('kk'), document('x', { when: { op: 'eq', question: 'a', value: true } })];
      },
      'twice satu requirements.questions',
    ],
    [
      'of an option',
      ({ requirements }) => {
        const options = ['hilang', 'baru', 'baru'].map(option);
        requirements.questions = [question('keperluan', { type: 'choice', options })];
      },
      'twice satu requirements.questions[keperluan].options',
    ],
    [
      'of a document',
      ({ requirements }) => {
        requirements.documents = [document('kk'), document('kk', { when: is('hilang') })];
      },
      'twice satu requirements.documents',
    ],
    [
      'of one paper among several',
      ({ requirements }) => {
        requirements.documents = [{ id: 'kk', when: is('hilang'), oneOf: [paper('kk'), paper('kk')] }, document('x')];
      },
      'twice satu requirements.documents[kk].oneOf',
    ],
    [
      'of a stop',
      ({ requirements }) => {
        requirements.stops = [stop(), stop({ when: is('rusak') })];
      },
      'twice satu requirements.stops',
    ],
    [
      'of a fee',
      (one) => {
        one.fees = [fee(), fee()];
      },
      'twice satu fees',
    ],
  ];
  for (const [name, plant, place] of faults) {
    it(name, () => assert.deepEqual(places(findingsIn(plant)), [place]));
  }

  it('of a service, which is checked all the same', () => {
    const { findings, services } = checkCatalogue({ region, services: [service('satu'), service('satu')] }, { today });
    assert.deepEqual(places(findings), ['twice satu id']);
    assert.equal(services, 2);
  });
});

describe('what points out of the service is found', () => {
  it('when the region does not have it', () => {
    const found = findingsIn((one) => {
      one.category = 'sihir';
      one.lifeEvents = ['kiamat'];
      one.booking = { ...(one.booking as object), locations: ['di-bulan'] };
    });
    assert.deepEqual(places(found), [
      'dead-reference satu category',
      'dead-reference satu lifeEvents',
      'dead-reference satu booking.locations',
    ]);
  });

  it('when a stop sends back to where one comes from', () => {
    const found = findingsIn(({ requirements }) => {
      requirements.stops = [stop({ service: 'satu' })];
    });
    assert.deepEqual(places(found), ['cyclic-reference satu requirements.stops[henti].service']);
  });

  it('also when the service it points to could not be read: that one is wrong, not the pointer', () => {
    const one = service('satu');
    one.requirements.stops = [stop({ service: 'rusak' })];
    const { findings } = checkCatalogue({ region, services: [one, { id: 'rusak' }] }, { today });
    assert.ok(findings.length > 0);
    assert.ok(findings.every((finding) => finding.service === 'rusak'));
  });
});

describe('what a question can be answered by', () => {
  const misfits: [string, (one: ServiceDraft) => void, string][] = [
    ['a number', asks('integer', {}, { op: 'gt', value: '2026-01-01' }), 'unknown-value'],
    ['a day', asks('date', {}, { op: 'lt', value: 5 }), 'unknown-value'],
    [
      'one of the options, each time',
      asks('several', { options: [option('a')] }, { op: 'has', value: 'b' }),
      'unknown-value',
    ],
    ['yes or no', asks('yesno', {}, { op: 'ne', value: 1 }), 'unknown-value'],
  ];
  for (const [name, plant, code] of misfits) {
    it(`is ${name}`, () =>
      assert.deepEqual(places(findingsIn(plant)), [`${code} satu requirements.documents[x].when`]));
  }

  it('is no number where the smallest is larger than the largest', () => {
    const found = findingsIn(asks('integer', { min: 5, max: 4 }, { op: 'gt', value: 4 }));
    assert.deepEqual(places(found), ['empty-range satu requirements.questions[q]']);
  });

  it('is no number below the smallest', () => {
    const found = findingsIn(asks('integer', { min: 3, max: 9 }, { op: 'lt', value: 3 }));
    assert.equal(places(found)[0], 'never satu requirements.documents[x].when');
  });

  it('is a day, and the day itself is told from the one before and the one after', () => {
    const day = (op: string) => ({ op, question: 'q', value: '2026-02-01' });
    const found = findingsIn(asks('date', {}, { op: 'and', of: [day('gte'), day('lte')] }));
    assert.deepEqual(places(found), []);
    const none = findingsIn(asks('date', {}, { op: 'and', of: [day('gt'), day('lt')] }));
    assert.equal(places(none)[0], 'never satu requirements.documents[x].when');
  });

  it('reaches beyond every bound that is named', () => {
    for (const bound of [
      { op: 'lt', value: 0 },
      { op: 'gt', value: 9 },
    ]) {
      assert.deepEqual(places(findingsIn(asks('integer', {}, bound))), []);
    }
    for (const bound of [
      { op: 'lt', value: '2026-02-01' },
      { op: 'gt', value: '2027-01-01' },
    ]) {
      assert.deepEqual(places(findingsIn(asks('date', {}, bound))), []);
    }
  });

  it('is a birthday, on a leap day too', () => {
    const age = (is: string) => ({ op: 'age', question: 'q', is, years: 17 });
    for (const day of ['2028-02-29', '2026-12-03']) {
      const one = service('satu');
      asks('date', {}, { op: 'and', of: [age('gte'), age('lte')] })(one);
      assert.deepEqual(places(checkCatalogue({ region, services: [one] }, { today: day }).findings), [], day);
    }
  });
});

describe('texts of the region', () => {
  it('are looked at as those of the services are', () => {
    const wrong = { ...region, name: { id: 'Kabupaten &amp; Kota' } };
    const { findings } = checkCatalogue({ region: wrong, services: [service('satu')] }, { today });
    assert.deepEqual(places(findings), ['text-missing - region.name', 'markup - region.name.id']);
  });
});
