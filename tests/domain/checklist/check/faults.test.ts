import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, findingsIn, places, question, service, type ServiceDraft, text, today } from './planted.js';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { regionData } from '../../../../demo/catalogue/index.js';

const when = (condition: unknown) => (one: ServiceDraft) => {
  one.requirements.documents = [
    document('kk'),
    document('baru', { when: is('baru') }),
    document('laporan', { when: condition }),
  ];
};
const is = (value: unknown, op = 'eq') => ({ op, question: 'keperluan', value });
const at = 'requirements.documents[laporan].when';
const stop = (rest: object) => ({
  id: 'henti',
  when: is('baru'),
  message: text('Berhenti'),
  wayOn: text('Ke loket'),
  ...rest,
});
const keeping = ({ requirements }: ServiceDraft, ...more: unknown[]) => {
  const before: unknown[] = Array.isArray(requirements.questions) ? requirements.questions : [];
  requirements.questions = [...before, ...more];
};

it('finds nothing in a sound catalogue', () => {
  assert.deepEqual(
    findingsIn(() => undefined),
    [],
  );
});

describe('a fault in a condition is found where it stands', () => {
  const faults: [string, (one: ServiceDraft) => void, string][] = [
    ['an unknown operator', when(is('hilang', 'equals')), `unknown-operator satu ${at}`],
    [
      'an unknown operator deep inside',
      when({ op: 'and', of: [is('hilang'), { op: 'not', of: { op: 'xor', of: [] } }] }),
      `unknown-operator satu ${at}.of[1].of`,
    ],
    ['a question that is not there', when({ op: 'answered', question: 'umur' }), `unknown-question satu ${at}`],
    [
      'an option that is not there',
      when({ op: 'or', of: [is('hilang'), is('lenyap')] }),
      `unknown-value satu ${at}.of[1]`,
    ],
    [
      'an operator for another type',
      when({ op: 'has', question: 'keperluan', value: 'hilang' }),
      `operator-misfit satu ${at}`,
    ],
    ['a contradiction', when({ op: 'and', of: [is('hilang'), is('rusak')] }), `never satu ${at}`],
    [
      'a branch that never holds',
      when({ op: 'or', of: [is('hilang'), { op: 'and', of: [is('baru'), is('rusak')] }] }),
      `never satu ${at}.of[1]`,
    ],
    [
      'a branch that never holds, within another',
      when({
        op: 'and',
        of: [
          is('baru', 'ne'),
          { op: 'not', of: { op: 'or', of: [is('rusak'), { op: 'and', of: [is('baru'), is('rusak')] }] } },
        ],
      }),
      `never satu ${at}.of[1].of.of[1]`,
    ],
    [
      'a value of another type',
      (one) => {
        keeping(one, question('kawin'));
        one.requirements.documents = [
          document('kk', { when: { op: 'eq', question: 'kawin', value: 'ya' } }),
          document('x', { when: is('baru') }),
        ];
      },
      'unknown-value satu requirements.documents[kk].when',
    ],
  ];
  for (const [name, plant, place] of faults) {
    it(name, () => assert.deepEqual(places(findingsIn(plant)), [place]));
  }

  it('an age of a number, one of no values, half a child, a number beyond the largest', () => {
    const found = findingsIn((one) => {
      keeping(one, question('anak', { type: 'integer', min: 0, max: 9 }));
      const anak = { question: 'anak' };
      one.requirements.documents = [
        document('kk', { when: { op: 'gt', ...anak, value: 0 } }),
        document('lain'),
        document('laporan', { when: is('hilang') }),
        document('a', { when: { op: 'in', question: 'keperluan', values: [] } }),
        document('b', { when: { op: 'eq', ...anak, value: 2.5 } }),
        document('c', { when: { op: 'gt', ...anak, value: 9 } }),
      ];
    });
    assert.deepEqual(
      places(found),
      ['a', 'b', 'c'].map((id) => `never satu requirements.documents[${id}].when`),
    );
    const age = when({ op: 'age', question: 'keperluan', is: 'lt', years: 17 });
    assert.deepEqual(places(findingsIn(age)), [`operator-misfit satu ${at}`]);
  });

  it('and the message names what there is', () => {
    const [finding] = findingsIn(when(is('lenyap')));
    assert.equal(finding?.message, 'question "keperluan" has no option "lenyap", only "hilang", "rusak", "baru"');
    assert.match(
      findingsIn(when(is('x', 'equals')))[0]?.message ?? '',
      /unknown operator "equals"; known are "eq", "ne"/,
    );
  });

  it('a contradiction of numbers and of ages, at the bound', () => {
    const range = (low: number, high: number) => (one: ServiceDraft) => {
      keeping(one, question('usia', { type: 'integer', min: 0, max: 120 }), question('lahir', { type: 'date' }));
      one.requirements.documents = [
        document('kk'),
        document('a', { when: is('baru') }),
        document('b', {
          when: {
            op: 'and',
            of: [
              { op: 'gt', question: 'usia', value: low },
              { op: 'lt', question: 'usia', value: high },
            ],
          },
        }),
        document('c', {
          when: {
            op: 'and',
            of: [
              { op: 'age', question: 'lahir', is: 'gte', years: low },
              { op: 'age', question: 'lahir', is: 'lt', years: high },
            ],
          },
        }),
      ];
    };
    assert.deepEqual(places(findingsIn(range(17, 19))), []);
    // Nobody is between 17 and 18 in whole years, but somebody is 17 and not yet 18.
    assert.deepEqual(places(findingsIn(range(17, 18))), [
      'never satu requirements.documents[b].when',
      'changes-nothing satu requirements.questions[usia]',
    ]);
    assert.deepEqual(places(findingsIn(range(18, 18))), [
      'never satu requirements.documents[b].when',
      'never satu requirements.documents[c].when',
      'changes-nothing satu requirements.questions[usia]',
      'changes-nothing satu requirements.questions[lahir]',
    ]);
  });
});

describe('what is there in vain is found', () => {
  it('a question that changes nothing, though a condition names it', () => {
    const found = findingsIn((one) => {
      keeping(one, question('kawin'));
      const kawin = (value: boolean) => ({ op: 'eq', question: 'kawin', value });
      one.requirements.documents = [
        document('kk'),
        document('laporan', { when: { op: 'and', of: [is('hilang'), { op: 'or', of: [kawin(true), kawin(false)] }] } }),
      ];
    });
    assert.deepEqual(places(found), ['changes-nothing satu requirements.questions[kawin]']);
  });

  it('a question that nothing names', () => {
    assert.deepEqual(places(findingsIn((one) => keeping(one, question('kawin')))), [
      'changes-nothing satu requirements.questions[kawin]',
    ]);
  });

  it('a document behind a question that is never asked', () => {
    const found = findingsIn((one) => {
      keeping(
        one,
        question('kawin', {
          when: {
            op: 'and',
            of: [
              { op: 'eq', question: 'keperluan', value: 'hilang' },
              { op: 'eq', question: 'keperluan', value: 'rusak' },
            ],
          },
        }),
      );
      one.requirements.documents = [
        document('kk', { when: is('baru') }),
        document('buku', { when: { op: 'eq', question: 'kawin', value: true } }),
        document('lain'),
      ];
    });
    assert.deepEqual(places(found), [
      'never satu requirements.questions[kawin].when',
      'never satu requirements.documents[buku].when',
      'changes-nothing satu requirements.questions[kawin]',
    ]);
  });

  it('a document for those only whom a stop sends away', () => {
    const found = findingsIn((one) => {
      one.requirements.stops = [stop({ when: is('hilang') })];
    });
    assert.deepEqual(places(found), [`never satu ${at}`]);
  });

  it('a question for those only whom a stop sends away', () => {
    const found = findingsIn((one) => {
      keeping(one, question('kawin', { when: { op: 'eq', question: 'keperluan', value: 'baru' } }));
      one.requirements.stops = [stop({})];
      one.requirements.documents = [
        document('kk'),
        document('laporan', { when: is('hilang') }),
        document('buku', { when: { op: 'ne', question: 'kawin', value: true } }),
      ];
    });
    assert.deepEqual(places(found), ['never satu requirements.questions[kawin].when']);
  });

  it('one of several options that nothing asks for', () => {
    const found = findingsIn((one) => {
      const options = ['cerai', 'pindah'].map((id) => ({ id, label: text(id) }));
      keeping(one, question('hal', { type: 'several', options }));
      one.requirements.documents = [
        document('kk'),
        document('laporan', { when: is('hilang') }),
        document('akta', { when: { op: 'has', question: 'hal', value: 'cerai' } }),
      ];
    });
    assert.deepEqual(places(found), ['changes-nothing satu requirements.questions[hal].options[pindah]']);
    assert.match(found[0]?.message ?? '', /no condition asks for option "pindah"/);
  });

  it('a question of which one number alone is an answer', () => {
    const found = findingsIn((one) => {
      keeping(one, question('anak', { type: 'integer', min: 5, max: 5 }));
      one.requirements.documents = [
        document('kk'),
        document('laporan', { when: is('hilang') }),
        document('akta', { when: { op: 'gte', question: 'anak', value: 5 } }),
      ];
    });
    assert.deepEqual(places(found), [
      'always satu requirements.documents[akta].when',
      'changes-nothing satu requirements.questions[anak]',
    ]);
  });

  it('a condition that always holds', () => {
    const found = findingsIn(when({ op: 'or', of: [is('hilang'), is('hilang', 'ne')] }));
    assert.deepEqual(places(found), [`always satu ${at}`]);
  });
});

describe('a way that does not end is found', () => {
  it('questions that ask for each other', () => {
    const found = findingsIn((one) => {
      keeping(
        one,
        question('a', { when: { op: 'answered', question: 'b' } }),
        question('b', { when: { op: 'answered', question: 'a' } }),
      );
    });
    assert.deepEqual(places(found), [
      'cyclic-questions satu requirements.questions[a].when',
      'cyclic-questions satu requirements.questions[b].when',
    ]);
  });

  it('a service that nobody gets, and a stop without a way on', () => {
    const found = findingsIn((one) => {
      one.requirements.stops = [stop({ when: { op: 'or', of: [is('hilang'), is('hilang', 'ne')] }, wayOn: undefined })];
    });
    assert.deepEqual(places(found), [
      `never satu ${at}`,
      'always-stopped satu requirements.stops',
      'no-way-on satu requirements.stops[henti]',
    ]);
  });

  it('a case without any fee line, which would read as free', () => {
    const found = findingsIn((one) => {
      one.fee = { kind: 'fixed', rupiah: 5 };
      one.fees = [{ id: 'tarif', label: text('Tarif'), amount: { kind: 'fixed', rupiah: 5 }, when: is('baru') }];
    });
    assert.deepEqual(places(found), ['no-fee satu fees']);
    assert.match(found[0]?.message ?? '', /keperluan = "hilang"/);
  });

  it('no fee and no document is missed where a stop has ended the way', () => {
    const found = findingsIn((one) => {
      one.requirements.stops = [stop({ when: is('hilang') })];
      one.requirements.documents = [document('kk', { when: is('hilang', 'ne') })];
      one.fees = [
        { id: 'tarif', label: text('Tarif'), amount: { kind: 'free' }, when: is('rusak') },
        { id: 'baru', label: text('Baru'), amount: { kind: 'fixed', rupiah: 5 }, when: is('baru') },
      ];
    });
    assert.deepEqual(places(found), []);
  });

  it('a case with an empty list', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [document('laporan', { when: is('hilang') })];
    });
    assert.deepEqual(places(found), ['nothing-to-bring satu requirements.documents']);
    assert.equal(found[0]?.level, 'warning');
  });
});

describe('a reference is found', () => {
  const from = (id: string) => ({
    oneOf: [{ id: 'kk', label: text('kk'), form: { copies: 1 }, obtain: { service: id } }],
  });
  const first = 'requirements.documents[kk].oneOf[kk].obtain.service';

  it('that leads nowhere', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [document('kk', from('tiga')), document('laporan', { when: is('hilang') })];
      one.requirements.stops = [stop({ service: 'empat' })];
      one.agency = 'bajak-laut';
    });
    assert.deepEqual(places(found), [
      `dead-reference satu ${first}`,
      'dead-reference satu requirements.stops[henti].service',
      'dead-reference satu agency',
    ]);
  });

  it('that leads back at once', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [document('kk', from('satu')), document('laporan', { when: is('hilang') })];
    });
    assert.deepEqual(places(found), [`cyclic-reference satu ${first}`]);
  });

  it('that runs in a circle', () => {
    const ring = ['satu', 'dua', 'tiga'].map((id, i, all) => {
      const one = service(id);
      one.requirements.documents = [
        document('kk', from(all[(i + 1) % 3] ?? '')),
        document('laporan', { when: is('hilang') }),
      ];
      return one;
    });
    const region = { ...regionData, capabilities: [], booking: { open: true } };
    const { findings } = checkCatalogue({ region, services: ring }, { today });
    assert.deepEqual(places(findings), [`cyclic-reference tiga ${first}`]);
    assert.match(findings[0]?.message ?? '', /satu > dua > tiga > satu/);
  });

  it('by one id to two papers', () => {
    const found = findingsIn((one) => {
      one.requirements.documents = [
        document('kk', { oneOf: [{ id: 'kk', label: text('Kartu'), form: { copies: 1 } }] }),
        document('laporan', { when: is('hilang') }),
      ];
    });
    assert.deepEqual(places(found), ['two-names dua requirements.documents[kk].oneOf[kk].label']);
  });
});
