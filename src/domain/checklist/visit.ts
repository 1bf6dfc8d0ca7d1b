/** One visit for several needs: the lists of several services as one list, one sum and one row of questions. */
import type { Stop } from '../../contract/requirements.js';
import type { ChecklistLine } from './checklist.js';
import { type FeeSum, sumOf } from './fees.js';
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

const needsOf = (parts: readonly VisitPart[]): Need[] =>
  parts.flatMap(({ service, checklist }) => {
    const need = (sure: boolean) => (line: ChecklistLine) => ({ service, sure, ...line });
    return [...checklist.needed.map(need(true)), ...checklist.perhaps.map(need(false))];
  });

/** Who gives a paper comes before who wants it; else, and in a circle, the order in which they were chosen. */
const inOrder = (parts: readonly VisitPart[]): VisitPart[] => {
  const left = [...parts];
  const done: VisitPart[] = [];
  const wanted = new Map(
    parts.map((part) => {
      const papers = [...part.checklist.needed, ...part.checklist.perhaps].flatMap(
        ({ requirement }) => requirement.oneOf,
      );
      return [part, new Set(papers.map(({ obtain }) => obtain?.service))];
    }),
  );
  const waitsFor = (part: VisitPart, other: VisitPart): boolean => wanted.get(part)?.has(other.service) ?? false;
  while (left.length) {
    const free = left.findIndex((part) => !left.some((other) => other !== part && waitsFor(part, other)));
    done.push(...left.splice(Math.max(free, 0), 1));
  }
  return done;
};

/** The common list. Each service's own list is made before, by `checklistOf` with the answers of `answersInVisit`. */
export const visitOf = (chosen: readonly VisitPart[]): Visit => {
  const parts = inOrder(chosen);
  const going = parts.filter(({ checklist }) => !checklist.stop);
  const sums = going.map(({ checklist }) => checklist.fees);
  const all = sumOf(
    sums.flatMap(({ sure }) => sure),
    sums.flatMap(({ perhaps }) => perhaps),
    sums.flatMap(({ lines }) => lines),
  );
  return {
    services: parts.map(({ service }) => service),
    stopped: parts.flatMap(({ service, checklist: { stop } }) => (stop ? [{ service, stop }] : [])),
    ...linesOf(
      needsOf(going),
      going.map(({ service }) => service),
    ),
    questions: visitQuestions(parts),
    fees: { ...all, exact: sums.length > 0 && sums.every(({ exact }) => exact) },
    feesBy: going.map(({ service, checklist: { fees } }) => ({ service, fees })),
    complete: going.length > 0 && going.every(({ checklist }) => checklist.complete),
  };
};
