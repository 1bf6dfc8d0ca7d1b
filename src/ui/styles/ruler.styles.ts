import { css } from 'lit';

/*
 * The ruler: one cell one thing (a day, a person, a document), filled up to now, the promise a flag planted at
 * the end of its day. Cells are borders, so that print and forced colours keep them: solid filled, dashed late, double to come.
 */
export const ruler = css`
.ruler,.ticks{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:2px}
.ruler{font-size:var(--_sm);line-height:1.25}
.ruler-flagged{padding-block-start:26px}
.cell{position:relative;border-block-start:8px solid var(--_tint-2);padding-block-start:5px;color:var(--_ink-2)}
.ticks .cell{padding:0}
.cell-filled{border-color:var(--_action)}
.cell-late{border-color:var(--_bad)}
.cell-now,.cell-goal{color:var(--_ink);font-weight:700}
.ruler-dense .cell>:not(.flag){visibility:hidden;white-space:nowrap}
.ruler-dense :is(.cell:first-child,.cell-now,.cell-goal)>*{visibility:visible}
.ruler-dense .cell:last-child{text-align:end;direction:inherit}
.flag{position:absolute;z-index:1;inset-block-start:-34px;inset-inline-end:0;block-size:34px;border-inline-end:2px solid var(--_ink);line-height:20px;white-space:nowrap}
.flag b{display:block;padding-inline:12px 8px;background:var(--_ink);color:var(--_surface);font-size:var(--_xs);line-height:inherit;clip-path:polygon(0 0,100% 0,100% 100%,0 100%,6px 50%)}
.flag-after{inset-inline:100% auto;border-inline:2px solid var(--_ink);border-inline-end:0}
.flag-after b{padding-inline:8px 12px;clip-path:polygon(0 0,100% 0,calc(100% - 6px) 50%,100% 100%,0 100%)}
@media (forced-colors:active){
.cell{border-block-start:8px double GrayText}
.cell-filled{border-block-start:8px solid Highlight}
.cell-late{border-block-start:8px dashed CanvasText}
.flag b{forced-color-adjust:none;background:CanvasText;color:Canvas}
}
@media print{
.cell{border-block-start:8px double #767676}
.cell-filled{border-block-start:8px solid #000}
.cell-late{border-block-start:8px dashed #000}
.flag b{background:none;color:#000;border:1px solid;clip-path:none}
}
`;
