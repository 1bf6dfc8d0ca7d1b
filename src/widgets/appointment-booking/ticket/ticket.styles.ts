import { css } from 'lit';

/* What the ticket says beside its number, and what stands beside the ticket. A number to be called stands on the line of its sentence. */
export const ticketStyles = css`
.ticket-pair{display:grid;align-items:start;grid-template-columns:minmax(0,1fr);gap:var(--_s6)}
.ticket-keys{display:flex;flex-wrap:wrap;gap:0 var(--_s6);margin-block-start:10px}
.ticket-note{padding:0 16px 16px}
.ticket a{color:inherit}
p>[href^=tel]{vertical-align:-.26em}
.bring-row{display:grid;grid-template-columns:1.25em minmax(0,1fr) auto;gap:0 var(--_s3);padding-block:10px}
.pocket-list{padding-inline-start:26px}
.pocket-link{margin-inline-end:var(--_s6)}
@container (min-width:40em){
.ticket-pair{grid-template-columns:minmax(0,22em) minmax(0,1fr);gap:var(--_s8)}
.ticket-pair .ticket-facts{grid-template-columns:minmax(0,1fr)}
}
`;
