import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answer, Answers } from '../../../src/contract/requirements.js';
import { checklistOf } from '../../../src/domain/checklist/checklist.js';
import { type Catalogue, catalogue, today, withAnswers } from './catalogues.js';

const listOf = ({ requirements, fees }: Catalogue, answers: Answers) => checklistOf(requirements, fees, answers, today);

/** Everything with a condition, and how it stands. */
const standing = (made: Catalogue, answers: Answers): Map<string, 'yes' | 'no' | 'perhaps'> => {
  const list = listOf(made, answers);
  const all = [...made.requirements.documents, ...made.fees].map(({ id }) => [id, 'no'] as const);
  const standings = new Map<string, 'yes' | 'no' | 'perhaps'>(all);
  for (const { requirement } of list.needed) standings.set(requirement.id, 'yes');
  for (const { requirement } of list.perhaps) standings.set(requirement.id, 'perhaps');
  for (const { fee } of list.fees.lines) standings.set(fee.id, 'yes');
  for (const fee of list.fees.perhaps) standings.set(fee.id, 'perhaps');
  return standings;
};

for (const cyclic of [false, true]) {
  describe(`any list ${cyclic ? 'with cycles' : 'without cycles'}`, () => {
    it('only ever turns perhaps into yes or no, whatever is answered in whatever order', () => {
      fc.assert(
        fc.property(withAnswers(cyclic), ({ made, answers }) => {
          let given: Answers = {};
          let before = standing(made, given);
          for (const [id, answer] of answers) {
            given = { ...given, [id]: answer };
            const after = standing(made, given);
            for (const [line, state] of before) {
              if (state !== 'perhaps') assert.equal(after.get(line), state, `${line} after ${id}`);
            }
            before = after;
          }
        }),
        { numRuns: 300 },
      );
    });

    it('does not hang on the order of answers', () => {
      fc.assert(
        fc.property(withAnswers(cyclic), ({ made, answers }) => {
          const reversed = [...answers].reverse();
          assert.deepEqual(standing(made, Object.fromEntries(answers)), standing(made, Object.fromEntries(reversed)));
        }),
      );
    });
  });
}

describe('any sound list', () => {
  it('asks only what is open, and is decided once its questions are answered', () => {
    fc.assert(
      fc.property(withAnswers(false), ({ made, answers }) => {
        const store = new Map<string, Answer>(answers);
        let given: Answers = {};
        for (let asked = 0; ; asked++) {
          assert.ok(asked <= made.requirements.questions.length, 'asks without end');
          const list = listOf(made, given);
          const open = list.questions.filter(({ answer }) => answer === undefined);
          const [next] = open;
          if (!next) {
            assert.equal(list.complete, !list.stop);
            if (!list.stop) assert.deepEqual([list.perhaps, list.fees.perhaps], [[], []]);
            return;
          }
          assert.equal(list.complete, false);
          for (const { question } of open) assert.equal(Object.hasOwn(given, question.id), false);
          given = { ...given, [next.question.id]: store.get(next.question.id) ?? '' };
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a given answer on the screen while its question is to be asked', () => {
    fc.assert(
      fc.property(withAnswers(false), ({ made, answers }) => {
        const list = listOf(made, Object.fromEntries(answers));
        const shown = list.questions.map(({ question }) => question.id);
        const unconditional = made.requirements.questions.filter(({ when }) => !when).map(({ id }) => id);
        for (const id of unconditional) assert.ok(shown.includes(id));
        const order = answers.map(([id]) => id).filter((id) => shown.includes(id));
        assert.deepEqual(shown, order);
      }),
    );
  });

  it('comes back when an answer is changed and changed back', () => {
    fc.assert(
      fc.property(withAnswers(false), fc.nat(), ({ made, answers }, n) => {
        const all: Answers = Object.fromEntries(answers);
        const [id = ''] = answers[n % answers.length] ?? [];
        const other = { ...all, [id]: 'not an answer' };
        assert.deepEqual(listOf(made, { ...other, [id]: all[id] ?? '' }), listOf(made, all));
      }),
    );
  });
});

describe('a broken list or broken answers', () => {
  const rubbish = fc.dictionary(
    fc.constantFrom('q0', 'q1', 'q2', 'q9', '__proto__', 'constructor', 'toString'),
    fc.oneof(fc.string(), fc.boolean(), fc.double(), fc.array(fc.string())),
  );

  it('never throw, and what does not fit counts as unanswered', () => {
    fc.assert(
      fc.property(catalogue(true), rubbish, (made, answers) => {
        listOf(made, answers);
        const unfit = Object.fromEntries(made.requirements.questions.map(({ id }) => [id, 'not an answer']));
        assert.deepEqual(listOf(made, unfit), listOf(made, {}));
      }),
    );
  });

  it('leave a document at perhaps when its condition asks about a question that is not there', () => {
    fc.assert(
      fc.property(withAnswers(true), ({ made, answers }) => {
        const { requirements } = made;
        const documents = [...requirements.documents].map((d) => ({
          ...d,
          when: { op: 'answered' as const, question: 'lost' },
        }));
        const list = listOf({ ...made, requirements: { ...requirements, documents } }, Object.fromEntries(answers));
        assert.equal(list.perhaps.length, documents.length);
        assert.ok(list.perhaps.every(({ questions }) => questions.length === 0));
      }),
    );
  });
});
