/** What the citizen does next; one thing, so that nobody has to guess. */
import type { Application, Stage } from '../../contract/applications.js';
import type { Sentence } from './sentences.js';

type Action = NonNullable<Application['action']>;

export type NextStep =
  | { readonly do: 'come' }
  | { readonly do: 'check-in' }
  | { readonly do: 'wait' }
  | { readonly do: 'go-to-counter' }
  | { readonly do: 'act'; readonly action: Action }
  | { readonly do: 'pick-up'; readonly action?: Action }
  | { readonly do: 'complain' }
  | { readonly do: 'object'; readonly until: string }
  | { readonly do: 'apply-again' }
  | { readonly do: 'book-again' }
  | { readonly do: 'rate' };

/** @param action - of the application, where the sentence is about one */
export const nextStep = (sentence: Sentence, action?: Action): NextStep => {
  switch (sentence.kind) {
    case 'before-day':
      return { do: 'come' };
    case 'today':
      return { do: 'check-in' };
    case 'called':
      return { do: 'go-to-counter' };
    case 'past':
    case 'no-show':
    case 'cancelled':
    case 'nothing':
      return { do: 'book-again' };
    case 'your-turn':
      return action ? { do: 'act', action } : { do: 'wait' };
    case 'late':
      return { do: 'complain' };
    case 'ready':
      return { do: 'pick-up', ...(action ? { action } : {}) };
    case 'rejected':
      return sentence.objectionUntil ? { do: 'object', until: sentence.objectionUntil } : { do: 'apply-again' };
    case 'granted':
    case 'served':
      return { do: 'rate' };
    case 'withdrawn':
      return { do: 'apply-again' };
    case 'in-line':
    case 'checked-in':
    case 'received':
    case 'under-way':
    case 'other-agency':
    case 'transferred':
      return { do: 'wait' };
  }
};

/** The stage that `mpp-status-change` names. */
export const currentStage = (stages: readonly Stage[]): string | undefined =>
  stages.find(({ state }) => state === 'current')?.id ??
  stages.reduce<string | undefined>((last, { id, state }) => (state === 'done' ? id : last), undefined);
