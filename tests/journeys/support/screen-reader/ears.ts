/**
 * Runs in the page, shadow roots included: hears its live regions as a screen reader does, and counts what changes, so
 * that one knows when the page has come to rest.
 */
export interface Heard {
  readonly text: string;
  readonly live: string;
  /** The region came with its text: many screen readers are silent then, unless it is an alert. */
  readonly came: boolean;
}

export interface Ears {
  readonly heard: Heard[];
  changes: number;
}

/** All of it in one function, since it is sent to the page as text. */
export function growEars(): void {
  const ears: Ears = { heard: [], changes: 0 };
  Object.assign(globalThis, { mppEars: ears });
  const implied: Readonly<Record<string, string>> = { status: 'polite', log: 'polite', alert: 'assertive' };
  const before = new WeakMap<Element, string>();

  const liveOf = (element: Element): string | undefined => {
    const said = element.getAttribute('aria-live') ?? implied[element.getAttribute('role') ?? ''];
    return said === 'off' ? undefined : said;
  };
  const up = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);
  const around = (node: Node): Element[] => {
    const all: Element[] = [];
    for (let at: Node | null = node; at; at = up(at)) if (at instanceof Element) all.push(at);
    return all;
  };
  const isExposed = (element: Element): boolean =>
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !around(element).some((each) => each.matches('[aria-hidden=true],[aria-busy=true]'));
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && (!node.checkVisibility() || node.matches('[aria-hidden=true]'))) return '';
    if (node instanceof HTMLBRElement) return ' ';
    const parts = node instanceof HTMLSlotElement ? node.assignedNodes() : [...node.childNodes];
    const text = parts.map(textOf).join('');
    return node instanceof Element && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
  };

  const hear = (records: readonly MutationRecord[]): void => {
    // What counts down never comes to rest, and what is hidden is not heard.
    const isRestless = (node: Node) => around(node).some((each) => each.matches('[role=timer],[aria-hidden=true]'));
    ears.changes += records.filter(({ target }) => !isRestless(target)).length;
    const came = new Set<Element>();
    const changed = new Set<Element>();
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const each of [node, ...node.querySelectorAll('*')]) if (liveOf(each)) came.add(each);
      }
      const region = around(target).find(liveOf);
      if (region) changed.add(region);
    }
    for (const region of new Set([...came, ...changed])) {
      const text = textOf(region).replace(/\s+/g, ' ').trim();
      const isNews = text !== (before.get(region) ?? '');
      before.set(region, text);
      const live = liveOf(region);
      if (!text || !live || !isNews || !isExposed(region)) continue;
      ears.heard.push({ text, live, came: came.has(region) && region.getAttribute('role') !== 'alert' });
    }
  };

  const listen = (root: Node): void =>
    new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  // As it is called, on whatever element.
  const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as Element['attachShadow'];
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    listen(root);
    return root;
  };
  listen(document);
}
