import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { regionData } from '../../../../demo/catalogue/index.js';
import { document, findingsIn, places, service, text, today } from './planted.js';

const region = { ...regionData, capabilities: [], booking: { open: true } };
const check = (catalogue: unknown) => checkCatalogue(catalogue, { today }).findings;

describe('data that are no catalogue', () => {
  it('say so, whatever they are', () => {
    for (const data of [null, 'text', 42, [], {}, { services: {} }, { region: 7, services: 'all' }]) {
      const found = places(check(data));
      assert.ok(found.includes('malformed - services'), JSON.stringify(data));
      assert.ok(
        found.some((line) => line.startsWith('malformed - region')),
        JSON.stringify(data),
      );
    }
  });

  it('lose nothing of what is sound beside them', () => {
    const checked = checkCatalogue({ region, services: [7, { id: 'rusak' }, service('dua')] }, { today });
    assert.equal(checked.services, 1);
    assert.deepEqual([...new Set(checked.findings.map((finding) => finding.service))], ['services[0]', 'rusak']);
  });
});

describe('a malformed service', () => {
  it('is named with the place, what was wanted and what was found', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [document('kk'), { id: 'Bukan Slug', oneOf: [] }];
      one.fees = [{ id: 'tarif', label: text('Tarif'), amount: { kind: 'fixed', rupiah: -5 } }];
      one.name = undefined;
    });
    assert.deepEqual(
      found.map(({ path, message }) => [path, message]),
      [
        ['name', 'must be an object, found nothing'],
        ['requirements.documents[Bukan Slug].id', 'does not have the right form, found "Bukan Slug"'],
        ['requirements.documents[Bukan Slug].oneOf', 'must be at least 1 entries long, found []'],
        ['fees[tarif].amount.rupiah', 'must be at least 0, found -5'],
      ],
    );
  });

  it('with a type of question that is not known says which there are', () => {
    const [finding] = findingsIn((one) => {
      one.requirements.questions = [{ id: 'keperluan', type: 'slider', label: text('x') }];
    });
    assert.equal(finding?.code, 'unknown-type');
    assert.equal(finding.path, 'requirements.questions[keperluan]');
    assert.match(finding.message, /"slider"; known are "choice"/);
  });

  it('with a misspelt field is not read as if the field were not there', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [
        document('kk'),
        document('laporan', { when: { op: 'eq', question: 'keperluan', value: 'baru' }, wen: {} }),
      ];
    });
    assert.deepEqual(places(found), ['unknown-field satu requirements.documents[laporan].wen']);
  });

  it('with conditions nested without end is refused', () => {
    let when: unknown = { op: 'eq', question: 'keperluan', value: 'hilang' };
    for (let i = 0; i < 5000; i++) when = { op: 'not', of: when };
    const found = findingsIn((one) => {
      one.requirements.documents = [document('kk'), document('laporan', { when })];
    });
    assert.match(found[0]?.message ?? '', /nested/);
  });
});

describe('texts', () => {
  it('that lack a language said to be complete are found, others are left alone', () => {
    const found = findingsIn((one) => {
      one.product = { id: 'Kartu' };
      one.requirements.documents = [
        { id: 'kk', because: { id: 'Karena', en: ' ' }, oneOf: [{ id: 'kk', label: text('kk'), form: { copies: 1 } }] },
        document('laporan', { when: { op: 'eq', question: 'keperluan', value: 'hilang' } }),
      ];
    });
    assert.deepEqual(places(found), [
      'text-missing satu requirements.documents[kk].because',
      'text-missing satu product',
    ]);
  });

  it('with markup stay texts, and are told', () => {
    const found = findingsIn((one) => {
      one.name = text('KTP <img src=x onerror=alert(1)>');
    });
    assert.deepEqual(places(found), ['markup satu name.id', 'markup satu name.en']);
    assert.equal(found[0]?.level, 'warning');
  });
});

it('walks 300 documents with conditions, each by its own way, and finds the one that is wrong', () => {
  const one = service('satu');
  const options = Array.from({ length: 300 }, (_, i) => `pilihan-${i}`);
  one.requirements.questions = [
    { id: 'keperluan', type: 'choice', label: text('x'), options: options.map((id) => ({ id, label: text(id) })) },
  ];
  const documents = options.map((value) =>
    document(`d-${value}`, { when: { op: 'eq', question: 'keperluan', value } }),
  );
  one.requirements.documents = [document('kk'), ...documents];
  const sound = checkCatalogue({ region, services: [one] }, { today });
  assert.deepEqual(sound.findings, []);
  assert.deepEqual([sound.ways, sound.solved], [300, []]);

  const wrong = { op: 'eq', question: 'keperluan', value: 'pilihan-300' };
  one.requirements.documents = [document('kk'), ...documents, document('salah', { when: wrong })];
  assert.deepEqual(places(check({ region, services: [one] })), [
    'unknown-value satu requirements.documents[salah].when',
  ]);
});
