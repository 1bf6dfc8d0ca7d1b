import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf, vectors, visitOutcomeOf } from './vectors.js';

describe('a list by the case', () => {
  for (const { name, expect, ...chosen } of vectors.cases) {
    it(`${chosen.service}: ${name}`, () => assert.deepEqual(outcomeOf(chosen), expect));
  }
});

describe('one visit for several needs', () => {
  for (const { name, expect, chosen } of vectors.visits) {
    it(name, () => assert.deepEqual(visitOutcomeOf(chosen), expect));
  }
});
