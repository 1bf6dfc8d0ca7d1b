/** Whether data have the form of the contract; if not, where, and what stands there instead. */
import type * as z from 'zod/mini';
import { type Report, quoted } from './finding.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (value: unknown, key: PropertyKey): unknown =>
  Array.isArray(value) && typeof key === 'number'
    ? value[key]
    : isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key)
      ? value[key]
      : undefined;

/** The way to a place in the data, by ids where the things of a list have ids. */
const wayTo = (data: unknown, path: Path): string => {
  let at = data;
  let way = '';
  for (const key of path) {
    at = child(at, key);
    if (typeof key !== 'number') way += way ? `.${String(key)}` : String(key);
    else way += `[${isRecord(at) && typeof at['id'] === 'string' ? at['id'] : key}]`;
  }
  return way;
};

/** What stands there, short enough for a line. */
const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const operators = ['eq', 'ne', 'in', 'has', 'lt', 'lte', 'gt', 'gte', 'age', 'answered', 'and', 'or', 'not'];
/** Fields by which one form is told from another, and the forms that there are. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  op: operators,
  type: ['choice', 'several', 'yesno', 'integer', 'date'],
};
/** Deeper conditions are refused before they are parsed: no list of a real service comes near. */
const deepest = 30;

const tooDeep = (value: unknown, depth = 0): boolean =>
  depth > deepest * 4 ||
  (typeof value === 'object' && value !== null && Object.values(value).some((part) => tooDeep(part, depth + 1)));

/** Of the forms that a value could have had, the one it comes nearest to: the one whose kind fits. */
const nearest = (forms: readonly (readonly Issue[])[]): readonly Issue[] => {
  const misses = (issues: readonly Issue[]) =>
    issues.filter(({ path }) => path.length === 1 && (path[0] === 'op' || path[0] === 'type' || path[0] === 'kind'))
      .length;
  return [...forms].sort((a, b) => misses(a) - misses(b) || a.length - b.length)[0] ?? [];
};

const wanted = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${quoted(issue.values)}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : issue.origin === 'array' ? ' entries long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    case 'not_multiple_of':
      return 'must be a whole number';
    case 'invalid_format':
      return 'does not have the right form';
    default:
      return 'does not fit the contract';
  }
};

const reportIssue = (data: unknown, issue: Issue, before: Path, report: Report): void => {
  const path = [...before, ...issue.path];
  const at = path.reduce(child, data);
  if (issue.code === 'invalid_union') {
    for (const [field, known] of Object.entries(kinds)) {
      const kind = child(at, field);
      if (!isRecord(at) || !Object.hasOwn(at, field) || known.includes(String(kind))) continue;
      const what = field === 'op' ? 'operator' : 'type of question';
      report(
        `unknown-${field === 'op' ? 'operator' : 'type'}`,
        wayTo(data, path),
        `unknown ${what} ${shown(kind)}; known are ${quoted(known)}`,
      );
      return;
    }
    const inner = nearest(issue.errors);
    if (inner.length) for (const one of inner) reportIssue(data, one, path, report);
    else report('malformed', wayTo(data, path), `does not fit the contract, found ${shown(at)}`);
    return;
  }
  report('malformed', wayTo(data, path), `${wanted(issue)}, found ${shown(at)}`);
};

/** Fields that the contract does not know: a misspelt `when` would make a document one for everybody. */
const reportUnknown = (data: unknown, value: unknown, path: Path, root: unknown, report: Report): void => {
  if (Array.isArray(data)) {
    for (const [i, item] of data.entries()) reportUnknown(item, child(value, i), [...path, i], root, report);
  } else if (isRecord(data) && isRecord(value)) {
    for (const [key, item] of Object.entries(data)) {
      if (Object.hasOwn(value, key)) reportUnknown(item, value[key], [...path, key], root, report);
      else
        report(
          'unknown-field',
          wayTo(root, [...path, key]),
          `the contract has no field "${key}" here; it is ignored`,
          'warning',
        );
    }
  }
};

/** The value as the contract has it, or `undefined` after saying what is wrong. */
export const read = <T>(schema: z.ZodMiniType<T>, data: unknown, report: Report): T | undefined => {
  if (tooDeep(data)) {
    report('malformed', '', `nested more than ${deepest} conditions deep`);
    return undefined;
  }
  const result = schema.safeParse(data);
  if (!result.success) {
    for (const issue of result.error.issues) reportIssue(data, issue, [], report);
    return undefined;
  }
  reportUnknown(data, result.data, [], data, report);
  return result.data;
};
