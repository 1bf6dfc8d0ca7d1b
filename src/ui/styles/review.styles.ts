import { css } from 'lit';

/* What was entered, one row a question, with the way back at the end. Below 17em the way back stands under its answer. */
export const review = css`
.review{border-block-start:2px solid var(--_ink)}
.review-row{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 var(--_s4);padding-block:10px;border-block-end:1px solid var(--_line)}
.review-row dt{font-size:var(--_sm);line-height:1.45;color:var(--_ink-2)}
.review-row dd{grid-column:1}
.review-row .review-action{grid-area:1/2/3/3;align-self:center}
.review-action .link{gap:0}
@container (max-width:17em){.review-row .review-action{grid-area:auto/1}}
`;
