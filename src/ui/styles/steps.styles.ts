import { css } from 'lit';

/* Booking steps: bars with words. What was chosen shows beneath where there is room; large text stacks the words. */
export const steps = css`
.steps{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:4px;font-size:var(--_sm);line-height:1.3}
.step{border-block-start:4px solid var(--_line);padding-block-start:6px;color:var(--_ink-2)}
.step-done,.step-now{border-color:var(--_action)}
.step-now{color:var(--_ink);font-weight:700}
.step-chosen{display:none;font-weight:400;color:var(--_ink-2)}
@container (min-width:37.5em){.steps{gap:8px}.step-chosen{display:block}}
@container (max-width:17em){.step:not(.step-now) .step-label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.step-label{display:block;white-space:nowrap}.step:nth-last-child(-n+2) .step-label{margin-inline-start:-9em;text-align:end}}
@media (forced-colors:active){
.step{border-block-start:4px double GrayText}
.step-done,.step-now{border-block-start:4px solid Highlight}
}
`;
