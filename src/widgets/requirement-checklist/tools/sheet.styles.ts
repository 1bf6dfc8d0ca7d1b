import { css } from 'lit';

/* A4 with its margins is 180 by 265 mm; the sheet is laid out as wide on the screen, unseen, so that its height is known. */
export const sheetStyles = css`
:host{position:absolute;inset-block-start:0;inset-inline-start:-300mm;inline-size:180mm;visibility:hidden;color:#000;background:#fff;font-family:inherit;font-weight:400}
.sheet{display:grid;gap:.7em;line-height:1.3;text-align:start;letter-spacing:normal;text-transform:none}
.room{position:absolute;block-size:262mm;inline-size:0}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
h1{font-size:1.7em;line-height:1.15}
h2{font-size:1.1em;border-block-end:2px solid #000;padding-block:.5em .2em;break-after:avoid}
.small{font-size:.88em;color:#333}
.nowrap{white-space:nowrap}
dl{display:flex;margin-block:.5em;border-block:2px solid #000;border-block-end:1px solid #999}
dl div{flex:1 1 auto;padding:.3em .8em}
dl div:first-child{padding-inline-start:0}
dl div+div{border-inline-start:1px solid #999}
dt{font-size:.85em;color:#333}
dd{font-weight:700}
ul{list-style:none}
li{display:grid;grid-template-columns:auto minmax(0,1fr) auto;gap:0 .8em;padding-block:.35em;border-block-end:1px solid #999;break-inside:avoid}
li div{display:grid}
li>span{max-inline-size:12em;text-align:end}
.box{inline-size:1em;block-size:1em;margin-block-start:.15em;border:1.5px solid #000;border-radius:2px}
.box-maybe{border-style:dashed}
.pair{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:1.5em}
footer{display:flex;justify-content:space-between;gap:1em;border-block-start:1px solid #000;padding-block-start:.3em;font-size:.85em;overflow-wrap:anywhere}
@media print{:host{position:static;inline-size:auto;visibility:visible}}
`;

/** Of the page nothing but the sheet is printed; on the screen it stays as it is. */
export const alone = css`
@media print{
@page{size:A4;margin:15mm}
html,body{margin:0!important;padding:0!important;min-height:0!important;background:none!important}
body>:not([data-mpp-sheet]){display:none!important}
}
`;
