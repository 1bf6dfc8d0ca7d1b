import { css } from 'lit';

/*
 * Ink on paper. Backgrounds are not printed, so what they say must be said by borders (each part does its own);
 * `!important` because a derived palette is set on the element itself.
 * Chromium lays grids that a page ends in over each other, so stacks are blocks here.
 * `.no-print` is what only works on a screen; a telephone number works on paper too.
 */
export const print = css`
@media print{
:host{--_ink:#000!important;--_ink-2:#333!important;--_line:#999!important;--_line-2:#666!important;--_action:#000!important;--_tint:#fff!important;--_tint-2:#fff!important;--_fill-line:#000!important;--_surface:#fff!important;--_field:#fff!important;--_attn-ink:#000!important;--_bad:#000!important;--_good:#000!important;color:#000;font-size:11pt}
:host([data-painted]){padding:0!important}
.no-print,.button,.link:not([href^=tel]),.actions,.skeleton{display:none!important}
a{color:inherit;text-decoration:none}
.notice{border:1px solid #000;border-inline-start-width:4px;background:none}
.row,.fact,.stage,.review-row,.notice{break-inside:avoid}
.stack,.stack-2,.stack-6{display:block}
.stack>*+*{margin-block-start:var(--_s4)}
.stack-2>*+*{margin-block-start:var(--_s2)}
.stack-6>*+*{margin-block-start:var(--_s6)}
h2,h3,h4{break-after:avoid}
}
`;
