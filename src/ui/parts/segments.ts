import { html, type TemplateResult } from 'lit';

export interface Segment {
  readonly value: string;
  readonly label: unknown;
}

export interface Segments {
  /** Unique in the widget: the radios' name. */
  readonly name: string;
  readonly options: readonly Segment[];
  readonly chosen?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A choice of few as joined cells; native radios, so arrow keys work. Put it into a `fieldGroup`. Styles: `choice`. */
export function segments({ name, options, chosen, onChoose }: Segments): TemplateResult {
  return html`<div class="segments" part="segments">
    ${options.map(
      ({ value, label }) =>
        html`<label class="segment"
          ><input type="radio" name=${name} .value=${value} .checked=${value === chosen} @change=${() => onChoose(value)} /><span
            >${label}</span
          ></label
        >`,
    )}
  </div>`;
}
