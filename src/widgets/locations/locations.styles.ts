import { css } from 'lit';

/* State in one bold line, then the address; beside each other where there is room. */
export const locations = css`
.place .open{color:var(--_good);font-weight:700}
.place .shut{font-weight:700}
@container (min-width:37.5em){.place{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr) auto;gap:0 var(--_s4);align-items:start}.place .link{margin-block:-10px}}
`;
