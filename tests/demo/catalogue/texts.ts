/** Walks through data and gives every localised text with the way to it, so that a failing test says where. */

export interface FoundText {
  readonly at: string;
  readonly id: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text has an Indonesian form and nothing but languages; an option's `id` is a slug beside a label. */
const isText = (value: Record<string, unknown>): boolean =>
  typeof value['id'] === 'string' && Object.keys(value).every((key) => ['id', 'en', 'jv', 'su'].includes(key));

export function* textsOf(value: unknown, at = ''): Generator<FoundText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, `${at}[${index}]`);
  } else if (isRecord(value)) {
    if (isText(value)) yield { at, id: String(value['id']) };
    else for (const [key, item] of Object.entries(value)) yield* textsOf(item, `${at}.${key}`);
  }
}
