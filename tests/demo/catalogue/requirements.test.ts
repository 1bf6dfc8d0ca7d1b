import assert from 'node:assert/strict';
import test from 'node:test';
import { services } from '../../../demo/catalogue/index.js';

test('a conditional document says why it is asked', () => {
  for (const { id, requirements } of services) {
    for (const line of requirements.documents) {
      if (line.when && line.when.op !== 'not') assert.ok(line.because, `${id}: ${line.id}`);
    }
  }
});

test('many documents say which service gives them', () => {
  const given = services.flatMap(({ requirements }) =>
    requirements.documents.flatMap(({ oneOf }) => oneOf.flatMap(({ obtain }) => obtain?.service ?? [])),
  );
  assert.ok(given.length > 40);
});

test('a document is wanted in some form, and a presence is no paper', () => {
  for (const { id, requirements } of services) {
    for (const { id: document, form } of requirements.documents.flatMap(({ oneOf }) => oneOf)) {
      assert.ok(Object.keys(form).length > 0, `${id}: ${document}`);
      if (form.presence) assert.deepEqual(Object.keys(form), ['presence'], `${id}: ${document}`);
    }
  }
});
