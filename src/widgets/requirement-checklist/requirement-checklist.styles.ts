import { css } from 'lit';

/*
 * A row: check, document, count at the right, beneath it why it is asked. *Mungkin perlu* has a dashed box with a question mark.
 * What opens the list of a paper reads as a line of it and is as large to the finger as a button.
 * In large text the count stands beneath the name.
 */
export const checklistStyles = css`
.document{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:2px var(--_s4)}
.document .name{font-weight:700}
.document .box:checked~.name,.document-maybe .name{font-weight:400}
.document .forms{text-align:end;font-size:var(--_sm)}
.document .why{grid-column:2/-1;font-size:var(--_sm);line-height:1.45;color:var(--_ink-2)}
.why>.link{position:relative;min-block-size:0;display:inline}
.why>.link::after{content:"";position:absolute;inset:-8px 0 -16px}
.maybe{display:grid;place-items:center;inline-size:24px;block-size:24px;border:1.5px dashed var(--_line-2);border-radius:3px;color:var(--_ink-2);font-size:var(--_sm)}
.waiting{min-block-size:86px}
.bring{display:flex;justify-content:space-between;align-items:baseline;gap:var(--_s3);flex-wrap:wrap}
.doubt{color:var(--_attn-ink);font-weight:400;font-size:var(--_sm)}
@container (max-width:14em){.document :is(.name,.forms){grid-column:2/-1;text-align:start}.document .forms .nowrap{white-space:normal}}
:host([data-scheme=dark]) .doubt{color:var(--_attn-line)}
`;
