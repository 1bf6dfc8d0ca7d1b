/** One paper that several counters want: what to bring of it for all of them. */
import type { Document, DocumentForm } from '../../contract/requirements.js';
import type { LocalizedText } from '../../contract/primitives.js';

/** The same paper has the same id and the same name in every list; an id alone may be chance in a catalogue nobody checked. */
export const isSamePaper = (a: Document, b: Document): boolean => a.id === b.id && a.label.id === b.label.id;
export const paperKey = ({ id, label }: Document): string => `${id} ${label.id}`;

/** Distinct texts one after the other, so that no counter's remark is lost. */
const joined = (texts: readonly (LocalizedText | undefined)[]): LocalizedText | undefined => {
  const said = new Set<string>();
  let sum: LocalizedText | undefined;
  for (const text of texts) {
    if (!text || said.has(text.id)) continue;
    said.add(text.id);
    sum = sum
      ? {
          id: `${sum.id} ${text.id}`,
          ...(sum.en && text.en ? { en: `${sum.en} ${text.en}` } : {}),
          ...(sum.jv && text.jv ? { jv: `${sum.jv} ${text.jv}` } : {}),
          ...(sum.su && text.su ? { su: `${sum.su} ${text.su}` } : {}),
        }
      : text;
  }
  return sum;
};

/** A file that every electronic service accepts, as far as there is one. */
const fileFor = (a: DocumentForm['digital'], b: DocumentForm['digital']): DocumentForm['digital'] => {
  if (!a || !b) return a ?? b;
  const both = a.types.filter((type) => b.types.includes(type));
  const types = both.length ? both : [...new Set([...a.types, ...b.types])];
  const largest = [a.maxBytes, b.maxBytes].filter((bytes) => bytes !== undefined);
  return { types, ...(largest.length ? { maxBytes: Math.min(...largest) } : {}) };
};

/**
 * One form for two counters. Originals are shown and taken home, so the largest number does for both; copies stay there and
 * add up, and so do originals that a counter keeps (photographs, letters written to it, duty stamps).
 */
export const formFor = (a: DocumentForm, b: DocumentForm): DocumentForm => {
  const kept = a.kept ?? b.kept;
  const originals = [a.original ?? 0, b.original ?? 0] as const;
  const original = kept ? originals[0] + originals[1] : Math.max(...originals);
  const copies = (a.copies ?? 0) + (b.copies ?? 0);
  const digital = fileFor(a.digital, b.digital);
  return {
    ...(original ? { original } : {}),
    ...(copies ? { copies } : {}),
    ...(digital ? { digital } : {}),
    ...((a.presence ?? b.presence) ? { presence: true } : {}),
    ...((a.fillIn ?? b.fillIn) ? { fillIn: true } : {}),
    ...(kept ? { kept } : {}),
  };
};

/** What a second form asks for beyond the first; `undefined` when nothing has to be added to what is brought anyway. */
export const beyond = (first: DocumentForm, second: DocumentForm): DocumentForm | undefined => {
  const both = formFor(first, second);
  const original = (both.original ?? 0) - (first.original ?? 0);
  const copies = (both.copies ?? 0) - (first.copies ?? 0);
  const more: DocumentForm = {
    ...(original ? { original } : {}),
    ...(copies ? { copies } : {}),
    ...(second.digital && !first.digital ? { digital: second.digital } : {}),
    ...(second.presence && !first.presence ? { presence: true } : {}),
    ...(second.fillIn && !first.fillIn ? { fillIn: true } : {}),
  };
  return Object.keys(more).length ? { ...more, ...(original && both.kept ? { kept: true } : {}) } : undefined;
};

const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, Value>>);

/** The same paper for several counters. It is unverified where one of them is, and was checked on the earliest day. */
export const paperFor = (first: Document, others: readonly Document[]): Document => {
  const { checkedOn: _, ...rest } = first;
  let { form, obtain, unverified, checkedOn } = first;
  const notes = [first.note];
  const validities = [first.validity];
  const laws = new Set([first.legalBasis]);
  for (const other of others) {
    form = formFor(form, other.form);
    obtain ??= other.obtain;
    unverified ??= other.unverified;
    // A day that is not known of one is not known of all.
    if (checkedOn && !(other.checkedOn && other.checkedOn > checkedOn)) checkedOn = other.checkedOn;
    notes.push(other.note);
    validities.push(other.validity);
    laws.add(other.legalBasis);
  }
  return {
    ...rest,
    form,
    ...given('note', joined(notes)),
    ...given('validity', joined(validities)),
    ...given('obtain', obtain),
    ...given('legalBasis', [...laws].filter(Boolean).join('; ') || undefined),
    ...given('unverified', unverified),
    ...given('checkedOn', checkedOn),
  };
};
