import { css } from 'lit';

/* Ways side by side where there is room; rows under each other where not. */
export const restStyles = css`
.ways{display:grid;border-block-start:2px solid var(--_ink)}
.way{padding-block:10px;border-block-end:1px solid var(--_line);display:grid;gap:var(--_s1);align-content:start;overflow-wrap:anywhere}
.way-name .icon{color:var(--_action);margin-inline-end:4px}
.steps-plain{padding-inline-start:1.4em;list-style:decimal}
.tools-panel{border-inline-start:3px solid var(--_action);padding-inline-start:var(--_s4)}
.row-add{padding-block:6px}
.fees{display:grid;grid-template-columns:minmax(0,1fr) fit-content(55%)}
.fees>*{padding-block:8px;border-block-end:1px solid var(--_line)}
.fees dd{text-align:end;padding-inline-start:var(--_s4)}
.fees .sum{font-weight:700;border-block:2px solid var(--_ink)}
@container (max-width:14em){
.fees{grid-template-columns:minmax(0,1fr)}
.fees dt{border:0;padding-block-end:0}
.fees dd{text-align:start;padding-inline-start:0}
.fees dt.sum{border-block-end:0}
.fees dd.sum{border-block-start:0}
}
@container (min-width:37.5em){
.ways{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}
.way+.way{padding-inline-start:var(--_s4);border-inline-start:1px solid var(--_line)}
.way{padding-inline-end:var(--_s4)}
}
`;
