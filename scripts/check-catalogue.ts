/**
 * Checks the rules of a catalogue: `npm run check:catalogue -- [file | address]`.
 *
 *     (nothing)                              the demo region's catalogue
 *     catalogue.json                         a static catalogue, as a file
 *     https://example.go.id/catalogue.json   the same, as it is served
 *     https://example.go.id/api/v1           an MPP API; `?region=99.01` where it serves several
 *
 * Ends with 0 when nothing is wrong (warnings are for a person to look at), 1 after errors, 2 when it could not be read.
 */
import { readFile } from 'node:fs/promises';
import { dayOf } from '../src/domain/time/zone.js';
import { checkCatalogue, type CheckedCatalogue, type Finding } from '../src/domain/checklist/check/index.js';
import { isMain } from './lib/is-main.mjs';

/** The catalogue could not be had; the message says what to do. */
class Unreadable extends Error {
  override name = 'Unreadable';
}

const parsed = (text: string, from: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(`${from} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const get = async (address: URL): Promise<unknown> => {
  const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new Unreadable(`${address.href} does not answer: ${cause}. Is the address right, and the server running?`);
  });
  if (!answer.ok)
    throw new Unreadable(`${address.href} answers ${answer.status}. Give the base URL of the API, such as …/api/v1.`);
  return parsed(await answer.text(), address.href);
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;

/** Reads an API as a client would, page by page and service by service, but parses nothing yet: that is the checker's. */
const fromApi = async (base: URL): Promise<unknown> => {
  const at = (path: string, query: Record<string, string> = {}): URL => {
    const address = new URL(`${base.pathname.replace(/\/$/, '')}/${path}${base.search}`, base);
    for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
    return address;
  };
  const ids: string[] = [];
  const pages = new Set<string>();
  for (let cursor: string | undefined = ''; cursor !== undefined && !pages.has(cursor);) {
    pages.add(cursor);
    const page = await get(at('services', cursor ? { cursor } : {}));
    const services = field(page, 'services');
    if (!Array.isArray(services)) throw new Unreadable(`${at('services').href} lists no services.`);
    ids.push(...services.flatMap((one) => (typeof field(one, 'id') === 'string' ? [String(field(one, 'id'))] : [])));
    const next = field(page, 'nextCursor');
    cursor = typeof next === 'string' ? next : undefined;
  }
  const services: unknown[] = [];
  for (const id of new Set(ids)) services.push(await get(at(`services/${encodeURIComponent(id)}`)));
  return { region: await get(at('region')), services };
};

const isAddress = (from: string): boolean => /^https?:\/\//.test(from);
const isApi = (from: string | undefined): boolean =>
  from !== undefined && isAddress(from) && !new URL(from).pathname.endsWith('.json');

/** @throws {Unreadable} */
export const readCatalogue = async (from: string | undefined): Promise<unknown> => {
  if (from === undefined) return (await import('../demo/catalogue/index.js')).catalogueFile();
  if (isAddress(from)) return isApi(from) ? fromApi(new URL(from)) : get(new URL(from));
  const text = await readFile(from, 'utf8').catch(() => {
    throw new Unreadable(`There is no file ${from}. Give a catalogue.json or an address that begins with https://.`);
  });
  return parsed(text, from);
};

/** What a client needs of a file beside region and services, and refuses the whole file without. An API has no such head. */
const headFindings = (file: unknown): Finding[] =>
  Object.entries({ $schema: '"mpp-catalogue/1"', version: 'a text that changes with the file' }).flatMap(
    ([name, wanted]): Finding[] => {
      const value = field(file, name);
      if (name === 'version' ? typeof value === 'string' : value === 'mpp-catalogue/1') return [];
      return [
        {
          level: 'error',
          code: 'malformed',
          path: name,
          message: `must be ${wanted}; without it no page reads the file`,
        },
      ];
    },
  );

/** One line a finding, the service first. Control characters would act on the terminal. */
export const lineOf = ({ level, code, service, path, message }: Finding): string =>
  `${level.padEnd(7)} ${[service, path].filter(Boolean).join(' ')}: ${message} [${code}]`.replace(/\p{Cc}/gu, '�');

export const summaryOf = ({ findings, services, asking, ways, solved }: CheckedCatalogue): string => {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const rest = solved.length ? `, ${solved.length} solved by condition (${solved.join(', ')})` : '';
  return [
    `${services} services, ${asking} with questions; ${ways} ways walked${rest}.`,
    `${errors} errors, ${findings.length - errors} warnings.`,
  ].join('\n');
};

export const main = async (from: string | undefined, print: (line: string) => void): Promise<number> => {
  try {
    const catalogue = await readCatalogue(from);
    const rules = checkCatalogue(catalogue, { today: dayOf(Date.now(), 'Asia/Jakarta') });
    const checked = { ...rules, findings: [...(isApi(from) ? [] : headFindings(catalogue)), ...rules.findings] };
    for (const finding of checked.findings) print(lineOf(finding));
    print(summaryOf(checked));
    return checked.findings.some(({ level }) => level === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    print(error.message);
    return 2;
  }
};

if (isMain(import.meta.url)) process.exitCode = await main(process.argv[2], console.log);
