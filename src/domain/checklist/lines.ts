/** The common list of several services: one line a paper, one count of its copies. */
import type { Document, Requirement } from '../../contract/requirements.js';
import { beyond, paperFor, paperKey } from './papers.js';

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

export interface VisitLines {
  readonly needed: readonly VisitLine[];
  readonly perhaps: readonly VisitLine[];
}

const paperIn = (oneOf: readonly Document[], key: string): Document | undefined =>
  oneOf.find((paper) => paperKey(paper) === key);

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

/** @param services - in the order of going */
export const linesOf = (all: readonly Need[], services: readonly string[]): VisitLines => {
  const needed: VisitLine[] = [];
  const perhaps: VisitLine[] = [];
  for (const [key, needs] of grouped(all)) {
    const givers = needs.flatMap(({ requirement }) => requirement.oneOf.map(({ obtain }) => obtain?.service));
    const givenBy = services.filter((id) => givers.includes(id));
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
