import { css } from 'lit';

/*
 * What every widget stands on. Family and brand are the host's; what leaks into a shadow root and would bend our
 * grammar is reset, on what the widget draws: a page's `*{line-height:1}` means the host as well, and wins over `:host`.
 * So does `*{padding:0}`, hence the one `!important`. Sizes follow the host's text but never below 16px: themes that set `html` to 62.5% must not shrink us.
 * Widths are asked in em of that text, so that large text gets the narrow layout: 30em is 480px, 37.5em 600px.
 * `list-style: ""`, because Safari no longer calls a list with `none` a list.
 * The host is the container that narrow and wide are measured by, so it must fill its column of its own accord:
 * size containment would let a flex row or a float squeeze it to nothing. Its `display` is that of mpp.css, which lets go of
 * a widget that failed: Chrome 109 draws nothing of a container whose `display` changes along with what is in it.
 */
export const base = css`
:host{
--_2xl:var(--mpp-text-2xl,1.75em);
--_xl:var(--mpp-text-xl,1.375em);
--_lg:var(--mpp-text-lg,1.125em);
--_sm:var(--mpp-text-sm,.875em);
--_xs:var(--mpp-text-xs,.75em);
--_s1:var(--mpp-space-1,4px);
--_s2:var(--mpp-space-2,8px);
--_s3:var(--mpp-space-3,12px);
--_s4:var(--mpp-space-4,16px);
--_s6:var(--mpp-space-6,24px);
--_s8:var(--mpp-space-8,32px);
--_radius:var(--mpp-radius,4px);
--_target:var(--mpp-target,48px);
--_fast:var(--mpp-motion-fast,.12s ease-out);
--_motion:var(--mpp-motion,.18s cubic-bezier(.2,0,0,1));
display:flow-root;
inline-size:100%;
inline-size:-moz-available;
inline-size:-webkit-fill-available;
min-inline-size:0;
contain-intrinsic-inline-size:288px;
container-type:inline-size;
font-size:var(--mpp-text-base,max(1em,16px));
-webkit-text-size-adjust:100%;
color:var(--_ink)
}
[part=base]{
font-weight:400;
font-style:normal;
line-height:1.5;
letter-spacing:normal;
word-spacing:normal;
text-transform:none;
text-align:start;
text-indent:0;
text-shadow:none;
white-space:normal;
overflow-wrap:break-word
}
:host([data-painted]){background:var(--_surface);padding:var(--_s4)!important}
:host,*,::before,::after{box-sizing:border-box}
:host([hidden]),[hidden]{display:none!important}
h2,h3,h4,h5,h6,p,ul,ol,dl,dd,fieldset,legend,figure{margin:0;padding:0;border:0;min-inline-size:0;font:inherit}
ul,ol{list-style:""}
button,input,select,textarea{font:inherit;color:inherit;letter-spacing:inherit;margin:0}
h2,h3,h4,h5,h6{font-weight:700;text-wrap:balance}
[tabindex="-1"]{scroll-margin:6em}
.text-2xl{font-size:var(--_2xl);line-height:1.15;letter-spacing:-.015em;font-weight:700}
.text-xl{font-size:var(--_xl);line-height:1.2;letter-spacing:-.008em}
.text-lg{font-size:var(--_lg);line-height:1.3}
.text-sm{font-size:var(--_sm);line-height:1.45}
.muted{color:var(--_ink-2)}
.num{font-variant-numeric:tabular-nums lining-nums}
.nowrap{white-space:nowrap}
a.nowrap{font-size:min(1em,8cqi)}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.stack,.stack-2,.stack-6{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--_s4)}
.stack-2{gap:var(--_s2)}
.stack-6{gap:var(--_s6)}
a{color:var(--_action);text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--_action-2);text-decoration-thickness:2px}
mark{background:var(--_mark);color:var(--_mark-ink)}
.icon{inline-size:1.25em;block-size:1.25em;flex:none;vertical-align:-.26em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:square}
:focus-visible{outline:3px solid var(--_focus);outline-offset:2px}
@media (prefers-reduced-motion:reduce){*,::before,::after{animation:none!important;transition:none!important}}
@media (forced-colors:active){
mark{background:Mark;color:MarkText;forced-color-adjust:none}
.icon{color:inherit!important}
}
`;
