import { css } from 'lit';

/* Stays in view while the list is read, and covers nothing: the hint scrolls away. */
export const exitStyles = css`
.exit{display:contents}
.exit .button{position:sticky;inset-block-start:var(--_s2);z-index:2;justify-self:end;inline-size:auto;background:var(--_surface);color:var(--_ink);border:2px solid var(--_ink)}
`;
