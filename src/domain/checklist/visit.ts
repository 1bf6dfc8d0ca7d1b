/** One visit for several needs: the lists of several services as one list, one sum and one row of questions. */
import type { Fee } from '../../contract/fees.js';
import type { Stop } from '../../contract/requirements.js';
import type { Checklist } from './checklist.js';
import { type FeeLine, type FeeSum, sumOf } from './fees.js';
import { linesOf, type Need, type VisitLines } from './lines.js';
import { type VisitPart, type VisitQuestion, visitQuestions } from './visit-answers.js';

export interface Visit extends VisitLines {
  /** Services in the order of going: one that gives a paper stands before one that wants it. */
  readonly services: readonly string[];
  /** Services whose way ends; their documents and fees are not counted. */
  readonly stopped: readonly { readonly service: string; readonly stop: Stop }[];
  readonly questions: readonly VisitQuestion[];
  /** All services together; exact only when each one's sum is. */
  readonly fees: FeeSum;
  /** Each service's own fees, in the order of `services`. */
  readonly feesBy: readonly { readonly service: string; readonly fees: FeeSum }[];
  /** Nothing is left to ask, and at least one service goes on. */
  readonly complete: boolean;
}

/** Services that give a paper of the list. */
const giversFor = ({ needed, perhaps }: Checklist): Set<string | undefined> => {
  const givers = new Set<string | undefined>();
  for (const { requirement } of [...needed, ...perhaps]) {
    for (const { obtain } of requirement.oneOf) givers.add(obtain?.service);
  }
  return givers;
};

/** Who gives a paper comes before who wants it; else, and in a circle, the order in which they were chosen. */
const inOrder = (parts: readonly VisitPart[]): VisitPart[] => {
  const left = parts.map((part) => ({ part, givers: giversFor(part.checklist) }));
  const done: VisitPart[] = [];
  while (left.length) {
    const free = left.findIndex((one) => !left.some((other) => other !== one && one.givers.has(other.part.service)));
    for (const { part } of left.splice(Math.max(free, 0), 1)) done.push(part);
  }
  return done;
};

/** The common list. Each service's own list is made before, by `checklistOf` with the answers of `answersInVisit`. */
export const visitOf = (chosen: readonly VisitPart[]): Visit => {
  const parts = inOrder(chosen);
  const services: string[] = [];
  const stopped: { service: string; stop: Stop }[] = [];
  const feesBy: { service: string; fees: FeeSum }[] = [];
  const going: string[] = [];
  const needs: Need[] = [];
  const sure: Fee[] = [];
  const perhaps: Fee[] = [];
  const lines: FeeLine[] = [];
  let exact = true;
  let complete = true;
  for (const { service, checklist } of parts) {
    const { stop, fees } = checklist;
    services.push(service);
    if (stop) {
      stopped.push({ service, stop });
      continue;
    }
    going.push(service);
    feesBy.push({ service, fees });
    sure.push(...fees.sure);
    perhaps.push(...fees.perhaps);
    lines.push(...fees.lines);
    exact &&= fees.exact;
    complete &&= checklist.complete;
    for (const line of checklist.needed) needs.push({ service, sure: true, ...line });
    for (const line of checklist.perhaps) needs.push({ service, sure: false, ...line });
  }
  return {
    services,
    stopped,
    ...linesOf(needs, going),
    questions: visitQuestions(parts),
    fees: { ...sumOf(sure, perhaps, lines), exact: going.length > 0 && exact },
    feesBy,
    complete: going.length > 0 && complete,
  };
};
