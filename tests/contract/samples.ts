/** Values that a schema of Zod takes, made from the schema by chance, and the same with one thing wrong. */
import * as z from 'zod/mini';
import { below, type Chance, oneOf } from '../faults/chance.js';

const strings = [
  'ktp',
  'Surat kehilangan',
  'a',
  '99.01',
  '2026-12-03',
  '2026-12-03T09:30:00+07:00',
  '08:00',
  'PT15M',
  '+6281234567890',
  'https://sagara.example/a?b=c',
  'SGR-7KQ4M-2XPRC',
  'warga@sagara.example',
  'abcdefghijklmnopqrstuvwxyz',
  '9999017005850001',
  '123456',
  '1234',
  '20',
  '3',
  '1',
  'open',
  'true',
];
const numbers = [1, 2, 3, 4, 10, 0, 75_000, 2.5, -6.2, 106.8, 200, 404, 100];

/** What is deeper holds itself: then what does not is chosen. */
const deepest = 6;

type Def = Readonly<Record<string, unknown>> & { readonly type: string };
const defOf = (schema: unknown): Def => (schema as { readonly _zod: { readonly def: Def } })._zod.def;
const taken = <T>(schema: unknown, values: readonly T[]): readonly T[] =>
  values.filter((value) => z.safeParse(schema as z.ZodMiniType, value).success);

function membersOf(shape: Readonly<Record<string, unknown>>, chance: Chance, depth: number): Record<string, unknown> {
  const made = Object.entries(shape).map(([key, member]) => [key, sampleOf(member, chance, depth + 1)] as const);
  return Object.fromEntries(made.filter(([, value]) => value !== undefined));
}

export function sampleOf(schema: unknown, chance: Chance, depth = 0): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return oneOf(chance, taken(schema, strings));
    case 'number':
      return oneOf(chance, taken(schema, numbers));
    case 'boolean':
      return chance() < 0.5;
    case 'enum':
      return oneOf(chance, Object.values(def['entries'] as Record<string, string>));
    case 'literal':
      return oneOf(chance, def['values'] as readonly unknown[]);
    case 'optional':
      return chance() < 0.5 || depth > deepest ? undefined : sampleOf(def['innerType'], chance, depth + 1);
    case 'nullable':
      return chance() < 0.5 ? null : sampleOf(def['innerType'], chance, depth + 1);
    case 'object':
      return membersOf(def['shape'] as Record<string, unknown>, chance, depth);
    case 'record':
      return { [String(sampleOf(def['keyType'], chance))]: sampleOf(def['valueType'], chance, depth + 1) };
    case 'union': {
      const options = def['options'] as readonly unknown[];
      return sampleOf(depth > deepest ? options[0] : oneOf(chance, options), chance, depth + 1);
    }
    case 'array': {
      const made = Array.from({ length: 1 + below(chance, 2) }, () => sampleOf(def['element'], chance, depth + 1));
      // Some lists want more of them.
      return taken(schema, [made, [...made, ...made]])[0] ?? made;
    }
    case 'unknown':
      return oneOf(chance, [null, 1, 'a', {}]);
    default:
      throw new Error(`no sample for ${def.type}`);
  }
}

const wrongs = [null, '', 'x y', '<b>', -1, 1.5, 1e400, Number.NaN, true, [], {}, [null], { id: 1 }];

/** One place of it is gone, of another kind, too long, or one too many. */
export function spoilt(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || chance() < 0.1)
    return typeof value === 'string' && chance() < 0.3 ? value.repeat(300) : oneOf(chance, wrongs);
  const key = oneOf(chance, Object.keys(value));
  if (Array.isArray(value)) {
    if (chance() < 0.2) return [];
    return value.map((item: unknown, i) => (String(i) === key ? spoilt(item, chance) : item));
  }
  const { [key]: member, ...rest } = value as Record<string, unknown>;
  const fate = chance();
  if (fate < 0.2) return rest;
  if (fate < 0.3) return { ...value, unforeseen: 1, constructor: 'x', ['__proto__']: { id: 'x' } };
  return { ...value, [key]: spoilt(member, chance) };
}
