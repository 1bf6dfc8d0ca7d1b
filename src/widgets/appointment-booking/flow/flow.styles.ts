import { css } from 'lit';

/* Places, days and times. A border means that it can be chosen, none that it cannot; what is chosen is filled. */
export const flow = css`
.option{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 14px;cursor:pointer;line-height:1.45}
.option:hover strong:first-child,.day-button:hover b{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.18em}
.line{display:block}
.chosen-line{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 var(--_s3)}
.day-row{padding-block:0}
.day-button{scroll-margin:var(--_s4);display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:10px;align-items:center;inline-size:100%;min-block-size:var(--_target);padding:6px 0;border:0;background:none;color:var(--_action);text-align:start;cursor:pointer;touch-action:manipulation}
.day-button .icon{transition:transform var(--_fast)}
[aria-expanded=true]>.icon{transform:rotate(90deg)}
.day-row-open .day-button{color:var(--_ink)}
.few-left{padding:2px 8px;background:var(--_attn);color:var(--_attn-ink)}
.reasons{margin-block-start:var(--_s2)}
.day-times{padding-block:var(--_s2) var(--_s4);animation:row-in var(--_motion)}
.slots{display:grid;grid-template-columns:repeat(auto-fill,minmax(5em,1fr));gap:8px}
.slot{display:flex;flex-direction:column;align-items:center;justify-content:center;min-block-size:54px;padding:4px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_field);color:var(--_action);line-height:1.15;cursor:pointer;touch-action:manipulation;transition:background-color var(--_fast)}
.slot:hover{background:var(--_tint);border-color:var(--_action)}
.slot b{font-size:1.0625em}
.slot span{font-size:var(--_xs);color:var(--_ink-2)}
.slot-few{border-color:var(--_attn-line)}
.slot-few span{color:var(--_attn-ink)}
.slot-on,.slot-on:hover{border-color:var(--_fill-line);background:var(--_fill);color:var(--_on-fill)}
.slot-on span{color:var(--_on-fill)}
.slot-full,.slot-full:hover{border-color:transparent;background:none;color:var(--_ink-2);cursor:default}
.slot-full b{font-weight:400;text-decoration:line-through}
@media (forced-colors:active){
.slot-on,.slot-on:hover{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}
.slot-on span{color:HighlightText}
.slot-few{border-style:dashed}
.slot-full{color:GrayText;border-style:none}
}
`;
