import { css } from 'lit';

/* A sum never breaks: in large text it stands in a line of its own, and is no larger than that. */
export const visitStyles = css`
.visit-row{display:grid;grid-template-columns:minmax(0,1fr) auto auto;gap:0 var(--_s4);align-items:center;padding-block:4px;min-block-size:56px}
.visit .row:last-child{border:0}
.visit-sum{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 var(--_s4);border-block-start:2px solid var(--_ink);padding-block:10px}
:is(.visit-row,.visit-sum) .num{font-size:min(1em,7.8cqi)}
.list-thin{border-block-start:1px solid var(--_line)}
@container (max-width:20em){.visit-row{grid-template-columns:minmax(0,1fr) auto}.visit-row span:first-child{grid-column:1/-1;padding-block-start:8px}}
@container (max-width:14em){.visit-row{grid-template-columns:minmax(0,1fr)}}
`;
