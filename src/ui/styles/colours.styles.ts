import { css } from 'lit';

/*
 * Every colour is `--mpp-<role>` where the host page sets it, on the widget or on anything around it, else the
 * default here. Rules read the private alias `--_<role>`, so that a widget inside a widget inherits
 * what the page set instead of the default. Values: what `deriveRoles` gives for the default brand, held by a test.
 */
export const colours = css`
:host{
--_surface:var(--mpp-surface,#ffffff);
--_sunk:var(--mpp-sunk,#f2f8f6);
--_field:var(--mpp-field,#ffffff);
--_ink:var(--mpp-ink,#15211e);
--_ink-2:var(--mpp-ink-2,#4f5b58);
--_line:var(--mpp-line,#d4dbd9);
--_line-2:var(--mpp-line-2,#7d8885);
--_tint:var(--mpp-tint,#e7f6f2);
--_tint-2:var(--mpp-tint-2,#c6e8df);
--_action:var(--mpp-action,#0b5d4e);
--_action-2:var(--mpp-action-2,#01483c);
--_fill:var(--mpp-fill,#0b5d4e);
--_on-fill:var(--mpp-on-fill,#ffffff);
--_fill-2:var(--mpp-fill-2,#014b3e);
--_fill-line:var(--mpp-fill-line,#0b5d4e);
--_paper:var(--mpp-paper,#e7f6f2);
--_paper-ink:var(--mpp-paper-ink,#15211e);
--_attn:var(--mpp-attn,#fff1c9);
--_attn-line:var(--mpp-attn-line,#a86f00);
--_attn-ink:var(--mpp-attn-ink,#5f4000);
--_bad:var(--mpp-bad,#b3201c);
--_bad-tint:var(--mpp-bad-tint,#fdf0ee);
--_good:var(--mpp-good,#146c3a);
--_good-tint:var(--mpp-good-tint,#ecf6ef);
--_mark:var(--mpp-mark,#ffe9a3);
--_mark-ink:var(--mpp-mark-ink,var(--_ink));
--_focus:var(--mpp-focus,var(--_action));
color-scheme:light
}
:host([data-scheme=dark]){
--_surface:var(--mpp-surface,#111917);
--_sunk:var(--mpp-sunk,#1a2320);
--_field:var(--mpp-field,#1a2320);
--_ink:var(--mpp-ink,#e8efec);
--_ink-2:var(--mpp-ink-2,#adb9b5);
--_line:var(--mpp-line,#36403d);
--_line-2:var(--mpp-line-2,#6c7774);
--_tint:var(--mpp-tint,#132d27);
--_tint-2:var(--mpp-tint-2,#20453c);
--_action:var(--mpp-action,#87cebc);
--_action-2:var(--mpp-action-2,#a7efdc);
--_fill:var(--mpp-fill,#87cebc);
--_on-fill:var(--mpp-on-fill,#051a15);
--_fill-2:var(--mpp-fill-2,#a1e9d6);
--_fill-line:var(--mpp-fill-line,#87cebc);
--_attn:var(--mpp-attn,#3a2c06);
--_attn-line:var(--mpp-attn-line,#d9a520);
--_attn-ink:var(--mpp-attn-ink,#ffdf8f);
--_bad:var(--mpp-bad,#ff9a8f);
--_bad-tint:var(--mpp-bad-tint,#3a1a17);
--_good:var(--mpp-good,#7fd6a0);
--_good-tint:var(--mpp-good-tint,#12301f);
--_mark:var(--mpp-mark,#6b5200);
--_mark-ink:var(--mpp-mark-ink,#ffffff);
color-scheme:dark
}
`;
