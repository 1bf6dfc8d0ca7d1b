import { css } from 'lit';

/* The form. Code and proof are short: their boxes say how short. */
export const trackerStyles = css`
form .field{max-inline-size:26em}
.note{margin-block:6px 0}
`;
