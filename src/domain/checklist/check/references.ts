/** Ids within a service, and what points from one service to another or to the region. */
import type { Region } from '../../../contract/region.js';
import type { Service } from '../../../contract/service.js';
import { type Finding, type Report, reportTo } from './finding.js';

const checkUnique = (path: string, all: readonly { id: string }[], report: Report): void => {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (seen.has(id)) report('twice', path, `id "${id}" stands twice`);
    seen.add(id);
  }
};

/** Ids of the region's own lists. */
export const checkRegionIds = (region: Region, report: Report): void => {
  for (const list of ['agencies', 'categories', 'lifeEvents', 'locations'] as const) {
    checkUnique(`region.${list}`, region[list], report);
  }
};

export const checkIds = ({ requirements, fees, booking }: Service, report: Report): void => {
  const { questions, documents, stops } = requirements;
  checkUnique('requirements.questions', questions, report);
  checkUnique('requirements.documents', documents, report);
  checkUnique('requirements.stops', stops, report);
  checkUnique('fees', fees, report);
  checkUnique('booking.fields.extra', booking.fields.extra, report);
  for (const { id, options } of booking.fields.extra) {
    checkUnique(`booking.fields.extra[${id}].options`, options ?? [], report);
  }
  for (const question of questions) {
    if ('options' in question) checkUnique(`requirements.questions[${question.id}].options`, question.options, report);
  }
  for (const { id, oneOf } of documents) checkUnique(`requirements.documents[${id}].oneOf`, oneOf, report);
};

interface Pointer {
  readonly to: string;
  readonly path: string;
}

const obtained = ({ requirements }: Service): Pointer[] =>
  requirements.documents.flatMap(({ id, oneOf }) =>
    oneOf.flatMap(({ id: paper, obtain }) =>
      obtain?.service
        ? [{ to: obtain.service, path: `requirements.documents[${id}].oneOf[${paper}].obtain.service` }]
        : [],
    ),
  );

/** Documents that are got at a service which needs, at some end of the chain, what is got here. */
const checkChains = (services: readonly Service[], findings: Finding[]): void => {
  const next = new Map(services.map((service) => [service.id, obtained(service)]));
  const done = new Set<string>();
  const visit = (id: string, way: readonly string[]): void => {
    if (done.has(id)) return;
    for (const { to, path } of next.get(id) ?? []) {
      const start = [...way, id].indexOf(to);
      if (start >= 0) {
        const circle = [...way.slice(start), id, to].join(' > ');
        reportTo(findings, id)('cyclic-reference', path, `the way runs in a circle: ${circle}`);
      } else {
        visit(to, [...way, id]);
      }
    }
    done.add(id);
  };
  for (const { id } of services) visit(id, []);
};

/**
 * @param ids - of all services, those included that could not be read
 * @param region - absent where it could not be read
 */
export const checkReferences = (
  services: readonly Service[],
  ids: ReadonlySet<string>,
  region: Region | undefined,
  findings: Finding[],
): void => {
  const has = (all: readonly { id: string }[], id: string) => all.some((one) => one.id === id);
  for (const service of services) {
    const report = reportTo(findings, service.id);
    const dead = (path: string, what: string, id: string) =>
      report('dead-reference', path, `points to ${what} "${id}", which does not exist`);
    for (const { to, path } of obtained(service)) if (!ids.has(to)) dead(path, 'service', to);
    for (const stop of service.requirements.stops) {
      const path = `requirements.stops[${stop.id}]`;
      if (stop.service && !ids.has(stop.service)) dead(`${path}.service`, 'service', stop.service);
      if (stop.service === service.id)
        report('cyclic-reference', `${path}.service`, 'the way on leads back to the same service');
      if (!stop.wayOn && !stop.service) report('no-way-on', path, `stop "${stop.id}" ends the way and names no way on`);
    }
    if (!region) continue;
    if (!has(region.agencies, service.agency)) dead('agency', 'agency', service.agency);
    if (!has(region.categories, service.category)) dead('category', 'category', service.category);
    for (const event of service.lifeEvents ?? [])
      if (!has(region.lifeEvents, event)) dead('lifeEvents', 'life event', event);
    for (const place of service.booking.locations)
      if (!has(region.locations, place)) dead('booking.locations', 'location', place);
  }
  checkChains(services, findings);
};
