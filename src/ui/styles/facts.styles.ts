import { css } from 'lit';

/*
 * What a service costs, how long it takes: label small, fact bold. Narrow: short facts in pairs, long ones in full.
 * From 37.5em they stand in one row. Below 17em, where the text is large, a pair is stacked.
 */
export const facts = css`
.facts{display:flex;flex-wrap:wrap;border-block:2px solid var(--_ink);border-block-end:0}
.fact{flex:1 1 8.5em;padding-block:10px;padding-inline-end:var(--_s4);border-block-end:1px solid var(--_line)}
.fact-wide{flex-basis:100%;padding-inline-end:0}
.fact-short+.fact-short{padding-inline-start:var(--_s4);border-inline-start:1px solid var(--_line)}
.fact dt{font-size:var(--_sm);line-height:1.3;color:var(--_ink-2)}
.fact dd{font-weight:700;line-height:1.35}
.fact .channels{font-weight:400}
@container (min-width:37.5em){
.facts{flex-wrap:nowrap}
.fact{flex:0 1 auto;padding-inline-end:var(--_s4)}
.fact-short{flex:none;max-inline-size:35%}
.fact-wide{flex:1 1 11em}
.facts .fact+.fact{padding-inline-start:var(--_s4);border-inline-start:1px solid var(--_line)}
.fact:last-child{flex:0 1 auto;padding-inline-end:0}
}
@container (max-width:17em){.facts .fact-short{flex-basis:100%;padding-inline:0;border-inline:0}}
`;
