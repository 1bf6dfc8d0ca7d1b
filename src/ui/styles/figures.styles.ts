import { css } from 'lit';

/* Numbers that are the point of the screen: the one being served. They never break. */
export const figures = css`
.figure{font-size:var(--mpp-num,2.5em);line-height:1.05;font-weight:700;letter-spacing:-.02em;white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
`;
