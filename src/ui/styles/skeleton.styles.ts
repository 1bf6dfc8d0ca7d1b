import { css } from 'lit';

/* The shape of what is coming, after 200ms: a quick answer should not flicker. With reduced motion it stands still. */
export const skeleton = css`
.skeleton{border-block-start:2px solid var(--_line-2);animation:late 1ms .2s both}
.skeleton>li{padding-block:14px;border-block-end:1px solid var(--_line)}
.bone{display:block;block-size:.8em;margin-block:.35em;inline-size:80%;background:var(--_line);animation:breathe 1.4s ease-in-out infinite alternate}
.bone:first-child{inline-size:55%}
.bone:last-child{inline-size:35%}
@keyframes late{from{visibility:hidden}}
@keyframes breathe{to{opacity:.45}}
@media (forced-colors:active){.bone{background:GrayText;forced-color-adjust:none}}
`;
