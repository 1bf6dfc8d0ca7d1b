/** A static catalogue behind the same calls: one file in place of a server (design: region and services in one file). */
import * as z from 'zod/mini';
import { CatalogueFile } from '../contract/catalogue-file.js';
import { endpoint, type Endpoint, type InputOf } from '../contract/endpoint.js';
import type { ProblemCode } from '../contract/errors.js';
import type { Problem } from '../contract/problem.js';
import { Service } from '../contract/service.js';
import type { ServiceSummary } from '../contract/services.js';
import type { ApiCaller, CallOptions } from './caller.js';
import { HttpCaller } from './http-caller.js';
import { outsideContract, unsupported, type Outcome, type OutcomeOf } from './outcome.js';
import type { AnyInput } from './request.js';
import type { CallerSettings } from './settings.js';

/** One service that does not fit the contract takes no other with it. */
const FileAsItCame = z.object({ ...CatalogueFile.shape, services: z.array(z.unknown()) });

interface ReadFile extends CatalogueFile {
  /** Ids of services that cannot be read, with the place where they differ from the contract. */
  readonly broken: ReadonlyMap<unknown, string>;
}

const Named = z.object({ id: z.string() });

const readServices = ({ services: raw, ...file }: z.infer<typeof FileAsItCame>): ReadFile => {
  const services: Service[] = [];
  const broken = new Map<string, string>();
  for (const [i, one] of raw.entries()) {
    const service = z.safeParse(Service, one);
    if (service.success) {
      services.push(service.data);
      continue;
    }
    const named = z.safeParse(Named, one);
    if (!named.success) continue;
    const [issue] = service.error.issues;
    broken.set(named.data.id, `${['services', i, ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.code ?? ''}`);
  }
  return { ...file, services, broken };
};

/** The whole file as one read, so that it is fetched once, kept, and revalidated like any other. */
const getCatalogue = endpoint({
  id: 'getCatalogue',
  method: 'GET',
  path: '',
  output: FileAsItCame,
  codes: [],
  cacheable: true,
});

const refused = (code: ProblemCode): Outcome<never> => {
  const problem: Problem = { type: 'about:blank', title: '', status: 404, code };
  return { ok: false, error: { kind: 'refused', code, status: 404, problem, retryable: false } };
};

const toSummary = ({ id, name, agency, category, channels, fee, ...rest }: Service): ServiceSummary => {
  const { lifeEvents, keywords, abbreviations, time, popular, unverified, sensitive } = rest;
  const optional = { lifeEvents, keywords, abbreviations, time, popular, unverified, sensitive };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { id, name, agency, category, channels, fee, ...known };
};

const answers: Readonly<Record<string, (file: ReadFile, input: AnyInput) => Outcome<unknown>>> = {
  getRegion: ({ region }) => ({ ok: true, value: region }),
  listServices: ({ services, version }, { query }) => {
    const { category, agency } = query ?? {};
    const wanted = services.filter(
      (service) => (!category || service.category === category) && (!agency || service.agency === agency),
    );
    return { ok: true, value: { version, complete: true, total: wanted.length, services: wanted.map(toSummary) } };
  },
  getService: ({ services, broken }, { params }) => {
    const wanted = params?.['id'];
    const service = services.find(({ id }) => id === wanted);
    if (service) return { ok: true, value: service };
    const where = broken.get(wanted);
    return where === undefined ? refused('service_unknown') : { ok: false, error: outsideContract(200, where) };
  },
};

/** A file host seldom says for how long a file stays good, and a visit does not need to ask twice. */
const goodForMs = 10 * 60_000;

export class StaticCaller implements ApiCaller {
  readonly #http: HttpCaller;
  #last: { readonly outcome: Outcome<ReadFile>; readonly until: number } | undefined;
  readonly #region: string | undefined;

  constructor({ region, ...settings }: CallerSettings) {
    this.#http = new HttpCaller(settings);
    this.#region = region;
  }

  async call<E extends Endpoint>(endpoint: E, input: InputOf<E>, options: CallOptions = {}): Promise<OutcomeOf<E>> {
    return (await this.#answer(endpoint.id, input as AnyInput, options)) as OutcomeOf<E>;
  }

  async #answer(id: string, input: AnyInput, { signal, onRetry }: CallOptions): Promise<Outcome<unknown>> {
    const answer = answers[id];
    if (!answer) return { ok: false, error: unsupported };
    const outcome = await this.#load({ signal, onRetry });
    if (!outcome.ok) return outcome;
    // Whatever the file says: these are what can be answered without a server.
    const region = { ...outcome.value.region, capabilities: Object.keys(answers) };
    const file = { ...outcome.value, region };
    const wanted = input.query?.['region'] ?? this.#region;
    if (wanted && wanted !== region.code) return refused('region_unknown');
    const result = answer(file, input);
    return outcome.stale && result.ok ? { ...result, stale: true } : result;
  }

  async #load(options: CallOptions): Promise<Outcome<ReadFile>> {
    const { now } = this.#http.http;
    if (this.#last && now() < this.#last.until) return this.#last.outcome;
    const came = await this.#http.call(getCatalogue, {}, options);
    const outcome = came.ok ? { ...came, value: readServices(came.value) } : came;
    if (outcome.ok && !outcome.stale) this.#last = { outcome, until: now() + goodForMs };
    return outcome;
  }
}
