import { css } from 'lit';

/* The kept time: one line, and a bar that runs down. */
export const hold = css`
.hold{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 var(--_s3);align-items:baseline;max-inline-size:480px}
.hold-bar{grid-column:1/-1;block-size:4px;margin-block-start:6px;background:var(--_tint-2)}
.hold-bar i{display:block;block-size:100%;background:var(--_action)}
.hold-actions{grid-column:1/-1;justify-content:space-between}
.hold-last [role=timer]{font-weight:700;color:var(--_attn-ink)}
:host([data-scheme=dark]) .hold-last [role=timer]{color:var(--_attn-line)}
.hold-last i{background:var(--_attn-line)}
@container (max-width:17em){.hold{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){.hold-bar{outline:1px solid CanvasText}.hold-bar i{background:Highlight;forced-color-adjust:none}}
`;
