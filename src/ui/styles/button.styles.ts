import { css, type CSSResult } from 'lit';
import { link } from './link.styles.js';

/*
 * `.button` is the one filled button of a screen; `.button-line` and `.link` (see `link.styles.ts`) are for everything else.
 * A button that is busy or not yet possible keeps its focus: `aria-disabled`, never `disabled`.
 */
const filled = css`
.button{display:inline-flex;align-items:center;justify-content:center;gap:var(--_s2);inline-size:100%;min-block-size:var(--_target);padding:10px 20px;border:1px solid var(--_fill-line);border-radius:var(--_radius);background:var(--_fill);color:var(--_on-fill);font-weight:700;line-height:1.25;text-align:center;text-decoration:none;cursor:pointer;touch-action:manipulation;transition:background-color var(--_fast)}
.button:hover{background:var(--_fill-2);color:var(--_on-fill)}
.button:active{transform:translateY(1px)}
.button-line{background:none;color:var(--_action);border-color:var(--_line-2)}
.button-line:hover{background:var(--_tint);color:var(--_action-2);border-color:var(--_action)}
.button[aria-disabled=true]{background:var(--_line);border-color:var(--_line);color:var(--_ink-2);cursor:default;transform:none}
@container (min-width:30em){.button{inline-size:auto;justify-self:start}}
@media (forced-colors:active){
.button{forced-color-adjust:none;background:Highlight;color:HighlightText;border-color:Highlight}
.button-line{background:ButtonFace;color:ButtonText;border-color:ButtonText}
.button[aria-disabled=true]{background:Canvas;color:GrayText;border-color:GrayText}
:focus-visible{outline-color:CanvasText}
}
`;

export const button: CSSResult[] = [filled, link];
