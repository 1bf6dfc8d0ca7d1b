import { css } from 'lit';

/*
 * The notice board: a rule in ink opens the list, hairlines part its rows, nothing is boxed.
 * `.list-head` carries the rule when a count or a filter stands above; `.list-open` leaves it to the ruler.
 * A row with one way on: `.row-link` covers it whole; the row then shows hover and focus.
 */
export const list = css`
.list{border-block-start:2px solid var(--_ink)}
.list-head{display:flex;justify-content:space-between;align-items:center;gap:var(--_s3);min-block-size:var(--_target);padding-block:2px;border-block-end:2px solid var(--_ink)}
.list-head+.list,.list-open{border-block-start:0}
.row{position:relative;padding-block:14px;border-block-end:1px solid var(--_line)}
.row-link::after{content:"";position:absolute;inset:0}
.row:has(.row-link):hover{border-color:var(--_action);box-shadow:inset 0 -1px 0 var(--_action)}
.row-link:focus-visible{outline:0}
.row-link:focus-visible::after{outline:3px solid var(--_focus);outline-offset:-1px}
.row-pick{padding-inline:12px}
.row-chosen{padding-inline-start:8px;border-inline-start:4px solid var(--_action);background:var(--_tint)}
@keyframes row-in{from{opacity:0;transform:translateY(4px)}}
@media (forced-colors:active){.row-chosen{border-inline-start-color:Highlight}}
`;
