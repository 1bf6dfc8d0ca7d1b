import { css } from 'lit';

/* Filters open in place; beside each other where there is room. Those that are set stay as links with a cross. */
export const filterStyles = css`
.applied{display:flex;flex-wrap:wrap;gap:0 20px;padding-block:2px;border-block-end:1px solid var(--_line)}
.filters{display:grid;gap:var(--_s4);padding-block:var(--_s4);border-block-end:1px solid var(--_line)}
.filters .field{max-inline-size:none}
@container (min-width:37.5em){
.filters{grid-template-columns:minmax(150px,1fr) minmax(150px,1fr);align-items:end}
.filters .ways-choice{grid-column:1/-1}
.filters .ways-choice .options{display:flex;flex-wrap:wrap;gap:0 var(--_s6)}
}
`;
