import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fee, FeeAmount } from '../../../src/contract/fees.js';
import type { Answers, Document, DocumentForm, Question, Requirement } from '../../../src/contract/requirements.js';
import { answersInVisit, checklistOf, visitOf, type VisitPart } from '../../../src/domain/checklist/index.js';
import { eq, text, today, yesno } from './catalogues.js';

const paper = (id: string, form: DocumentForm, more: Partial<Document> = {}): Document => ({
  id,
  label: text(id),
  form,
  ...more,
});
const line = (oneOf: Document[], more: Partial<Requirement> = {}): Requirement => ({
  id: oneOf[0]?.id ?? '',
  oneOf,
  ...more,
});
const fee = (id: string, amount: FeeAmount): Fee => ({ id, label: text(id), amount });

interface Given {
  questions?: Question[];
  documents?: Requirement[];
  fees?: Fee[];
  answers?: Answers;
  stops?: { id: string; when: ReturnType<typeof eq>; message: { id: string } }[];
}
const part = (service: string, { questions = [], documents = [], fees = [], answers = {}, stops = [] }: Given) => ({
  service,
  checklist: checklistOf({ questions, documents, stops }, fees, answers, today),
});

/** Lines in short: papers with their forms, and who wants them. */
const short = (lines: ReturnType<typeof visitOf>['needed']) =>
  lines.map(({ oneOf, needs }) => [
    oneOf.map(({ id, form }) => ({ [id]: form })),
    needs.map(({ service }) => service).join(' '),
  ]);

describe('papers for several services', () => {
  it('stand once: copies stay at each counter and add up, an original is shown and taken on', () => {
    const card = (copies: number) => line([paper('family-card', { original: 1, copies })]);
    const { needed } = visitOf([
      part('a', { documents: [card(1)] }),
      part('b', { documents: [card(2)] }),
      part('c', { documents: [card(1)] }),
    ]);
    assert.deepEqual(short(needed), [[[{ 'family-card': { original: 1, copies: 4 } }], 'a b c']]);
  });

  it('add up as originals, too, where the counter keeps them', () => {
    const photo = (original: number) => line([paper('photo', { original, kept: true })]);
    const { needed } = visitOf([part('a', { documents: [photo(2)] }), part('b', { documents: [photo(4)] })]);
    assert.deepEqual(short(needed), [[[{ photo: { original: 6, kept: true } }], 'a b']]);
  });

  it('are told apart when one id has two names', () => {
    const form = (label: string) => line([{ ...paper('form', { fillIn: true }), label: text(label) }]);
    const visit = visitOf([part('a', { documents: [form('A')] }), part('b', { documents: [form('B')] })]);
    assert.equal(visit.needed.length, 2);
    assert.equal(new Set(visit.needed.map(({ key }) => key)).size, 2);
  });

  it('keep every remark, and say that they are unverified when one service does not know', () => {
    const a = paper('card', { copies: 1 }, { note: text('Bolak-balik.'), checkedOn: '2026-02-01' });
    const b = paper('card', { copies: 1 }, { note: text('Legalisir.'), checkedOn: '2026-01-01' });
    const c = paper('card', { copies: 1 }, { note: text('Bolak-balik.'), unverified: true, checkedOn: '2026-03-01' });
    const [first] = visitOf([a, b, c].map((one, i) => part(`s${i}`, { documents: [line([one])] }))).needed;
    assert.equal(first?.oneOf[0]?.note?.id, 'Bolak-balik. Legalisir.');
    assert.equal(first.oneOf[0].unverified, true);
    assert.equal(first.oneOf[0].checkedOn, '2026-01-01');
  });

  it('fit every electronic service', () => {
    const scan = (types: string[], maxBytes: number) => line([paper('scan', { digital: { types, maxBytes } })]);
    const { needed } = visitOf([
      part('a', { documents: [scan(['pdf', 'jpg'], 500)] }),
      part('b', { documents: [scan(['jpg'], 300)] }),
    ]);
    assert.deepEqual(needed[0]?.oneOf[0]?.form, { digital: { types: ['jpg'], maxBytes: 300 } });
  });
});

describe('a choice of papers', () => {
  const book = paper('book', { copies: 1 });
  const deed = paper('deed', { copies: 1 });

  it('stands once when two services leave the same choice', () => {
    const { needed } = visitOf([
      part('a', { documents: [line([book, deed])] }),
      part('b', { documents: [line([deed, book])] }),
    ]);
    assert.deepEqual(short(needed), [[[{ book: { copies: 2 } }, { deed: { copies: 2 } }], 'a b']]);
  });

  it('is met by a paper that another service needs anyway', () => {
    const { needed } = visitOf([
      part('a', { documents: [line([book, deed])] }),
      part('b', { documents: [line([deed])] }),
    ]);
    assert.deepEqual(short(needed), [[[{ deed: { copies: 2 } }], 'a b']]);
  });
});

describe('what may be needed', () => {
  const when = eq('lost', true);
  const asks = { questions: [yesno('lost')] };

  it('is said only as far as it adds to what is sure', () => {
    const visit = visitOf([
      part('a', { documents: [line([paper('card', { original: 1, copies: 1 })])] }),
      part('b', { ...asks, documents: [line([paper('card', { original: 1, copies: 2 })], { when })] }),
    ]);
    assert.deepEqual(short(visit.needed), [[[{ card: { original: 1, copies: 1 } }], 'a']]);
    assert.deepEqual(short(visit.perhaps), [[[{ card: { copies: 2 } }], 'b']]);
    assert.equal(visit.perhaps[0]?.more, true);
    assert.deepEqual(visit.perhaps[0].needs[0]?.questions, ['lost']);
  });

  it('is not said at all when the paper is brought anyway', () => {
    const visit = visitOf([
      part('a', { documents: [line([paper('card', { original: 1 })])] }),
      part('b', { ...asks, documents: [line([paper('card', { original: 1 })], { when })] }),
    ]);
    assert.deepEqual(visit.perhaps, []);
  });

  it('becomes part of the sum once it is sure', () => {
    const visit = visitOf([
      part('a', { documents: [line([paper('card', { copies: 1 })])] }),
      part('b', { ...asks, answers: { lost: true }, documents: [line([paper('card', { copies: 2 })], { when })] }),
    ]);
    assert.deepEqual(short(visit.needed), [[[{ card: { copies: 3 } }], 'a b']]);
    assert.deepEqual(visit.perhaps, []);
  });
});

describe('the order of going', () => {
  const report = paper('report', { original: 1 }, { obtain: { service: 'police' } });

  it('puts who gives a paper before who wants it', () => {
    const visit = visitOf([part('card', { documents: [line([report])] }), part('police', {})]);
    assert.deepEqual(visit.services, ['police', 'card']);
    assert.deepEqual(visit.needed[0]?.givenBy, ['police']);
  });

  it('ends in a circle, too', () => {
    const other = paper('other', { original: 1 }, { obtain: { service: 'card' } });
    const parts = [part('card', { documents: [line([report])] }), part('police', { documents: [line([other])] })];
    assert.deepEqual(visitOf(parts).services, ['card', 'police']);
  });
});

describe('fees of several services', () => {
  const fixed = (rupiah: number): FeeAmount => ({ kind: 'fixed', rupiah });
  const fees = (...parts: VisitPart[]) => visitOf(parts).fees;

  it('add up, and are exact only when each is', () => {
    const a = part('a', { fees: [fee('x', fixed(100))] });
    assert.deepEqual([fees(a, a).known, fees(a, a).exact], [200, true]);
    assert.equal(fees(a, part('b', { fees: [fee('f', { kind: 'free' })] })).exact, true);
    const unknown = part('b', { fees: [fee('u', { kind: 'unknown', reason: text('Tidak tahu') })] });
    assert.deepEqual(
      [fees(a, unknown).known, fees(a, unknown).exact, fees(a, unknown).unknown.length],
      [100, false, 1],
    );
    const formula = part('b', { fees: [fee('u', { kind: 'formula', rule: text('5%') })] });
    assert.equal(fees(a, formula).exact, false);
  });

  it('are not exact while one service names none', () => {
    assert.equal(fees(part('a', { fees: [fee('x', fixed(100))] }), part('b', {})).exact, false);
  });
});

describe('a service whose way ends', () => {
  it('is told apart, and its papers and fees do not count', () => {
    const stops = [{ id: 'young', when: eq('lost', true), message: text('Belum 17 tahun') }];
    const visit = visitOf([
      part('a', { documents: [line([paper('card', { copies: 1 })])], fees: [fee('x', { kind: 'free' })] }),
      part('b', {
        questions: [yesno('lost')],
        answers: { lost: true },
        stops,
        documents: [line([paper('card', { copies: 1 })])],
        fees: [fee('y', { kind: 'fixed', rupiah: 5 })],
      }),
    ]);
    assert.deepEqual(short(visit.needed), [[[{ card: { copies: 1 } }], 'a']]);
    assert.deepEqual([visit.fees.known, visit.fees.exact], [0, true]);
    assert.deepEqual(
      visit.stopped.map(({ service, stop }) => [service, stop.id]),
      [['b', 'young']],
    );
    assert.equal(visit.complete, true);
    assert.equal(visitOf([]).complete, false);
  });
});

describe('questions of a visit', () => {
  const shared: Question = { ...yesno('proxy'), shared: true };
  const lost = yesno('lost');
  const letter = line([paper('letter', { original: 1, kept: true })], { when: eq('proxy', true) });
  const report = line([paper('report', { original: 1 })], { when: eq('lost', true) });
  const made = (answers: Answers) => ({ questions: [lost, shared], documents: [letter, report], answers });
  const asked = (parts: VisitPart[]) =>
    visitOf(parts).questions.map(({ question, services }) => [question.id, services.join(' ')]);

  it('are asked once where they are shared, and tell more then', () => {
    assert.deepEqual(asked([part('a', made({})), part('b', made({}))]), [
      ['proxy', 'a b'],
      ['lost', 'a'],
      ['lost', 'b'],
    ]);
  });

  it('have one answer for all, a service that is chosen later included', () => {
    const b = { questions: [lost, shared], answers: {} };
    const answers = answersInVisit(b, [{ questions: [shared, lost], answers: { proxy: true, lost: true } }]);
    assert.deepEqual(answers, { proxy: true });
    assert.deepEqual(answersInVisit({ ...b, answers: { proxy: false } }, [{ ...b, answers: { proxy: true } }]), {
      proxy: false,
    });
  });

  it('are not the same when they read otherwise', () => {
    const other: Question = { ...shared, label: text('Lain') };
    const from = [{ questions: [other], answers: { proxy: true } }];
    assert.deepEqual(answersInVisit({ questions: [shared], answers: {} }, from), {});
  });
});
