import { html, nothing, type TemplateResult } from 'lit';
import { alert, check, icon, info, offline } from '../icons.js';
import { heading, type HeadingLevel } from './heading.js';

const icons = { info, good: check, attn: alert, bad: alert, offline };

/** `attn`: look here and act; `bad`: wrong, failed or late; `offline` looks like `info` and has its own sign. */
export type NoticeKind = keyof typeof icons;

export interface Notice {
  readonly kind: NoticeKind;
  readonly title?: unknown;
  readonly body?: unknown;
  /** Makes the title a heading; without it, it is bold text. */
  readonly headingLevel?: HeadingLevel;
  /** Of the heading, which then takes the focus. */
  readonly id?: string;
  /** For the one notice that is the point of the screen: a larger title, body in reading size. */
  readonly large?: boolean;
}

/** A message with a rule at the start and a sign. Speaking it is the announcer's job. Styles: `notice`. */
export function notice({ kind, title, body, headingLevel, large, id }: Notice): TemplateResult {
  return html`<div class="notice notice-${kind} ${large ? 'notice-large' : ''}" part="notice">
    ${icon(icons[kind])}
    <div>
      ${title ? noticeTitle(title, headingLevel, id) : nothing}${body ? html`<div class="notice-body">${body}</div>` : nothing}
    </div>
  </div>`;
}

const noticeTitle = (title: unknown, level: HeadingLevel | undefined, id: string | undefined) =>
  level
    ? heading(level, title, 'notice-title', id ? { id, focusable: true } : {})
    : html`<p class="notice-title">${title}</p>`;
