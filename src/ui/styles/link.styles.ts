import { css } from 'lit';

/* A button that reads as a link, and actions side by side. Apart, since a first screen may have no filled button. */
export const link = css`
.link{display:inline-flex;align-items:center;gap:6px;min-block-size:44px;padding:0;border:0;background:none;color:var(--_action);text-align:start;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;cursor:pointer;touch-action:manipulation}
.link:hover{color:var(--_action-2);text-decoration-thickness:2px}
.link-bad,.link-bad:hover{color:var(--_bad)}
.link[aria-disabled=true]{color:var(--_ink-2);text-decoration:none;cursor:default}
.actions{display:flex;flex-wrap:wrap;gap:0 var(--_s6)}
`;
