import { css } from 'lit';

/*
 * The ticket. Its torn edge is the tumpal, the row of triangles that ends an Indonesian cloth; it appears here and nowhere else.
 * It stays paper in the dark, so that the QR code can be scanned. Where a code is too wide to stand beside it, the QR goes below.
 */
export const ticket = css`
.ticket{position:relative;margin-block:11px;border:1px solid var(--_fill-line);border-block-width:4px;background:var(--_paper);color:var(--_paper-ink)}
.ticket::before,.ticket::after{content:"";position:absolute;inset-inline:-1px;block-size:11px;background-repeat:round no-repeat;background-size:22px 11px}
.ticket::before{inset-block-end:calc(100% + 3px);background-image:conic-gradient(from 135deg at 50% 0,var(--_fill-line) 90deg,#0000 0)}
.ticket::after{inset-block-start:calc(100% + 3px);background-image:conic-gradient(from -45deg at 50% 100%,var(--_fill-line) 90deg,#0000 0)}
.ticket-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 var(--_s3);padding:20px 16px 10px}
.ticket-main{display:flex;flex-wrap:wrap;gap:12px 16px;align-items:end;padding:0 16px 14px}
.ticket-main>:first-child{flex:1 0 min-content}
.ticket-number{font-size:min(var(--mpp-num-lg,3.5em),2.875em);line-height:.95;font-weight:700;letter-spacing:-.02em;white-space:nowrap;font-variant-numeric:tabular-nums lining-nums}
.ticket-code{font-weight:700;white-space:nowrap}
.ticket-qr{inline-size:116px;block-size:116px;background:#fff;forced-color-adjust:none}
.ticket-qr svg{display:block;inline-size:100%;block-size:100%}
.ticket-facts{display:grid;gap:10px 16px;padding:12px 16px 22px;border-block-start:1px dashed}
.ticket-facts dt{font-size:var(--_sm);line-height:1.45}
.ticket-facts dd{font-weight:700;line-height:1.35}
.ticket-facts small{display:block;font-size:var(--_sm);font-weight:400}
@container (min-width:37.5em){.ticket-facts{grid-template-columns:1.2fr 1.4fr 1fr}.ticket-qr{inline-size:132px;block-size:132px}}
@container (max-width:14em){.ticket-code{font-size:min(.9em,6cqi)}.ticket-number{font-size:min(2.875em,22cqi)}}
@media (forced-colors:active){.ticket{border-color:CanvasText}.ticket::before,.ticket::after{content:none}}
@media print{.ticket{background:none;color:#000;border-color:#000;break-inside:avoid}}
`;
