import { css } from 'lit';

/* Places, month and times. A border means that it can be chosen, none that it cannot; what is chosen is filled. */
export const flow = css`
.option{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 14px;cursor:pointer;line-height:1.45}
.option:hover strong:first-child{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.18em}
.line{display:block}
.chosen-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 var(--_s3)}
.day-row{padding-block:0}
.day-button{scroll-margin:var(--_s4);display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:10px;align-items:center;inline-size:100%;min-block-size:var(--_target);padding:6px 0;border:0;background:none;color:var(--_action);text-align:start;cursor:pointer;touch-action:manipulation}
.day-button:hover b{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.18em}
.day-button .icon{transition:transform var(--_fast)}
[aria-expanded=true]>.icon{transform:rotate(90deg)}
.day-row-open .day-button{color:var(--_ink)}
.few-left{padding:2px 8px;background:var(--_attn);color:var(--_attn-ink)}
.day-times{padding-block:var(--_s2) var(--_s4);animation:row-in var(--_motion)}
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
.day-few:hover{border-width:2px}
.day-full b{text-decoration:line-through}
.day-sign{color:var(--_bad)}
.day[aria-current] b{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin-block-start:10px;font-size:var(--_sm);color:var(--_ink-2)}
.legend li{display:flex;align-items:center;gap:6px}
.legend i{inline-size:14px;block-size:14px;border:1px solid var(--_line-2);border-radius:2px}
.legend .few{border-color:var(--_attn-line);background:var(--_attn)}
.reasons{margin-block-start:var(--_s2)}
.slots{display:grid;grid-template-columns:repeat(auto-fill,minmax(5em,1fr));gap:8px}
.slot{display:flex;flex-direction:column;align-items:center;justify-content:center;min-block-size:54px;padding:4px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_field);color:var(--_action);line-height:1.15;cursor:pointer;touch-action:manipulation;transition:background-color var(--_fast)}
.slot:hover{background:var(--_tint);border-color:var(--_action)}
.slot b{font-size:1.0625em}
.slot span{font-size:var(--_xs);color:var(--_ink-2)}
.slot-few{border-color:var(--_attn-line)}
.slot-few span{color:var(--_attn-ink)}
.day-on,.slot-on,.slot-on:hover{border-color:var(--_fill-line);background:var(--_fill);color:var(--_on-fill)}
.slot-on span{color:var(--_on-fill)}
.slot-full,.slot-full:hover{border-color:transparent;background:none;color:var(--_ink-2);cursor:default}
.slot-full b{font-weight:400;text-decoration:line-through}
.pair{display:grid;align-items:start;grid-template-columns:minmax(0,1fr);gap:var(--_s6)}
.pair-times{border-block-start:2px solid var(--_ink);padding-block-start:10px}
@container (min-width:40em){
.pair{grid-template-columns:minmax(0,22em) minmax(0,1fr);gap:var(--_s8)}
.pair-times{border:0;padding:10px 0 0}
}
@media (forced-colors:active){
.day-on,.slot-on,.slot-on:hover{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}
.slot-on span{color:HighlightText}
.day-few,.slot-few,.legend .few{border-style:dashed}
.day:not(.day-open,.day-few,.day-on),.slot-full{color:GrayText;border-style:none}
}
`;

/* The kept time: one line, and a bar that runs down. */
export const hold = css`
.hold{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 var(--_s3);align-items:baseline;max-inline-size:480px}
.hold-bar{grid-column:1/-1;block-size:4px;margin-block-start:6px;background:var(--_tint-2)}
.hold-bar i{display:block;block-size:100%;background:var(--_action)}
.hold-actions{grid-column:1/-1;justify-content:space-between}
.hold-last [role=timer]{font-weight:700;color:var(--_attn-ink)}
:host([data-scheme=dark]) .hold-last [role=timer]{color:var(--_attn-line)}
.hold-last i{background:var(--_attn-line)}
@container (max-width:17em){.hold{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.hold-bar{outline:1px solid CanvasText}.hold-bar i{background:Highlight;forced-color-adjust:none}}
`;
