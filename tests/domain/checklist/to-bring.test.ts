import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../../src/contract/conditions.js';
import type { DocumentForm, Requirement } from '../../../src/contract/requirements.js';
import { type KnownList, toBring, toBringTogether } from '../../../src/domain/checklist/index.js';
import { eq, text } from './catalogues.js';

const line = (id: string, form: DocumentForm, when?: Condition): Requirement => ({
  id,
  oneOf: [{ id, label: text(id), form }],
  ...(when ? { when } : {}),
});
const lost = eq('lost', true);

const service = (id: string, documents: Requirement[]) => ({
  id,
  requirements: { version: '2', questions: [], documents, stops: [] },
});
const card = service('card', [
  line('form', { fillIn: true }),
  line('family-card', { original: 1, copies: 1 }),
  line('police-report', { original: 1 }, lost),
]);

const short = ({ papers, complete }: ReturnType<typeof toBringTogether>) => ({
  papers: papers.map(({ oneOf, ready }) => `${oneOf.map(({ id }) => id).join('/')}${ready ? ' ready' : ''}`),
  complete,
});
const known = (more: Partial<KnownList>): KnownList => ({ service: 'card', version: '2', ticks: [], ...more });

describe('what to bring for one service', () => {
  it('is what is sure for everybody where nothing is known', () => {
    assert.deepEqual(short(toBring(card, [])), { papers: ['form', 'family-card'], complete: false });
  });

  it('is what the case needs where a checklist has told it', () => {
    const told = known({ needed: ['form', 'family-card', 'police-report'], ticks: ['form'], complete: true });
    assert.deepEqual(short(toBring(card, [told])), {
      papers: ['form ready', 'family-card', 'police-report'],
      complete: true,
    });
  });

  it('has also what was ticked before, since it stood in the list', () => {
    assert.deepEqual(short(toBring(card, [known({ ticks: ['police-report'] })])), {
      papers: ['form', 'family-card', 'police-report ready'],
      complete: false,
    });
  });

  it('keeps what everybody needs where a checklist may not tell its list', () => {
    assert.deepEqual(short(toBring(card, [known({ needed: [] })])).papers, ['form', 'family-card']);
  });

  it('leaves out a tick that is not needed in this case', () => {
    const told = known({ needed: ['form'], ticks: ['police-report'] });
    assert.deepEqual(short(toBring(card, [told])).papers, ['form', 'family-card']);
  });

  it('knows nothing by another version of the list, or by the list of another service', () => {
    const others = [known({ version: '1', ticks: ['form'] }), known({ service: 'passport', ticks: ['form'] })];
    assert.deepEqual(short(toBring(card, others)).papers, ['form', 'family-card']);
  });

  it('goes by what the page tells before what the device keeps', () => {
    assert.deepEqual(short(toBring(card, [known({ ticks: [] }), known({ ticks: ['form'] })])).papers, [
      'form',
      'family-card',
    ]);
  });
});

describe('what to bring for several services', () => {
  const passport = service('passport', [line('family-card', { original: 1, copies: 2 }), line('photo', {})]);
  const together = (lists: KnownList[]) => toBringTogether([card, passport].map((one) => toBring(one, lists)));

  it('is one list, in which a paper stands once with its copies added up', () => {
    const { papers } = together([]);
    assert.deepEqual(
      papers.map(({ oneOf }) => oneOf[0]?.id),
      ['form', 'family-card', 'photo'],
    );
    assert.deepEqual(papers[1]?.oneOf[0]?.form, { original: 1, copies: 3 });
  });

  it('has a paper ready once it is ready for all that want it', () => {
    const one = known({ ticks: ['family-card'] });
    const both = [one, known({ service: 'passport', ticks: ['family-card'] })];
    assert.deepEqual(short(together([one])).papers, ['form', 'family-card', 'photo']);
    assert.deepEqual(short(together(both)).papers, ['form', 'family-card ready', 'photo']);
  });

  it('is complete when each list is', () => {
    const one = known({ complete: true });
    assert.equal(together([one]).complete, false);
    assert.equal(together([one, known({ service: 'passport', complete: true })]).complete, true);
  });
});
