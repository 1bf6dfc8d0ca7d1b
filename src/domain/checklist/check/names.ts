/** What several services call by one id, or one name: on one visit, and in a list, it has to be the same thing. */
import type { Service } from '../../../contract/service.js';
import { type Finding, reportTo } from './finding.js';

/** One paper has one name, since lists of one visit are merged by it. */
const checkPapers = (services: readonly Service[], findings: Finding[]): void => {
  const names = new Map<string, { label: string; service: string }>();
  for (const { id: service, requirements } of services) {
    for (const { id: line, oneOf } of requirements.documents) {
      for (const { id, label } of oneOf) {
        const first = names.get(id);
        if (!first) names.set(id, { label: label.id, service });
        else if (first.label !== label.id) {
          const message = `document "${id}" is called "${label.id}" here and "${first.label}" in ${first.service}; on one visit they stand as two`;
          reportTo(findings, service)(
            'two-names',
            `requirements.documents[${line}].oneOf[${id}].label`,
            message,
            'warning',
          );
        }
      }
    }
  }
};

/** A shared question is asked once only where it reads the same. */
const checkShared = (services: readonly Service[], findings: Finding[]): void => {
  const seen = new Map<string, { words: string; service: string }>();
  for (const { id: service, requirements } of services) {
    for (const { id, shared, type, label } of requirements.questions) {
      if (!shared) continue;
      const words = `${type} ${label.id}`;
      const first = seen.get(id);
      if (!first) seen.set(id, { words, service });
      else if (first.words !== words) {
        const message = `shared question "${id}" is "${words}" here and "${first.words}" in ${first.service}; on one visit both are asked`;
        reportTo(findings, service)('two-names', `requirements.questions[${id}].label`, message, 'warning');
      }
    }
  }
};

/** Two services of one agency that nobody can tell apart. */
const checkServices = (services: readonly Service[], findings: Finding[]): void => {
  const seen = new Map<string, string>();
  for (const { id, agency, name } of services) {
    const key = `${agency} ${name.id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    else if (first !== id) {
      reportTo(findings, id)(
        'same-name',
        'name',
        `"${name.id}" is the name of ${first}, too, at the same agency`,
        'warning',
      );
    }
  }
};

export const checkNames = (services: readonly Service[], findings: Finding[]): void => {
  checkPapers(services, findings);
  checkShared(services, findings);
  checkServices(services, findings);
};
