import { adoptStyles, type CSSResult, type CSSResultGroup, supportsAdoptingStyleSheets } from 'lit';

const added = new WeakMap<ShadowRoot, Set<CSSResult>>();

/** Brings styles of a chunk that came later into a widget that stands already. Each is added once. */
export function addStyles(root: Element | DocumentFragment, styles: readonly CSSResultGroup[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const known = added.get(root) ?? new Set();
  added.set(root, known);
  const fresh = [...new Set(flat(styles))].filter((style) => !known.has(style));
  for (const style of fresh) known.add(style);
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, fresh);
  const sheets = fresh.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}

/** Style sheets in order; one given as an element of the page is none of ours. */
const flat = (styles: readonly CSSResultGroup[]): CSSResult[] =>
  styles.flatMap((style) => (Array.isArray(style) ? flat(style) : 'cssText' in style ? [style] : []));
