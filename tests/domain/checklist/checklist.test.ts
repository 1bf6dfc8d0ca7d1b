import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../../src/contract/conditions.js';
import type { Fee, FeeAmount } from '../../../src/contract/fees.js';
import type { Answers, Question, Requirements } from '../../../src/contract/requirements.js';
import { checklistOf } from '../../../src/domain/checklist/checklist.js';
import { shareable } from '../../../src/domain/checklist/shareable.js';
import { ticked, tickProgress } from '../../../src/domain/checklist/ticks.js';
import { choice, document, eq, text, today, yesno } from './catalogues.js';

/** A first ID card: for 17 and over, or married; foreigners bring more; somebody else brings a letter. */
const born: Question = { id: 'born', label: text('Tanggal lahir'), type: 'date' };
const minor: Condition = { op: 'age', question: 'born', is: 'lt', years: 17 };
const card: Requirements = {
  version: '1',
  questions: [choice('citizen', ['wni', 'wna']), yesno('proxy', eq('citizen', 'wni')), born, yesno('married', minor)],
  documents: [
    document('family-card'),
    document('passport', eq('citizen', 'wna')),
    document('letter', eq('proxy', true)),
    document('marriage-book', eq('married', true)),
  ],
  stops: [
    {
      id: 'too-young',
      when: { op: 'and', of: [minor, eq('married', false)] },
      message: text('KTP-el mulai usia 17 tahun.'),
    },
  ],
};

const list = (answers: Answers, fees: Fee[] = []) => checklistOf(card, fees, answers, today);
const needed = (answers: Answers) => list(answers).needed.map(({ requirement }) => requirement.id);
const perhaps = (answers: Answers) => list(answers).perhaps.map(({ requirement }) => requirement.id);
const open = (answers: Answers) =>
  list(answers).questions.flatMap(({ question, answer }) => (answer === undefined ? [question.id] : []));

describe('a checklist before any answer', () => {
  it('already names what is sure, and what may be needed', () => {
    assert.deepEqual(needed({}), ['family-card']);
    assert.deepEqual(perhaps({}), ['passport', 'letter', 'marriage-book']);
  });

  it('asks first what may end the way, and asks nothing that does not arise yet', () => {
    assert.deepEqual(open({}), ['born', 'citizen']);
  });

  it('tells for each perhaps which question decides it, the one that can be asked now', () => {
    const deciding = Object.fromEntries(list({}).perhaps.map((line) => [line.requirement.id, line.questions]));
    assert.deepEqual(deciding, { passport: ['citizen'], letter: ['citizen'], 'marriage-book': ['born'] });
  });
});

describe('a checklist with answers', () => {
  it('asks no further than the answers make sense', () => {
    assert.deepEqual(open({ citizen: 'wna' }), ['born']);
    assert.deepEqual(open({ citizen: 'wni' }), ['born', 'proxy']);
    assert.deepEqual(open({ citizen: 'wna', born: '2009-12-04' }), ['married']);
    assert.deepEqual(needed({ citizen: 'wna', born: '2009-12-03' }), ['family-card', 'passport']);
  });

  it('stops on the day before the birthday, and not on the birthday', () => {
    const unmarried = { citizen: 'wni', proxy: false, married: false };
    assert.equal(list({ ...unmarried, born: '2009-12-04' }).stop?.id, 'too-young');
    const grown = list({ ...unmarried, born: '2009-12-03' });
    assert.equal(grown.stop, undefined);
    assert.ok(grown.complete);
  });

  it('asks nothing more after a stop, and still lets the answers be changed', () => {
    const stopped = list({ born: '2015-01-01', married: false });
    assert.deepEqual(
      stopped.questions.map(({ question, answer }) => [question.id, answer]),
      [
        ['born', '2015-01-01'],
        ['married', false],
      ],
    );
    assert.equal(stopped.complete, false);
  });

  it('forgets nothing when a question falls away and comes back', () => {
    assert.deepEqual(needed({ citizen: 'wni', proxy: true, born: '1990-01-01' }), ['family-card', 'letter']);
    assert.deepEqual(needed({ citizen: 'wna', proxy: true, born: '1990-01-01' }), ['family-card', 'passport']);
    assert.deepEqual(list({ citizen: 'wna', proxy: true, born: '1990-01-01' }).perhaps, []);
  });

  it('reads `ne` of a question that does not arise as true, as it does `not eq`', () => {
    const questions = [yesno('a'), yesno('b', eq('a', true))];
    const conditions: Condition[] = [
      { op: 'ne', question: 'b', value: true },
      { op: 'not', of: eq('b', true) },
    ];
    for (const when of conditions) {
      const made = { questions, documents: [document('d', when)], stops: [] };
      assert.equal(checklistOf(made, [], { a: false }, today).needed.length, 1);
      assert.equal(checklistOf(made, [], { a: true }, today).perhaps.length, 1);
    }
  });

  it('takes an answer out of range, of the wrong type or to an unknown option for none', () => {
    const many: Question = { id: 'many', label: text('Berapa?'), type: 'integer', min: 1, max: 5 };
    const made = {
      questions: [many],
      documents: [document('d', { op: 'gte', question: 'many', value: 3 })],
      stops: [],
    };
    const state = (many: Answers[string]) => checklistOf(made, [], { many }, today).perhaps.length;
    assert.deepEqual([0, 6, 2.5, NaN, '3', true].map(state), [1, 1, 1, 1, 1, 1]);
    assert.deepEqual([3, 1].map(state), [0, 0]);
    assert.deepEqual(perhaps({ citizen: 'alien', born: '2026-02-30' }), perhaps({}));
  });

  it('reads none of several as an answer', () => {
    const several: Question = { ...choice('which', ['x', 'y']), type: 'several', options: choiceOptions };
    const made = {
      questions: [several],
      documents: [document('d', { op: 'has', question: 'which', value: 'x' })],
      stops: [],
    };
    assert.ok(checklistOf(made, [], { which: [] }, today).complete);
    assert.equal(checklistOf(made, [], { which: ['y', 'x'] }, today).needed.length, 1);
  });
});

const choiceOptions = [
  { id: 'x', label: text('x') },
  { id: 'y', label: text('y') },
];

describe('fees', () => {
  const fee = (id: string, amount: FeeAmount, when?: Condition): Fee => ({
    id,
    label: text(id),
    amount,
    ...(when ? { when } : {}),
  });
  const fixed = (rupiah: number): FeeAmount => ({ kind: 'fixed', rupiah });

  it('add up what is sure, and say that it is not all yet', () => {
    const { fees } = list({}, [fee('card', fixed(50_000)), fee('passport', fixed(100_000), eq('citizen', 'wna'))]);
    assert.deepEqual([fees.known, fees.exact, fees.perhaps.length], [50_000, false, 1]);
    const { fees: sure } = list({ citizen: 'wna' }, [
      fee('card', fixed(50_000)),
      fee('p', fixed(1), eq('citizen', 'wna')),
    ]);
    assert.deepEqual([sure.known, sure.exact], [50_001, true]);
  });

  it('never read an unknown amount, a formula or no line at all as free', () => {
    const unknown = fee('u', { kind: 'unknown', reason: text('Belum dicek') });
    const formula = fee('f', { kind: 'formula', rule: text('5% dari nilai jual') });
    assert.deepEqual([list({}, [unknown]).fees.exact, list({}, [unknown]).fees.known], [false, 0]);
    assert.equal(list({}, [formula, fee('x', fixed(10))]).fees.unknown.length, 1);
    assert.equal(list({}, []).fees.exact, false);
    assert.deepEqual(list({}, [fee('free', { kind: 'free' })]).fees.exact, true);
  });
});

describe('ticks', () => {
  it('count for sure documents only, and wait for those that fall away', () => {
    const ticks = ticked(ticked(new Set(), 'family-card', true), 'passport', true);
    assert.deepEqual(tickProgress(list({}), ticks), { done: 1, total: 1 });
    assert.deepEqual(tickProgress(list({ citizen: 'wna' }), ticks), { done: 2, total: 2 });
    assert.deepEqual(tickProgress(list({}), ticked(ticks, 'family-card', false)), { done: 0, total: 1 });
  });
});

describe('answers that leave memory', () => {
  it('are neither sensitive nor unfit', () => {
    const questions: Question[] = [...card.questions, { ...yesno('violence'), sensitive: true }];
    assert.deepEqual(shareable(questions, { citizen: 'wni', violence: true, born: 'x', lost: 1 }), { citizen: 'wni' });
  });
});
