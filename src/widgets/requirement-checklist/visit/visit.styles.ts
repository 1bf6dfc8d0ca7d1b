import { css } from 'lit';

export const visitStyles = css`
.visit-row{display:grid;grid-template-columns:minmax(0,1fr) auto auto;gap:0 var(--_s4);align-items:center;padding-block:4px;min-block-size:56px}
.visit-sum{display:flex;justify-content:space-between;gap:var(--_s4);border-block-start:2px solid var(--_ink);padding-block:10px}
.list-thin{border-block-start:1px solid var(--_line)}
@container (max-width:20em){.visit-row{grid-template-columns:minmax(0,1fr) auto}.visit-row span:first-child{grid-column:1/-1;padding-block-start:8px}}
`;
