import { html } from 'lit';
import type { SearchAnswer } from '../../../contract/services.js';

type Marks = SearchAnswer['hits'][number]['marks'];

/** A name with the stretches that matched marked. Data in, text nodes out: a name is never read as markup. */
export function markedName(name: string, marks: Marks): unknown {
  const pieces: unknown[] = [];
  let at = 0;
  for (const { start, length } of marks) {
    if (start < at || start + length > name.length) continue;
    // A space between two marks goes into the second: browsers leave one that stands alone out of the name of a link.
    const from = name.slice(at, start).trim() ? start : at;
    pieces.push(name.slice(at, from), html`<mark>${name.slice(from, start + length)}</mark>`);
    at = start + length;
  }
  return [...pieces, name.slice(at)];
}
