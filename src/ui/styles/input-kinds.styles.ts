import { css } from 'lit';

/*
 * Kinds of input that no widget's shell needs: codes and numbers in even digits, the select with a caret drawn
 * as a border (a `data:` image may be forbidden by the page).
 */
export const inputKinds = css`
.input-code{font-variant-numeric:tabular-nums lining-nums;letter-spacing:.04em}
.input-short{inline-size:7em}
textarea.input{min-block-size:6em;resize:vertical}
.select{position:relative;display:block}
.select .input{padding-inline-end:40px}
.select::after{content:"";position:absolute;inset-block-start:calc(50% - .375em);inset-inline-end:18px;inline-size:.5em;block-size:.5em;border:solid var(--_ink-2);border-width:0 2px 2px 0;transform:rotate(45deg);pointer-events:none}
@media (forced-colors:active){.select::after{border-color:ButtonText}}
`;
