import assert from 'node:assert/strict';
import test from 'node:test';
import { services } from '../../../demo/catalogue/index.js';
import { faultOf, questionsIn } from './conditions.js';

const unique = (items: readonly { id: string }[], where: string): void =>
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length, where);

test('ids are unique within a list', () => {
  for (const { id, requirements, fees } of services) {
    unique(requirements.questions, `${id}: questions`);
    unique(requirements.documents, `${id}: documents`);
    unique(fees, `${id}: fees`);
    for (const question of requirements.questions) {
      if ('options' in question) unique(question.options, `${id}: ${question.id}`);
    }
    for (const { id: line, oneOf } of requirements.documents) unique(oneOf, `${id}: ${line}`);
  }
});

test('conditions refer to questions and options that exist', () => {
  for (const { id, requirements, fees } of services) {
    for (const line of [...requirements.documents, ...fees, ...requirements.stops, ...requirements.questions]) {
      if (line.when) assert.equal(faultOf(line.when, requirements.questions), undefined, `${id}: ${line.id}`);
    }
  }
});

test('every question decides something, and a conditional document says why it is asked', () => {
  for (const { id, requirements, fees } of services) {
    const conditions = [...requirements.documents, ...fees, ...requirements.stops].flatMap(({ when }) => when ?? []);
    const asked = new Set(conditions.flatMap(questionsIn));
    for (const question of requirements.questions) assert.ok(asked.has(question.id), `${id}: ${question.id}`);
    for (const line of requirements.documents) {
      if (line.when && line.when.op !== 'not') assert.ok(line.because, `${id}: ${line.id}`);
    }
  }
});

test('where a document comes from another service, that service exists and no chain runs in a circle', () => {
  const next = new Map(
    services.map(({ id, requirements }) => [
      id,
      requirements.documents.flatMap(({ oneOf }) => oneOf.flatMap(({ obtain }) => obtain?.service ?? [])),
    ]),
  );
  const visit = (id: string, way: readonly string[]): void => {
    assert.ok(!way.includes(id), [...way, id].join(' > '));
    const targets = next.get(id);
    assert.ok(targets, `${way.at(-1)} points to ${id}`);
    for (const target of targets) visit(target, [...way, id]);
  };
  for (const { id } of services) visit(id, []);
  assert.ok([...next.values()].flat().length > 40);
});

test('a document is wanted in some form, and a presence is no paper', () => {
  for (const { id, requirements } of services) {
    for (const { id: document, form } of requirements.documents.flatMap(({ oneOf }) => oneOf)) {
      assert.ok(Object.keys(form).length > 0, `${id}: ${document}`);
      if (form.presence) assert.deepEqual(Object.keys(form), ['presence'], `${id}: ${document}`);
    }
  }
});
