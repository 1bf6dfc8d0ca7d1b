import { css } from 'lit';
import { ruler } from '../../../ui/styles/ruler.styles.js';
import { stages } from '../../../ui/styles/stages.styles.js';

/* Promise and stages stand side by side where there is room. */
const own = css`
.two{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s6) var(--_s8)}
.late{display:flex;gap:var(--_s2);align-items:baseline;color:var(--_bad)}
.late .icon{align-self:start;margin-block-start:.05em}
.late>:last-child{min-inline-size:0;overflow-wrap:anywhere}
.is-open{color:var(--_good)}
.way{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 var(--_s4);min-block-size:48px;padding-block:8px}
.way>:last-child{text-align:end}
@container (max-width:14em){.late{flex-wrap:wrap}.way>:last-child{text-align:start}}
@container (min-width:40em){.two{grid-template-columns:minmax(0,5fr) minmax(0,3fr);grid-template-rows:auto 1fr}.two>:nth-child(2){grid-area:1/2/3/3}}
`;

export const applicationStyles = [ruler, stages, own];
