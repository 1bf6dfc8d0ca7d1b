/** A page of its own, as a webmaster would write it: the tags stand in the HTML before the script. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  find<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag];
  close(): void;
}

/** Opens a page from its HTML. Modules load from the test server, as `/src/…` or `/dist/…`. */
export async function openPage(body: string, { lang = 'id', head = '' } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '400';
  frame.height = '600';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><base href="${location.origin}/">${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('the frame has no page');
  return {
    window: contentWindow as Window & typeof globalThis,
    document: contentDocument,
    find(tag) {
      const found = contentDocument.querySelector(tag);
      if (!found) throw new Error(`no <${tag}>`);
      return found;
    },
    close: () => frame.remove(),
  };
}

/** Waits until something holds; fails with what was awaited. */
export async function until(what: string, holds: () => unknown, ms = 8000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
