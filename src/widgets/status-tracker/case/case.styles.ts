import { css } from 'lit';

/* Around a case, and the visit; its other views bring what they need. */
export const caseStyles = css`
.beneath{display:block;color:var(--_ink-2);font-size:var(--_sm);line-height:1.45}
.live{font-size:var(--_sm);color:var(--_ink-2)}
.live-again{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--_s6)}
.live-on::before,.live-lost::before{content:"";display:inline-block;inline-size:9px;block-size:9px;margin-inline-end:var(--_s2);border:2px solid var(--_good);border-radius:50%;background:var(--_good)}
.live-lost::before{border-color:var(--_ink-2);background:none}
.leave{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--_s4);border-block-start:1px solid var(--_line);padding-block-start:var(--_s1)}
.row-link{min-block-size:0}
@media (forced-colors:active){.live-on::before{forced-color-adjust:none;border-color:Highlight;background:Highlight}}
`;
