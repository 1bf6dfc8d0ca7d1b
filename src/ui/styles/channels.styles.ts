import { css } from 'lit';

/* The three ways to be served, each an icon beside its word. */
export const channels = css`
.channels{display:flex;flex-wrap:wrap;gap:2px 14px}
.channel{display:inline-flex;align-items:center;gap:5px;white-space:nowrap}
.channel .icon{color:var(--_action)}
`;
