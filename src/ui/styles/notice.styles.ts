import { css } from 'lit';

/* A rule at the start and a symbol; colour is never the only sign. Links take the text's colour: see "Colour roles". */
export const notice = css`
.notice{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 var(--_s3);padding:var(--_s3) var(--_s4);border-inline-start:4px solid var(--_line-2);background:var(--_sunk)}
.notice>.icon{margin-block-start:2px}
.notice-title{font-weight:700}
.notice-body{font-size:var(--_sm);line-height:1.45}
.notice-large .notice-title{font-size:var(--_xl);line-height:1.2}
.notice-large .notice-body{margin-block-start:var(--_s1);font-size:inherit;line-height:1.5}
.notice-body>*+*{margin-block-start:var(--_s1)}
.notice a{color:inherit}
.notice-good{--_title:var(--_good);border-color:var(--_good);background:var(--_good-tint)}
.notice-attn{--_title:var(--_attn-ink);border-color:var(--_attn-line);background:var(--_attn)}
.notice-bad{--_title:var(--_bad);border-color:var(--_bad);background:var(--_bad-tint)}
.notice>.icon,.notice-title{color:var(--_title)}
.summary-links li{margin:0}
.summary-links a{display:inline-block;padding-block:12px;line-height:1.4}
@media (forced-colors:active){
.notice{border:1px solid CanvasText;border-inline-start-width:6px}
.notice-attn,.notice-bad{border-inline-start-color:Highlight}
}
`;
