import { css } from 'lit';

/*
 * A case: promise and stages stand side by side where there is room. The queue's numbers are seen first and read after the
 * sentence that says the same in words.
 */
export const caseStyles = css`
#status:focus-visible,.notice-title:focus-visible{outline:0}
.two{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s6) var(--_s8)}
.late{display:flex;gap:var(--_s2);align-items:baseline;color:var(--_bad)}
.late .icon{align-self:start;margin-block-start:.05em}
.beneath{display:block;color:var(--_ink-2);font-size:var(--_sm);line-height:1.45}
.is-open{color:var(--_good)}
.queue{order:-1;padding-block:var(--_s3) var(--_s4);border-block-start:2px solid var(--_ink)}
.queue-numbers{display:flex;flex-wrap:wrap;justify-content:space-between;gap:var(--_s2) var(--_s4)}
.queue-numbers dt{color:var(--_ink-2);font-size:var(--_sm);line-height:1.45}
.queue-mine{margin-inline-start:auto;text-align:end}
.queue-mine .figure{color:var(--_action)}
.queue-stale{color:var(--_ink-2);font-weight:400}
.queue-cells{margin-block-start:var(--_s2)}
.queue-cells .cell{border-block-start-width:14px}
.cell-serving{border-color:var(--_ink)}
.live{font-size:var(--_sm);color:var(--_ink-2)}
.live-again{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--_s6)}
.live-on::before,.live-lost::before{content:"";display:inline-block;inline-size:9px;block-size:9px;margin-inline-end:var(--_s2);border:2px solid var(--_good);border-radius:50%;background:var(--_good)}
.live-lost::before{border-color:var(--_ink-2);background:none}
.leave{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--_s4);border-block-start:1px solid var(--_line);padding-block-start:var(--_s1)}
.row-link{min-block-size:0}
.way{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 var(--_s4);min-block-size:48px;padding-block:8px}
.way>:last-child{text-align:end}
@container (min-width:40em){.two{grid-template-columns:minmax(0,5fr) minmax(0,3fr);grid-template-rows:auto 1fr}.two>:nth-child(2){grid-area:1/2/3/3}}
@media (forced-colors:active){
.cell-serving{border-block-start:14px solid CanvasText}
.live-on::before{forced-color-adjust:none;border-color:Highlight;background:Highlight}
}
@media print{.queue-cells .cell-serving{border-block-start:14px dashed #000}}
`;
