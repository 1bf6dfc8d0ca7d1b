/** Random lists for property tests: questions of every type, conditions of every operator. */
import fc from 'fast-check';
import type { Condition } from '../../../src/contract/conditions.js';
import type { Fee } from '../../../src/contract/fees.js';
import type { Answer, Question, Requirement, Requirements, Stop } from '../../../src/contract/requirements.js';

export const today = '2026-12-03';
export const text = (id: string) => ({ id });

export const option = (id: string) => ({ id, label: text(id) });
export const choice = (id: string, options: string[], when?: Condition): Question => ({
  id,
  label: text(id),
  type: 'choice',
  options: options.map(option),
  ...(when ? { when } : {}),
});
export const yesno = (id: string, when?: Condition): Question => ({
  id,
  label: text(id),
  type: 'yesno',
  ...(when ? { when } : {}),
});
export const document = (id: string, when?: Condition): Requirement => ({
  id,
  oneOf: [{ id, label: text(id), form: { original: 1 } }],
  ...(when ? { when } : {}),
});
export const eq = (question: string, value: string | boolean): Condition => ({ op: 'eq', question, value });

const types = ['choice', 'several', 'yesno', 'integer', 'date'] as const;
type Type = (typeof types)[number];

const letters = ['a', 'b', 'c'];
const anyDay = fc.integer({ min: 1950, max: 2026 }).map((year) => `${year}-06-15`);
const anySide = fc.constantFrom('lt', 'lte', 'gt', 'gte');

/** An answer that fits a question of the type. */
export const fitting: Record<Type, fc.Arbitrary<Answer>> = {
  choice: fc.constantFrom(...letters),
  several: fc.subarray(letters),
  yesno: fc.boolean(),
  integer: fc.integer({ min: 0, max: 10 }),
  date: anyDay,
};

/** A condition about one question that suits its type. */
const about = (question: string, type: Type): fc.Arbitrary<Condition> => {
  const common = fc.constant<Condition>({ op: 'answered', question });
  const op = fc.constantFrom('eq', 'ne');
  switch (type) {
    case 'choice':
      return fc.oneof(
        common,
        fc.record({ op, question: fc.constant(question), value: fc.constantFrom(...letters) }),
        fc.subarray(letters).map((values): Condition => ({ op: 'in', question, values })),
      );
    case 'several':
      return fc.oneof(
        common,
        fc.constantFrom(...letters).map((value): Condition => ({ op: 'has', question, value })),
      );
    case 'yesno':
      return fc.oneof(common, fc.record({ op, question: fc.constant(question), value: fc.boolean() }));
    case 'integer':
      return fc.record({ op: anySide, question: fc.constant(question), value: fc.integer({ min: 0, max: 10 }) });
    case 'date':
      return fc.oneof(
        fc.record({ op: anySide, question: fc.constant(question), value: anyDay }),
        fc.record({
          op: fc.constant('age' as const),
          question: fc.constant(question),
          is: anySide,
          years: fc.integer({ min: 0, max: 80 }),
        }),
      );
  }
};

type Known = readonly { id: string; type: Type }[];

const condition = (known: Known, depth = 2): fc.Arbitrary<Condition> => {
  const leaf = fc.constantFrom(...known).chain(({ id, type }) => about(id, type));
  if (depth === 0) return leaf;
  const part = condition(known, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: part.map((of): Condition => ({ op: 'not', of })) },
    {
      weight: 2,
      arbitrary: fc.record({ op: fc.constantFrom('and', 'or'), of: fc.array(part, { minLength: 1, maxLength: 3 }) }),
    },
  );
};

const question = (id: string, type: Type, when: Condition | undefined): Question => {
  const asks = { id, label: text(id), ...(when ? { when } : {}) };
  return type === 'choice' || type === 'several' ? { ...asks, type, options: letters.map(option) } : { ...asks, type };
};

export interface Catalogue {
  readonly requirements: Requirements;
  readonly fees: Fee[];
}

/**
 * @param cyclic - questions may ask to be asked by any question, themselves included; else only by those before them
 */
export const catalogue = (cyclic: boolean): fc.Arbitrary<Catalogue> =>
  fc.array(fc.constantFrom(...types), { minLength: 1, maxLength: 6 }).chain((drawn) => {
    const known = drawn.map((type, i) => ({ id: `q${i}`, type }));
    const whens = known.map((_, i) => {
      const before = cyclic ? known : known.slice(0, i);
      return before.length === 0 ? fc.constant(undefined) : fc.option(condition(before), { nil: undefined });
    });
    const some = fc.array(condition(known), { maxLength: 6 });
    return fc.tuple(fc.tuple(...whens), some, some, some).map(([asked, documents, stops, fees]) => ({
      requirements: {
        version: '1',
        questions: known.map(({ id, type }, i) => question(id, type, asked[i])),
        documents: documents.map((when, i) => document(`d${i}`, when)),
        stops: stops.slice(0, 2).map((when, i): Stop => ({ id: `s${i}`, when, message: text('Berhenti') })),
      },
      fees: fees.map((when, i) => ({
        id: `f${i}`,
        label: text('Tarif'),
        amount: { kind: 'fixed', rupiah: 1000 } as const,
        when,
      })),
    }));
  });

/** A catalogue with an answer in store for each question, in an order of asking that has nothing to do with the list's. */
export const withAnswers = (cyclic: boolean) =>
  catalogue(cyclic).chain((made) =>
    fc.record({
      made: fc.constant(made),
      answers: fc
        .tuple(
          ...made.requirements.questions.map(({ id, type }) => fitting[type].map((answer) => [id, answer] as const)),
        )
        .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    }),
  );
