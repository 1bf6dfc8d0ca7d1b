/**
 * Stands in for `zod/mini` in what pages load: the kinds of schema that the contract is written with, and reading. Of the bytes before
 * the first results a sixth was Zod's; servers, tests and the package keep it. What both take and what comes out is the same; of a refusal
 * a page needs the first reason alone, and of a union that it fits none. docs/adr/0015 and tests/contract/reader.test.ts.
 */

/** Why a value does not fit, with the codes of Zod. */
class Refusal {
  constructor(
    readonly code: string,
    readonly path: readonly PropertyKey[] = [],
  ) {}
}

/** What was read, or why not. */
type Read = (value: unknown) => unknown;
type Check = (value: never) => string | false;

export type Result =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly data?: undefined; readonly error: { readonly issues: readonly Refusal[] } };

export interface Reader {
  readonly read: Read;
  check(...checks: readonly Check[]): Reader;
  safeParse(value: unknown): Result;
}

type Shape = Readonly<Record<string, Reader>>;

/*#__NO_SIDE_EFFECTS__*/
function reader<More extends object>(read: Read, more?: More): Reader & More {
  const self: Reader = {
    read,
    check: (...checks) =>
      reader((value) => {
        const found = read(value);
        if (found instanceof Refusal) return found;
        for (const check of checks) {
          const code = check(found as never);
          if (code) return new Refusal(code);
        }
        return found;
      }, more),
    safeParse: (value) => safeParse(self, value),
  };
  return { ...self, ...(more as More) };
}

const below = (key: PropertyKey, found: unknown): unknown =>
  found instanceof Refusal ? new Refusal(found.code, [key, ...found.path]) : found;

/*#__NO_SIDE_EFFECTS__*/
const where = (fits: (value: unknown) => boolean, code = 'invalid_type') =>
  reader((value) => (fits(value) ? value : new Refusal(code)));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const othersIn = (value: object, shape: object): readonly string[] =>
  Object.keys(value).filter((key) => !Object.hasOwn(shape, key) && key !== '__proto__');

/**
 * Members that are not of the shape are left out, or read by `others`.
 *
 * @param shape - its getters, which let a schema hold itself, are asked at the first value
 */
/*#__NO_SIDE_EFFECTS__*/
function members<S extends Shape>(shape: S, others?: Reader): Reader & { readonly shape: S } {
  let known: readonly (readonly [string, Reader])[] | undefined;
  const read: Read = (value) => {
    if (!isObject(value)) return new Refusal('invalid_type');
    known ??= Object.entries(shape);
    const all = others ? [...known, ...othersIn(value, shape).map((key) => [key, others] as const)] : known;
    const made: Record<string, unknown> = {};
    for (const [key, member] of all) {
      const found = below(key, member.read(value[key]));
      if (found instanceof Refusal) return found;
      if (found !== undefined || key in value) made[key] = found;
    }
    return made;
  };
  return reader(read, { shape });
}

/*#__NO_SIDE_EFFECTS__*/
export const object = <S extends Shape>(shape: S) => members(shape);
/*#__NO_SIDE_EFFECTS__*/
export const catchall = ({ shape }: { readonly shape: Shape }, others: Reader) => members(shape, others);

/*#__NO_SIDE_EFFECTS__*/
export const array = (item: Reader) =>
  reader((value) => {
    if (!Array.isArray(value)) return new Refusal('invalid_type');
    const made: unknown[] = [];
    for (const each of value) {
      const found = below(made.length, item.read(each));
      if (found instanceof Refusal) return found;
      made.push(found);
    }
    return made;
  });

/*#__NO_SIDE_EFFECTS__*/
export const union = (options: readonly Reader[]) =>
  reader((value) => {
    for (const { read } of options) {
      const found = read(value);
      if (!(found instanceof Refusal)) return found;
    }
    return new Refusal('invalid_union');
  });

/*#__NO_SIDE_EFFECTS__*/
export const partialRecord = (keys: Reader, values: Reader) =>
  reader((value) => {
    if (!isObject(value)) return new Refusal('invalid_type');
    const made: Record<string, unknown> = {};
    for (const key of othersIn(value, {})) {
      const found =
        keys.read(key) instanceof Refusal ? new Refusal('unrecognized_keys') : below(key, values.read(value[key]));
      if (found instanceof Refusal) return found;
      made[key] = found;
    }
    return made;
  });

/*#__NO_SIDE_EFFECTS__*/
export const optional = ({ read }: Reader) => reader((value) => (value === undefined ? value : read(value)));
/*#__NO_SIDE_EFFECTS__*/
export const nullable = ({ read }: Reader) => reader((value) => (value === null ? value : read(value)));
/*#__NO_SIDE_EFFECTS__*/
export const literal = (wanted: unknown) => where((value) => value === wanted, 'invalid_value');
/*#__NO_SIDE_EFFECTS__*/
const oneOf = (options: readonly string[]) =>
  reader((value) => (options.some((option) => option === value) ? value : new Refusal('invalid_value')), { options });
export { oneOf as enum };

/*#__NO_SIDE_EFFECTS__*/
export const string = () => where((value) => typeof value === 'string');
/*#__NO_SIDE_EFFECTS__*/
export const boolean = () => where((value) => typeof value === 'boolean');
/*#__NO_SIDE_EFFECTS__*/
export const number = () => where(Number.isFinite);
/*#__NO_SIDE_EFFECTS__*/
export const int = () => where(Number.isSafeInteger);
/*#__NO_SIDE_EFFECTS__*/
export const unknown = () => reader((value) => value);

/*#__NO_SIDE_EFFECTS__*/
export const regex = (pattern: RegExp) => (value: string) => !pattern.test(value) && 'invalid_format';
type Long = string | readonly unknown[];
/*#__NO_SIDE_EFFECTS__*/
export const minLength = (least: number) => (value: Long) => value.length < least && 'too_small';
/*#__NO_SIDE_EFFECTS__*/
export const maxLength = (most: number) => (value: Long) => value.length > most && 'too_big';
/*#__NO_SIDE_EFFECTS__*/
export const minimum = (least: number) => (value: number) => value < least && 'too_small';
/*#__NO_SIDE_EFFECTS__*/
export const maximum = (most: number) => (value: number) => value > most && 'too_big';
/*#__NO_SIDE_EFFECTS__*/
export const multipleOf = (step: number) => (value: number) => value % step !== 0 && 'not_multiple_of';

export function safeParse({ read }: Reader, value: unknown): Result {
  const found = read(value);
  return found instanceof Refusal ? { success: false, error: { issues: [found] } } : { success: true, data: found };
}

/** @throws {Error} Where the value does not fit. */
export function parse(schema: Reader, value: unknown): unknown {
  const found = schema.read(value);
  if (found instanceof Refusal) throw new Error(`${found.path.map(String).join('.')}: ${found.code}`);
  return found;
}
