import { css } from 'lit';
import { figures } from '../../../ui/styles/figures.styles.js';
import { ruler } from '../../../ui/styles/ruler.styles.js';

/* The queue's numbers are seen first and read after the sentence that says the same in words. */
const queue = css`
.queue{order:-1;padding-block:var(--_s3) var(--_s4);border-block-start:2px solid var(--_ink)}
.queue-numbers{display:flex;flex-wrap:wrap;justify-content:space-between;gap:var(--_s2) var(--_s4)}
.queue-numbers dt{color:var(--_ink-2);font-size:var(--_sm);line-height:1.45}
.queue-mine{margin-inline-start:auto;text-align:end}
.queue-mine .figure{color:var(--_action)}
.queue-stale{color:var(--_ink-2);font-weight:400}
.queue-cells{margin-block-start:var(--_s2)}
.queue-cells .cell{border-block-start-width:14px}
.cell-serving{border-color:var(--_ink)}
@media (forced-colors:active){.cell-serving{border-block-start:14px solid CanvasText}}
@media print{.queue-cells .cell-serving{border-block-start:14px dashed #000}}
`;

export const dayStyles = [figures, ruler, queue];
