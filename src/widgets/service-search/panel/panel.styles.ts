import { css } from 'lit';
import { link } from '../../../ui/styles/link.styles.js';
import { channels } from '../../../ui/styles/channels.styles.js';
import { disclosure } from '../../../ui/styles/disclosure.styles.js';
import { list } from '../../../ui/styles/list.styles.js';

/* Suggestions hang under the box; results are a list that becomes table-like from 37.5em, where `Rp 350.000–1.950.000` has room. Marked text is always in ink. */
const own = css`
.suggestions{position:absolute;z-index:1;inset-inline:0;border:2px solid var(--_action);border-block-start:1px solid var(--_line);background:var(--_field);margin-block-start:-2px;border-radius:0 0 var(--_radius) var(--_radius)}
.suggestion{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 10px;padding:10px 14px;min-block-size:var(--_target);align-items:baseline;line-height:1.35;cursor:pointer}
.suggestion+.suggestion{border-block-start:1px solid var(--_line)}
.suggestion>.icon{color:var(--_ink-2);transform:translateY(.26em)}
.suggestion span,.row-link{overflow-wrap:anywhere}
.suggestion:hover{background:var(--_sunk)}
.suggestion[aria-selected=true]{background:var(--_tint);box-shadow:inset 4px 0 0 var(--_action)}
.result :is(h3,h4,h5,h6){font-size:1em;line-height:1.35}
.result dl{display:flex;flex-wrap:wrap;gap:0 16px;margin-block-start:6px}
.result .fee{font-weight:700;overflow-wrap:normal}
.result .ways{flex-basis:100%}
.list-head [aria-expanded=true]>.icon{transform:rotate(90deg)}
.note{padding-block:10px}
.columns{display:none}
.plain .row{display:flex;justify-content:space-between;gap:var(--_s3);align-items:center;padding-block:6px;min-block-size:var(--_target)}
.browse .row{flex-wrap:wrap;min-block-size:3.6em;padding-block:4px;line-height:1.35}
.browse .row-link{flex:1 1 5em}
@container (min-width:30em){.plain-2{display:grid;grid-template-columns:1fr 1fr;gap:0 var(--_s8)}}
@container (min-width:37.5em){
.result,.columns{display:grid;grid-template-columns:minmax(0,1fr) max(17%,12em) 15% 7.5em;gap:0 16px;align-items:start}
.columns{padding-block:8px;border-block-end:1px solid var(--_line)}
.columns>*{font-size:var(--_sm);color:var(--_ink-2)}
.result dl{display:contents}
.result .ways{flex-basis:auto}
.result .channels{flex-direction:column;gap:0;font-size:var(--_sm)}
}
@media (forced-colors:active){.suggestion[aria-selected=true]{outline:3px solid Highlight;outline-offset:-3px}}
`;

export const panelStyles = [link, list, channels, disclosure, own];
