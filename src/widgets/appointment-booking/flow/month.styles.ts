import { css } from 'lit';

/* A month, and the times of its day beside it. A border means that a day can be chosen, none that it cannot. */
export const month = css`
.month{max-inline-size:24.5em}
.month-head{display:grid;grid-template-columns:1fr auto 1fr;align-items:center;gap:var(--_s2);min-block-size:44px}
.month-head>:last-child{justify-self:end}
.month table{inline-size:100%;border-spacing:0;table-layout:fixed}
.month th{font-weight:400;font-size:var(--_sm);color:var(--_ink-2);block-size:32px;padding:4px 0}
.month td{padding:2px;text-align:center;vertical-align:top}
.day{display:flex;flex-direction:column;align-items:center;justify-content:center;inline-size:100%;min-block-size:50px;padding:0;border:1px solid transparent;border-radius:3px;background:none;color:var(--_ink-2);line-height:1.1;font-variant-numeric:tabular-nums;white-space:nowrap;touch-action:manipulation}
.day b{font-size:1.0625em;font-weight:400}
.day span{font-size:var(--_xs);line-height:1.15}
.day-open,.day-few,.day-on{cursor:pointer}
.day-open b,.day-few b,.day-on b{font-weight:700}
.day-open{border-color:var(--_line-2);background:var(--_field);color:var(--_action)}
.day-open:hover{border-color:var(--_action);background:var(--_tint)}
.day-few{border-color:var(--_attn-line);background:var(--_attn);color:var(--_attn-ink)}
.day-on{border-color:var(--_fill-line);background:var(--_fill);color:var(--_on-fill)}
.day-full b{text-decoration:line-through}
.day-sign{color:var(--_bad)}
.day[aria-current] b{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.day-full[aria-current] b{text-decoration-line:underline line-through}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:10px;font-size:var(--_sm);color:var(--_ink-2)}
.legend li{display:flex;align-items:center;gap:6px}
.legend i{inline-size:14px;block-size:14px;border:1px solid var(--_line-2);border-radius:2px}
.legend .few{border-color:var(--_attn-line);background:var(--_attn)}
.pair{display:grid;align-items:start;grid-template-columns:minmax(0,1fr);gap:var(--_s6)}
.pair-times{border-block-start:2px solid var(--_ink);padding-block-start:10px}
@container (min-width:40em){
.pair{grid-template-columns:minmax(0,22em) minmax(0,1fr);gap:var(--_s8)}
.pair-times{border:0;padding:10px 0 0}
}
@media (forced-colors:active){
.day-on{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}
.day-few,.legend .few{border-style:dashed}
.day:not(.day-open,.day-few,.day-on){color:GrayText;border-style:none}
}
`;
