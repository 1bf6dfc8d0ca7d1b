/** What to bring for a service, without asking again: by what is known of the case, else what is sure for everybody. */
import type { Document, Requirement } from '../../contract/requirements.js';
import type { Service } from '../../contract/service.js';

/** What a checklist has told, or the device keeps, of one version of a service's list. */
export interface KnownList {
  readonly service: string;
  readonly version: string;
  readonly ticks: readonly string[];
  /** What is sure in the citizen's case; not known where only ticks were kept. */
  readonly needed?: readonly string[] | undefined;
  readonly complete?: boolean | undefined;
}

export interface PaperToBring {
  readonly oneOf: readonly Document[];
  readonly ready: boolean;
}

export interface ToBring<Paper extends PaperToBring = PaperToBring> {
  readonly papers: readonly Paper[];
  /** Nothing can come to it. */
  readonly complete: boolean;
}

export interface ServiceToBring extends ToBring<Requirement & PaperToBring> {
  readonly service: string;
}

/** @param known - the first one of the list's version counts */
export const toBring = (
  { id, requirements }: Pick<Service, 'id' | 'requirements'>,
  known: readonly KnownList[],
): ServiceToBring => {
  const found = known.find(({ service, version }) => service === id && version === requirements.version);
  const { ticks = [], needed = ticks, complete = false } = found ?? {};
  const papers = requirements.documents
    // Without a condition it is needed in every case; what was ticked stood in the list.
    .filter((line) => !line.when || needed.includes(line.id))
    .map((line) => ({ ...line, ready: ticks.includes(line.id) }));
  return { service: id, papers, complete };
};
