import { css } from 'lit';

/* `<details>`: the chevron turns; the words are a link. */
export const disclosure = css`
summary{display:flex;align-items:center;gap:6px;min-block-size:44px;color:var(--_action);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em;list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
summary:hover{color:var(--_action-2);text-decoration-thickness:2px}
summary .icon{transition:transform var(--_fast)}
[open]>summary .icon{transform:rotate(90deg)}
`;
