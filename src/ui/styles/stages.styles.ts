import { css } from 'lit';

/* The stages of an application: dots on a line, which is drawn up to where things stand. Red is late; what ended otherwise is not. */
export const stages = css`
.stage{position:relative;padding:0 0 18px;padding-inline-start:2.125em;line-height:1.4}
.stage:last-child{padding-block-end:0}
.stage:not(:last-child)::before{content:"";position:absolute;inset-inline-start:calc(.625em - 1px);inset-block:.75em -.75em;border-inline-start:2px solid var(--_line-2)}
.stage-done:not(:last-child)::before{border-color:var(--_action)}
.stage-title{font-weight:700}
.stage-todo{color:var(--_ink-2)}
.stage-todo .stage-title{font-weight:400}
.stage-detail{font-size:var(--_sm);line-height:1.45;color:var(--_ink-2)}
.dot{position:absolute;inset-inline-start:0;inset-block-start:.07em;inline-size:1.25em;block-size:1.25em;display:grid;place-items:center;border:2px solid var(--_dot,var(--_line-2));border-radius:50%;background:var(--_dot,var(--_surface));color:var(--_surface)}
.dot .icon{inline-size:.875em;block-size:.875em;stroke-width:2.5}
.stage-done{--_dot:var(--_action)}
.stage-current .dot{border:.375em solid var(--_action)}
.stage-attn{--_dot:var(--_attn-line)}
.stage-late{--_dot:var(--_bad)}
.stage-stopped{--_dot:var(--_ink)}
@media (forced-colors:active){
.dot{forced-color-adjust:none;border-color:CanvasText;background:Canvas;color:Canvas}
:is(.stage-done,.stage-attn,.stage-late,.stage-stopped) .dot{border-color:CanvasText;background:CanvasText}
.stage-current .dot{border-color:Highlight}
}
@media print{.stage .dot{border-color:#000;background:#fff;color:#000}}
`;
