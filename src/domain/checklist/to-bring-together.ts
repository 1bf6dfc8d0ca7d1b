/** What to bring for several services in one visit, merged as their checklist is: a paper stands once, its copies add up. */
import type { Requirement } from '../../contract/requirements.js';
import { linesOf } from './lines.js';
import type { ServiceToBring, ToBring } from './to-bring.js';

export const toBringTogether = (lists: readonly ServiceToBring[]): ToBring => {
  const ready = new Set<Requirement>();
  const needs = lists.flatMap(({ service, papers }) =>
    papers.map((requirement) => {
      if (requirement.ready) ready.add(requirement);
      return { service, requirement, sure: true, questions: [] };
    }),
  );
  const lines = linesOf(
    needs,
    lists.map(({ service }) => service),
  );
  return {
    // Ready once it is for every service that wants it.
    papers: lines.needed.map((line) => ({
      oneOf: line.oneOf,
      ready: line.needs.every(({ requirement }) => ready.has(requirement)),
    })),
    complete: lists.every(({ complete }) => complete),
  };
};
