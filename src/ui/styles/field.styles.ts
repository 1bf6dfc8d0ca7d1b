import { css } from 'lit';

/* Label, hint, error, control, in this order: what is wrong stands where the eye is before it types,
 * and on the screen when the control takes the focus. */
export const field = css`
.field{max-inline-size:480px}
.label{display:block;font-weight:700;margin-block-end:2px}
.hint{color:var(--_ink-2);font-size:var(--_sm);line-height:1.45;margin-block-end:6px}
.input{scroll-margin:6em;display:block;inline-size:100%;min-block-size:var(--_target);padding:10px 12px;border:1px solid var(--_line-2);border-radius:var(--_radius);background:var(--_field);color:var(--_ink);appearance:none}
.input::placeholder{color:var(--_ink-2);opacity:1}
.error{display:flex;gap:6px;color:var(--_bad);font-weight:700;font-size:var(--_sm);line-height:1.4;margin-block-end:6px}
.field-bad{border-inline-start:3px solid var(--_bad);padding-inline-start:var(--_s3)}
.field-bad .input{border:2px solid var(--_bad)}
`;
