import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { regionData } from '../../../../demo/catalogue/index.js';
import type { Condition } from '../../../../src/contract/conditions.js';
import type { Question } from '../../../../src/contract/requirements.js';
import { Service } from '../../../../src/contract/service.js';
import { type Finding, reportTo } from '../../../../src/domain/checklist/check/finding.js';
import { checkCatalogue } from '../../../../src/domain/checklist/check/index.js';
import { checkLogic } from '../../../../src/domain/checklist/check/logic.js';
import { solverFor, TooMany } from '../../../../src/domain/checklist/check/solve.js';
import { document, findingsIn, places, question, service, text, today } from './planted.js';

const region = { ...regionData, capabilities: [], booking: { open: true } };
const yes = (id: string) => ({ op: 'eq', question: id, value: true });
const ids = (count: number) => Array.from({ length: count }, (_, i) => `q${i}`);

/** No two pigeons share a hole: with one hole too few it cannot hold, and only trying tells. */
const pigeons = (count: number): { questions: Question[]; apart: Condition } => {
  const holes = Array.from({ length: count - 1 }, (_, i) => `h${i}`);
  const options = holes.map((id) => ({ id, label: text(id) }));
  const questions = ids(count).map((id): Question => ({ id, type: 'choice', label: text(id), options }));
  const of = questions.flatMap((a, i) =>
    questions.slice(i + 1).flatMap((b) =>
      holes.map((value): Condition => {
        const both = [a, b].map(({ id }): Condition => ({ op: 'eq', question: id, value }));
        return { op: 'not', of: { op: 'and', of: both } };
      }),
    ),
  );
  return { questions, apart: { op: 'and', of } };
};

describe('the solver', () => {
  const { questions, apart } = pigeons(4);

  it('proves that something never holds, though no single answer shows it', () => {
    assert.equal(solverFor(questions, [apart], today).find(apart), undefined);
    assert.ok(solverFor(questions, [apart], today).find({ op: 'not', of: apart }));
  });

  it('gives up aloud, not in silence', () => {
    assert.throws(() => solverFor(questions, [apart], today, 10).find(apart), TooMany);
  });

  it('finds where nothing is left to ask and nothing is decided', () => {
    const about: Condition = { op: 'eq', question: 'tidak-ada', value: true };
    assert.deepEqual(solverFor(questions, [about], today).stuck(about), {});
  });
});

describe('many combinations', () => {
  it('are solved by condition where they are more than can be walked', () => {
    const one = service('satu');
    one.requirements.questions = ids(13).map((id) => question(id));
    one.requirements.documents = [document('kk'), ...ids(13).map((id) => document(`d-${id}`, { when: yes(id) }))];
    const { findings, ways, solved } = checkCatalogue({ region, services: [one] }, { today });
    assert.deepEqual([places(findings), ways, solved], [[], 0, ['satu']]);
  });

  it('are said where they are too many for that, too', () => {
    const found = findingsIn(({ requirements }) => {
      const options = ids(13).map((id) => ({ id, label: text(id) }));
      requirements.questions = [question('mana', { type: 'several', options })];
      requirements.documents = [
        document('kk'),
        ...ids(13).map((id) => document(`d-${id}`, { when: { op: 'has', question: 'mana', value: id } })),
      ];
    });
    assert.deepEqual(places(found), ['too-many satu requirements']);
    assert.match(found[0]?.message ?? '', /question "mana" has too many options to try all of them/);
  });
});

it('a way that ends nowhere is found by walking it', () => {
  const one = service('satu');
  // Past the check of conditions, which would have refused it: nothing rests on that one alone.
  one.requirements.documents = [document('kk'), document('x', { when: yes('tidak-ada') })];
  const findings: Finding[] = [];
  checkLogic(z.parse(Service, one), today, reportTo(findings, 'satu'));
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['never-decided', 'changes-nothing', 'way-without-end'],
  );
});
