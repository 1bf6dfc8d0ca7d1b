/**
 * A browser's translation, as Chrome's does it: texts go into `<font><font>`, now and whenever one is added or changed.
 * `moves` takes the text's own node along; otherwise a new one is made and the old one is gone.
 */
const isText = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';
export const translated = (text: string): string => text.replace(/\p{L}+/gu, (word) => `${word}·`);

export function translate(root: ShadowRoot, { moves }: { readonly moves: boolean }): () => void {
  const wrap = (text: Text): void => {
    if (text.parentElement?.closest('font,style')) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    const words = translated(text.data);
    text.replaceWith(outer);
    if (moves) text.data = words;
    inner.append(moves ? text : words);
  };
  const pass = (): void => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) if (isText(node)) found.push(node);
    found.forEach(wrap);
  };
  const observer = new MutationObserver(pass);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  pass();
  return () => observer.disconnect();
}
