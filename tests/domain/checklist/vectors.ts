/**
 * The cases of `vectors.json`, run by Node and by Chromium: services of the demo catalogue, and one that has every operator.
 * They are data, so that whoever builds the rules anew in another language holds them against the same cases.
 */
import * as z from 'zod/mini';
import { services } from '../../../demo/catalogue/index.js';
import { Fee } from '../../../src/contract/fees.js';
import { Answer, DocumentForm, Requirements } from '../../../src/contract/requirements.js';
import {
  answersInVisit,
  type Asking,
  checklistOf,
  type ChecklistLine,
  visitOf,
  type VisitLine,
} from '../../../src/domain/checklist/index.js';
import data from './vectors.json';

const Ids = z.array(z.string());
const Answers = z.record(z.string(), Answer);
const Papers = z.record(z.string(), DocumentForm);

const ListOutcome = z.strictObject({
  needed: Ids,
  perhaps: Ids,
  /** Open questions, the most telling first. */
  asks: Ids,
  stop: z.optional(z.string()),
  fees: z.strictObject({ known: z.number(), sure: Ids, perhaps: Ids, exact: z.boolean() }),
  complete: z.boolean(),
});
type ListOutcome = z.infer<typeof ListOutcome>;

const VisitOutcome = z.strictObject({
  /** In the order of going. */
  services: Ids,
  stopped: z.array(z.strictObject({ service: z.string(), stop: z.string() })),
  /** Each line: the papers of which one does, with what to bring of it for all services together. */
  needed: z.array(Papers),
  perhaps: z.array(Papers),
  asks: Ids,
  fees: z.strictObject({ known: z.number(), exact: z.boolean() }),
  complete: z.boolean(),
});
type VisitOutcome = z.infer<typeof VisitOutcome>;

const Chosen = z.strictObject({ service: z.string(), answers: Answers });
type Chosen = z.infer<typeof Chosen>;

const Vectors = z.strictObject({
  today: z.string(),
  services: z.array(z.strictObject({ id: z.string(), requirements: Requirements, fees: z.array(Fee) })),
  cases: z.array(z.strictObject({ name: z.string(), ...Chosen.shape, expect: ListOutcome })),
  visits: z.array(z.strictObject({ name: z.string(), chosen: z.array(Chosen), expect: VisitOutcome })),
});

export const vectors = z.parse(Vectors, data);

const serviceOf = (id: string) => {
  const found = [...vectors.services, ...services].find((service) => service.id === id);
  if (!found) throw new Error(`neither the vectors nor the demo catalogue have a service "${id}"`);
  return found;
};

const list = ({ service, answers }: Chosen) => {
  const { requirements, fees } = serviceOf(service);
  return checklistOf(requirements, fees, answers, vectors.today);
};

const lines = (all: readonly ChecklistLine[]) => all.map(({ requirement }) => requirement.id);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const open = (questions: ReturnType<typeof list>['questions']) =>
  ids(questions.filter(({ answer }) => answer === undefined).map(({ question }) => question));

export const outcomeOf = (chosen: Chosen): ListOutcome => {
  const { stop, needed, perhaps, questions, fees, complete } = list(chosen);
  return {
    needed: lines(needed),
    perhaps: lines(perhaps),
    asks: open(questions),
    ...(stop ? { stop: stop.id } : {}),
    fees: { known: fees.known, sure: ids(fees.sure), perhaps: ids(fees.perhaps), exact: fees.exact },
    complete,
  };
};

const papers = (all: readonly VisitLine[]) =>
  all.map(({ oneOf }) => Object.fromEntries(oneOf.map(({ id, form }) => [id, form])));

export const visitOutcomeOf = (chosen: readonly Chosen[]): VisitOutcome => {
  const asking = chosen.map(({ service, answers }): Asking & { service: string } => ({
    service,
    questions: serviceOf(service).requirements.questions,
    answers,
  }));
  const visit = visitOf(
    asking.map((own) => {
      const others = asking.filter((other) => other !== own);
      const answers = answersInVisit(own, others);
      return { service: own.service, checklist: list({ service: own.service, answers }) };
    }),
  );
  return {
    services: [...visit.services],
    stopped: visit.stopped.map(({ service, stop }) => ({ service, stop: stop.id })),
    needed: papers(visit.needed),
    perhaps: papers(visit.perhaps),
    asks: open(visit.questions),
    fees: { known: visit.fees.known, exact: visit.fees.exact },
    complete: visit.complete,
  };
};
