/** One visit for several needs: the lists of several services as one list, one sum and one row of questions. */
import type { Document, Requirement, Stop } from '../../contract/requirements.js';
import type { ChecklistLine } from './checklist.js';
import { type FeeSum, sumOf } from './fees.js';
import { beyond, paperFor, paperKey } from './papers.js';
import { type VisitPart, type VisitQuestion, visitQuestions } from './visit-answers.js';

/** Who needs a paper, in the service's own words and numbers: `because`, forms and remarks of this service alone. */
export interface Need {
  readonly service: string;
  readonly requirement: Requirement;
  /** False while an answer is still to come. */
  readonly sure: boolean;
  /** Questions of this service that decide about it. */
  readonly questions: readonly string[];
}

/** One line of the common list. */
export interface VisitLine {
  /** Unique in the list; ticks belong to the services' own lines, see `needs`. */
  readonly key: string;
  /** The papers with what to bring of each for all services together; distinct remarks stand one after the other. */
  readonly oneOf: readonly Document[];
  /** Every service that wants it, as the services are ordered. */
  readonly needs: readonly Need[];
  /** Only on a *perhaps* line: what stands here comes to what is sure of the same paper. */
  readonly more?: true;
  /** Services of this visit that give this paper, so they come first. */
  readonly givenBy: readonly string[];
}

export interface Visit {
  /** Services in the order of going: one that gives a paper stands before one that wants it. */
  readonly services: readonly string[];
  /** Services whose way ends; their documents and fees are not counted. */
  readonly stopped: readonly { readonly service: string; readonly stop: Stop }[];
  readonly needed: readonly VisitLine[];
  readonly perhaps: readonly VisitLine[];
  readonly questions: readonly VisitQuestion[];
  /** All services together; exact only when each one's sum is. */
  readonly fees: FeeSum;
  /** Each service's own fees, in the order of `services`. */
  readonly feesBy: readonly { readonly service: string; readonly fees: FeeSum }[];
  /** Nothing is left to ask, and at least one service goes on. */
  readonly complete: boolean;
}

const paperIn = (oneOf: readonly Document[], key: string): Document | undefined =>
  oneOf.find((paper) => paperKey(paper) === key);

const needsOf = (parts: readonly VisitPart[]): Need[] =>
  parts.flatMap(({ service, checklist }) => {
    const need = (sure: boolean) => (line: ChecklistLine) => ({ service, sure, ...line });
    return [...checklist.needed.map(need(true)), ...checklist.perhaps.map(need(false))];
  });

/** Needs of the same paper, or of one of the same papers. A choice that holds a paper which is sure anyway is met by it. */
const grouped = (needs: readonly Need[]): Map<string, Need[]> => {
  const single = new Set<string>();
  for (const { sure, requirement } of needs) {
    const [paper, other] = requirement.oneOf;
    if (sure && paper && !other) single.add(paperKey(paper));
  }
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    const keys = need.requirement.oneOf.map(paperKey);
    const key = keys.find((one) => single.has(one)) ?? keys.sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return groups;
};

/** The papers of a group for these of its needs together. */
const papersFor = (key: string, needs: readonly Need[]): Document[] => {
  const lists = needs.map(({ requirement: { oneOf } }) => {
    const one = paperIn(oneOf, key);
    return one ? [one] : oneOf;
  });
  const [first = [], ...others] = lists;
  return first.map((paper) => {
    const same = others.flatMap((list) => paperIn(list, paperKey(paper)) ?? []);
    return same.length ? paperFor(paper, same) : paper;
  });
};

const linesOf = (parts: readonly VisitPart[]): Pick<Visit, 'needed' | 'perhaps'> => {
  const needed: VisitLine[] = [];
  const perhaps: VisitLine[] = [];
  const ids = parts.map(({ service }) => service);
  for (const [key, needs] of grouped(needsOf(parts))) {
    const givers = needs.flatMap(({ requirement }) => requirement.oneOf.map(({ obtain }) => obtain?.service));
    const givenBy = ids.filter((id) => givers.includes(id));
    const sure = needs.filter((need) => need.sure);
    const open = needs.filter((need) => !need.sure);
    const papers = papersFor(key, sure);
    if (sure.length) needed.push({ key, oneOf: papers, needs: sure, givenBy });
    if (!open.length) continue;
    const oneOf = papersFor(key, open).flatMap((paper) => {
      const brought = paperIn(papers, paperKey(paper));
      const form = brought ? beyond(brought.form, paper.form) : paper.form;
      return form ? [{ ...paper, form }] : [];
    });
    // Nothing to add: the paper is brought anyway, and does for this service too.
    if (oneOf.length) perhaps.push({ key, oneOf, needs: open, givenBy, ...(sure.length ? { more: true } : {}) });
  }
  return { needed, perhaps };
};

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
    ...linesOf(going),
    questions: visitQuestions(parts),
    fees: { ...all, exact: sums.length > 0 && sums.every(({ exact }) => exact) },
    feesBy: going.map(({ service, checklist: { fees } }) => ({ service, fees })),
    complete: going.length > 0 && going.every(({ checklist }) => checklist.complete),
  };
};
