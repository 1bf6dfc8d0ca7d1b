import { html, nothing, type TemplateResult } from 'lit';

/** Where a heading stands in the host page's outline. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level for headings beneath one of `level`; the outline ends at 6. */
export const below = (level: HeadingLevel): HeadingLevel => {
  switch (level) {
    case 2:
      return 3;
    case 3:
      return 4;
    case 4:
      return 5;
    default:
      return 6;
  }
};

export interface HeadingOptions {
  readonly id?: string;
  /** Lets script move focus here, after a step has changed. */
  readonly focusable?: boolean;
}

/**
 * A heading of the level that fits the host page; its size is a matter of `classes` (`text-2xl`, `text-xl`, `text-lg`).
 * One static template a level: tag names cannot be bound.
 */
export function heading(
  level: HeadingLevel,
  content: unknown,
  classes = '',
  { id, focusable }: HeadingOptions = {},
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  const anchor = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 class=${classes} id=${anchor} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${classes} id=${anchor} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes} id=${anchor} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes} id=${anchor} tabindex=${tabindex}>${content}</h5>`;
    case 6:
      return html`<h6 class=${classes} id=${anchor} tabindex=${tabindex}>${content}</h6>`;
  }
}
