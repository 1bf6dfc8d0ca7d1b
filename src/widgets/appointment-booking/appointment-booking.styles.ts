import { css } from 'lit';

/* What all steps share: which service it is for, and rows that are one button. */
export const bookingStyles = css`
.booking-head{display:grid;gap:var(--_s2)}
.pick-row{display:flex;justify-content:space-between;align-items:center;gap:var(--_s3);padding-block:4px}
.list-title{margin-block-end:var(--_s2)}
form .notice{max-inline-size:480px}
`;
