import { expect } from '@open-wc/testing';
import { outcomeOf, vectors, visitOutcomeOf } from './vectors.js';

describe('a list by the case', () => {
  for (const { name, expect: outcome, ...chosen } of vectors.cases) {
    it(`${chosen.service}: ${name}`, () => expect(outcomeOf(chosen)).to.deep.equal(outcome));
  }
});

describe('one visit for several needs', () => {
  for (const { name, expect: outcome, chosen } of vectors.visits) {
    it(name, () => expect(visitOutcomeOf(chosen)).to.deep.equal(outcome));
  }
});
