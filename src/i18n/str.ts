/** A template string taken apart, so that a translation can move its values about. */
export interface StrResult<Value = unknown> {
  readonly strings: TemplateStringsArray;
  readonly values: readonly Value[];
}

interface StrTag {
  <Values extends readonly unknown[]>(strings: TemplateStringsArray, ...values: Values): StrResult<Values[number]>;
  /** Lets lit-localize's extraction know this tag by its type. Never set. */
  readonly _LIT_LOCALIZE_STR_?: never;
}

/** Tag for texts with values: ``t(str`sisa ${count}`, {id: 'booking.left'})``. */
export const str: StrTag = (strings, ...values) => ({ strings, values });
