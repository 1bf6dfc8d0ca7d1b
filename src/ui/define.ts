import { warn } from '../i18n/warn.js';
import { version } from './version.js';

/** A widget's class: knows its version, so that two copies on one page can tell. */
export interface WidgetClass extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Defines a tag unless it is taken: with several copies on one page the first definition wins, and
 * a second `define` would throw.
 */
export function define(tag: string, widget: WidgetClass): void {
  const taken: WidgetClass | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, widget);
  else if (taken.version !== version)
    warn(`<${tag}> is version ${taken.version ?? 'unknown'}; this copy (${version}) leaves it so`);
}
