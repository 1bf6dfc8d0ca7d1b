/**
 * The rules checker: reads a catalogue as it comes and says what is wrong in it, and where. For a region's own catalogue
 * before it is served; no widget loads it.
 */
import type { Language } from '../../../contract/primitives.js';
import { Region } from '../../../contract/region.js';
import { Service } from '../../../contract/service.js';
import { checkConditions } from './conditions.js';
import { type Finding, reportTo } from './finding.js';
import { checkLogic } from './logic.js';
import { checkNames } from './names.js';
import { checkPromises } from './promises.js';
import { checkIds, checkReferences, checkRegionIds } from './references.js';
import { checkRegion, checkSense } from './sense.js';
import { read } from './shape.js';
import { checkTexts } from './texts.js';

export type { Finding } from './finding.js';

export interface CheckedCatalogue {
  readonly findings: readonly Finding[];
  /** Services that could be read. */
  readonly services: number;
  /** Those with a question. */
  readonly asking: number;
  /** Ways through questions that were walked one by one. */
  readonly ways: number;
  /** Ids of services with too many combinations to walk; their conditions were solved. */
  readonly solved: readonly string[];
}

export interface CheckOptions {
  /** For ages. */
  readonly today: string;
  /** Languages whose texts are complete; else those of the region among Indonesian and English. */
  readonly languages?: readonly Language[];
}

const idOf = (raw: unknown): string | undefined =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;

const parts = (catalogue: unknown): { region?: unknown; services?: unknown } =>
  typeof catalogue === 'object' && catalogue !== null ? catalogue : {};

/** @param catalogue - region and services as read from a file or an API, unparsed */
export const checkCatalogue = (catalogue: unknown, { today, languages }: CheckOptions): CheckedCatalogue => {
  const findings: Finding[] = [];
  const whole = reportTo(findings);
  const { region: rawRegion, services: rawServices } = parts(catalogue);
  const region = read(Region, rawRegion, (code, path, ...rest) =>
    whole(code, path ? `region.${path}` : 'region', ...rest),
  );
  if (!Array.isArray(rawServices))
    whole('malformed', 'services', 'must be an array: a catalogue is {"region": …, "services": […]}');
  else if (!rawServices.length) whole('empty', 'services', 'there is no service in the catalogue');
  const raw: readonly unknown[] = Array.isArray(rawServices) ? rawServices : [];
  const complete =
    languages ?? (region?.languages ?? ['id']).filter((language) => language === 'id' || language === 'en');
  if (region) {
    checkTexts(region, complete, whole, 'region');
    checkRegionIds(region, whole);
    checkRegion(region, whole);
  }

  const services: Service[] = [];
  const solved: string[] = [];
  let ways = 0;
  const seen = new Set<string>();
  for (const [i, one] of raw.entries()) {
    const name = idOf(one) ?? `services[${i}]`;
    const report = reportTo(findings, name);
    if (seen.has(name)) report('twice', 'id', `service "${name}" stands twice`);
    seen.add(name);
    const service = read(Service, one, report);
    if (!service) continue;
    services.push(service);
    checkIds(service, report);
    checkSense(service, report);
    checkPromises(service, region, today, report);
    checkTexts(service, complete, report);
    if (!checkConditions(service, report)) continue;
    const walked = checkLogic(service, today, report);
    ways += walked;
    if (!walked) solved.push(name);
  }
  checkReferences(services, seen, region, findings);
  checkNames(services, findings);
  const asking = services.filter(({ requirements }) => requirements.questions.length).length;
  return { findings, services: services.length, asking, ways, solved };
};
