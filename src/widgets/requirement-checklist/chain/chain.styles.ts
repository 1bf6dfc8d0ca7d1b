import { css } from 'lit';

/* A list within a list: a rule at the start, and the size of text that is read. */
export const chainStyles = css`
.obtain{margin-block:var(--_s2);padding-inline-start:var(--_s4);border-inline-start:3px solid var(--_action);color:var(--_ink);font-size:var(--mpp-text-base,1rem)}
.obtain .list{border-block-start:1px solid var(--_line)}
.obtain .row:last-child{border-block-end:0}
`;
