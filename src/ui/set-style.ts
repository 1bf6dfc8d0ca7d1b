import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Property names as in CSS, custom ones included; `null` removes. */
export type StyleValues = Readonly<Record<string, string | null>>;

class SetStyle extends Directive {
  override render(_values: StyleValues) {
    return noChange;
  }

  override update({ element }: ElementPart, [values]: [StyleValues]) {
    if (element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
    }
    return noChange;
  }
}

/**
 * Sets styles of an element by script: `<i ${setStyle({ 'inline-size': '40%' })}></i>`. Lit's `styleMap` writes a `style`
 * attribute on its first render, which a page's strict `style-src` blocks.
 */
export const setStyle = directive(SetStyle);
