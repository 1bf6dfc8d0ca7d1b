import { css } from 'lit';

/* The box that takes input before anything else is there: 56px, 2px in the colour of action, the button joined to it.
 * Rows of the empty box hold two lines of a name, so that its height is known before the names are. */
export const searchBox = css`
.find{position:relative}
.find .text-xl{display:block;font-weight:700}
.find .hint{color:var(--_ink-2);font-size:var(--_sm);line-height:1.45;margin-block:2px 8px}
.bar{display:flex;border:2px solid var(--_action);border-radius:var(--_radius)}
.bar input{flex:1;min-inline-size:0;min-block-size:52px;padding:8px 14px;border:0;border-radius:2px 0 0 2px;background:var(--_field);color:var(--_ink);font-size:var(--_lg);appearance:none}
.bar input:focus-visible{outline-offset:-3px}
.bar input::-webkit-search-cancel-button{appearance:none}
.bar button{display:flex;align-items:center;justify-content:center;gap:8px;min-inline-size:56px;border:solid var(--_fill-line);border-width:0 0 0 2px;background:var(--_fill);color:var(--_on-fill);font-weight:700;cursor:pointer}
.bar button:hover{background:var(--_fill-2)}
.bar .icon{inline-size:1.5em;block-size:1.5em}
.below{margin-block-start:var(--_s4)}
.room li{display:flex;align-items:center;block-size:3.6em;border-block-end:1px solid var(--_line)}
.room li::before{content:"";inline-size:60%;block-size:.8em;background:var(--_line)}
.topics{min-block-size:44px}
@container (min-width:30em){.room{display:grid;grid-template-columns:1fr 1fr;gap:0 var(--_s8)}.bar button{padding-inline:20px}.bar .vh{position:static;inline-size:auto;block-size:auto;clip-path:none}}
@media (forced-colors:active){.bar button{forced-color-adjust:none;background:Highlight;color:HighlightText}}
`;
