/** The contract's schemas as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
import * as z from 'zod/mini';
import * as contract from './index.js';
import { operations } from './operations.js';
import type { Endpoint } from './endpoint.js';

export type JsonSchema = Record<string, unknown>;

/** First letter large: names of types. */
export const typeName = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([a-z0-9])/g, (_, first: string) => first.toUpperCase());

const ref = (id: string): string => `#/components/schemas/${id}`;

/** Ids of schemas that only hold parameters together; they are taken apart and not published. */
const parameters = /^~/;

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

/**
 * A union whose members tell themselves apart by one property. The contract writes plain unions, since the library's own kind
 * for this would cost each page half a kilobyte; the property is found here.
 */
interface TaggedUnion {
  readonly discriminator: string;
  readonly options: readonly z.core.$ZodType[];
}

/** The values of the discriminator that choose this member. */
const valuesOf = (member: z.core.$ZodType, key: string): string[] =>
  [...(member._zod.propValues?.[key] ?? [])].map(String);

function taggedUnion(schema: z.ZodMiniType): TaggedUnion | undefined {
  if (!(schema instanceof z.ZodMiniUnion)) return undefined;
  const { options } = schema._zod.def;
  const discriminator = Object.keys(options[0]?._zod.propValues ?? {}).find((key) => {
    const values = options.map((member) => valuesOf(member, key));
    return values.every((each) => each.length) && new Set(values.flat()).size === values.flat().length;
  });
  return discriminator === undefined ? undefined : { discriminator, options };
}

type Registry = z.core.$ZodRegistry<{ id: string }>;

/** Names each schema: by its export, by its place in a union, or by the operation that uses it. */
function named(): Registry {
  const registry: Registry = z.registry<{ id: string }>();
  const name = (id: string, schema: z.core.$ZodType | undefined) => {
    if (schema && !registry.has(schema)) registry.add(schema, { id });
  };
  const schemas = Object.entries<unknown>(contract).flatMap(([id, schema]) =>
    isSchema(schema) ? [[id, schema] as const] : [],
  );
  for (const [id, schema] of schemas) name(id, schema);
  for (const [id, schema] of schemas) {
    const union = taggedUnion(schema);
    if (!union) continue;
    const { discriminator, options } = union;
    // A discriminator can only point at schemas that have a name.
    for (const member of options) name(id + typeName(valuesOf(member, discriminator)[0] ?? ''), member);
  }
  for (const endpoint of Object.values<Endpoint>(operations)) {
    const id = typeName(endpoint.id);
    name(`~${id}Path`, endpoint.params);
    name(`~${id}Query`, endpoint.query);
    name(`${id}Request`, endpoint.body);
    // A stream of events is no JSON.
    if (endpoint.id !== 'openEvents') name(`${id}Answer`, endpoint.output);
  }
  return registry;
}

const formats = new Map<z.core.$ZodType, string>([
  [contract.Moment, 'date-time'],
  [contract.Day, 'date'],
  [contract.EmailAddress, 'email'],
]);

/** `format` and `integer` say it, and in a form that people and generators can read. */
function plain({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const format = formats.get(zodSchema);
  if (format) jsonSchema.format = format;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.multipleOf === 1) {
    jsonSchema.type = 'integer';
    delete jsonSchema.multipleOf;
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

export class Schemas {
  readonly #registry = named();
  readonly #all: Record<string, JsonSchema>;

  constructor() {
    // As input: an object may have more members, so that a newer server does not break an older client.
    const { schemas } = z.toJSONSchema(this.#registry, { uri: ref, io: 'input', override: plain });
    this.#all = schemas;
    for (const schema of Object.values<unknown>(contract)) {
      const union = isSchema(schema) ? taggedUnion(schema) : undefined;
      if (isSchema(schema) && union) this.#discriminate(schema, union);
    }
  }

  #discriminate(schema: z.ZodMiniType, { discriminator: propertyName, options }: TaggedUnion): void {
    const mapping = Object.fromEntries(
      options.flatMap((member) => valuesOf(member, propertyName).map((value) => [value, ref(this.#idOf(member))])),
    );
    const json = this.#all[this.#idOf(schema)];
    if (!json) return;
    // The property has a value of exactly one member.
    json['oneOf'] = json['anyOf'];
    delete json['anyOf'];
    json['discriminator'] = { propertyName, mapping };
  }

  #idOf(schema: z.core.$ZodType): string {
    const id = this.#registry.get(schema)?.id;
    if (id === undefined) throw new Error('A schema without a name: export it from the contract.');
    return id;
  }

  /** A pointer to a schema. */
  ref(schema: z.core.$ZodType): JsonSchema {
    return { $ref: ref(this.#idOf(schema)) };
  }

  /** The members of an object, one by one, as parameters want them. */
  members(schema: z.ZodMiniObject): { name: string; required: boolean; schema: unknown }[] {
    const { properties = {}, required = [] } = this.#all[this.#idOf(schema)] ?? {};
    return Object.entries(properties as JsonSchema).map(([name, member]) => ({
      name,
      required: (required as string[]).includes(name),
      schema: member,
    }));
  }

  /** What stands under `components.schemas`, sorted by name. Without ids of their own, which would move the base of pointers. */
  published(): Record<string, JsonSchema> {
    const entries = Object.entries(this.#all).filter(([id]) => !parameters.test(id));
    return Object.fromEntries(
      entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]),
    );
  }
}
