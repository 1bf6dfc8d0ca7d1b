/** The common list of several services: one line a paper, one count of its copies. */
import type { Document, Requirement } from '../../contract/requirements.js';
import { beyond, isSamePaper, paperFor, paperKey } from './papers.js';

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

/** Needs of the same paper, or of one of the same papers. */
interface Group {
  /** The one paper that meets them; absent where it is a choice for all of them. */
  readonly paper: Document | undefined;
  readonly sure: Need[];
  readonly open: Need[];
}

const paperIn = (oneOf: readonly Document[], paper: Document): Document | undefined =>
  oneOf.find((other) => isSamePaper(paper, other));

/** A choice that holds a paper which is sure anyway is met by it. */
const grouped = (needs: readonly Need[]): Map<string, Group> => {
  const single = new Set<string>();
  for (const { sure, requirement } of needs) {
    const [paper, other] = requirement.oneOf;
    if (sure && paper && !other) single.add(paperKey(paper));
  }
  const groups = new Map<string, Group>();
  for (const need of needs) {
    const { oneOf } = need.requirement;
    const keys = oneOf.map(paperKey);
    const met = keys.length > 1 ? keys.findIndex((one) => single.has(one)) : 0;
    const key = keys[met] ?? keys.sort().join('\n');
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { paper: oneOf[met], sure: [], open: [] }));
    (need.sure ? group.sure : group.open).push(need);
  }
  return groups;
};

/** The papers of a group for these of its needs together. */
const papersFor = (only: Document | undefined, [first, ...others]: readonly Need[]): readonly Document[] => {
  if (!first) return [];
  const { oneOf } = first.requirement;
  const papers = only && oneOf.length > 1 ? oneOf.filter((paper) => isSamePaper(paper, only)) : oneOf;
  if (!others.length) return papers;
  return papers.map((paper) => {
    const same = others.flatMap(({ requirement }) => paperIn(requirement.oneOf, paper) ?? []);
    return same.length ? paperFor(paper, same) : paper;
  });
};

const giversOf = (needs: readonly Need[], services: readonly string[]): readonly string[] => {
  const givers: string[] = [];
  for (const { requirement } of needs) {
    for (const { obtain } of requirement.oneOf) if (obtain?.service) givers.push(obtain.service);
  }
  return givers.length ? services.filter((id) => givers.includes(id)) : givers;
};

/** @param services - in the order of going */
export const linesOf = (all: readonly Need[], services: readonly string[]): VisitLines => {
  const needed: VisitLine[] = [];
  const perhaps: VisitLine[] = [];
  for (const [key, { paper: only, sure, open }] of grouped(all)) {
    const givenBy = giversOf([...sure, ...open], services);
    const papers = papersFor(only, sure);
    if (sure.length) needed.push({ key, oneOf: papers, needs: sure, givenBy });
    if (!open.length) continue;
    const oneOf = papersFor(only, open).flatMap((paper) => {
      const brought = paperIn(papers, paper);
      const form = brought ? beyond(brought.form, paper.form) : paper.form;
      return form ? [{ ...paper, form }] : [];
    });
    // Nothing to add: the paper is brought anyway, and does for this service too.
    if (oneOf.length) perhaps.push({ key, oneOf, needs: open, givenBy, ...(sure.length ? { more: true } : {}) });
  }
  return { needed, perhaps };
};
