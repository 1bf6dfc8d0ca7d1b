import { css } from 'lit';

/*
 * The ruler: one cell one thing (a day, a person, a document), filled up to now, the promise a flag planted at
 * the end of its day. Cells are borders, so that print and forced colours keep them: solid filled, dashed late, double to come.
 * Where text is large, only now keeps its words: the promise is said in full above the ruler, and its flag stays.
 */
export const ruler = css`
.ruler,.ticks{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:2px}
.ruler{font-size:var(--_sm);line-height:1.25}
.ruler-flagged{padding-block-start:1.86em}
.cell{position:relative;border-block-start:8px solid var(--_tint-2);padding-block-start:5px;color:var(--_ink-2)}
.ticks .cell{padding:0}
.cell-filled{border-color:var(--_action)}
.cell-late{border-color:var(--_bad)}
.cell-now,.cell-goal{color:var(--_ink);font-weight:700}
.cell-sub{display:block}
.cell-words{display:block;overflow-wrap:normal}
.cell-wide{white-space:nowrap}
.cell:nth-last-child(-n+3) .cell-wide{margin-inline-start:-9em;text-align:end}
.flag{position:absolute;z-index:1;inset-block-start:calc(-1.86em - 8px);inset-inline-end:0;block-size:calc(1.86em + 8px);border-inline-end:2px solid var(--_ink);line-height:1.43em;white-space:nowrap}
.flag b{display:block;padding-inline:12px 8px;background:var(--_ink);color:var(--_surface);font-size:.86em;line-height:inherit;clip-path:polygon(0 0,100% 0,100% 100%,0 100%,6px 50%)}
.flag-after{inset-inline:100% auto;border-inline:2px solid var(--_ink);border-inline-end:0}
.flag-after b{padding-inline:8px 12px;clip-path:polygon(0 0,100% 0,calc(100% - 6px) 50%,100% 100%,0 100%)}
@container (max-width:16em){
.cell-words{white-space:nowrap}
.cell:not(.cell-now) .cell-words{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.cell-now:nth-last-child(-n+3) .cell-words{margin-inline-start:-9em;text-align:end}
}
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
