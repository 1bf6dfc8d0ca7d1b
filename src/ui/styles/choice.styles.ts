import { css } from 'lit';

/*
 * Checkbox, radio and joined cells, drawn with borders and `clip-path`: a `data:` image may be forbidden by the page.
 * `.choice` is the label around a box and its words; `.segments` is a choice of few, `.segment` a label around a radio and a span.
 */
export const choice = css`
.choice{display:flex;gap:var(--_s3);align-items:center;min-block-size:44px;padding-block:6px;cursor:pointer}
.box{appearance:none;flex:none;display:grid;place-items:center;inline-size:1.5em;block-size:1.5em;border:1.5px solid var(--_line-2);border-radius:3px;background:var(--_field);color:var(--_on-fill);cursor:pointer}
.box::before{content:"";inline-size:.875em;block-size:.875em;background:currentColor;clip-path:polygon(8% 55%,22% 41%,39% 58%,78% 12%,93% 25%,40% 87%);opacity:0}
.box:checked{background:var(--_fill);border-color:var(--_fill-line)}
.box:checked::before{opacity:1}
.box[type=radio]{border-radius:50%}
.box[type=radio]::before{content:none}
.box[type=radio]:checked{border:.44em solid var(--_action);background:var(--_field)}
.segments{display:flex;flex-wrap:wrap;gap:1px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_line-2);overflow:hidden}
.segment{position:relative;flex:1 1 0;min-inline-size:min-content;display:flex;cursor:pointer}
.segment input{position:absolute;inset:0;inline-size:100%;block-size:100%;opacity:0;cursor:pointer}
.segment span{flex:1;display:flex;align-items:center;justify-content:center;gap:6px;min-block-size:var(--_target);padding:6px 8px;background:var(--_field);line-height:1.2;text-align:center}
.segment input:checked+span{background:var(--_tint-2);font-weight:700;box-shadow:inset 0 -3px 0 var(--_action)}
.segment input:hover:not(:checked)+span{background:var(--_tint)}
.segment input:focus-visible+span{outline:3px solid var(--_focus);outline-offset:-3px}
@media (forced-colors:active){
.box{forced-color-adjust:none;border-color:CanvasText;background:Canvas;color:HighlightText}
.box:checked,.box[type=radio]:checked{background:Highlight;border-color:Highlight}
.box[type=radio]:checked{background:HighlightText}
.segment span{outline:1px solid CanvasText}
.segment input:checked+span{forced-color-adjust:none;background:Highlight;color:HighlightText;box-shadow:none}
}
@media print{
.box,.box:checked{border-color:#000;background:#fff;color:#000}
.segment span{outline:1px solid}
.segment input:checked+span{background:#fff;outline:2px solid;outline-offset:-2px}
}
`;
