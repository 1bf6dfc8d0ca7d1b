/**
 * Keeps room for widgets as mpp.css does, on a page that does not name it: nothing jumps, if the script stands in the head as
 * render-blocking (HTML, 4.12.1). In a layer, so that whatever the page itself says about a widget wins.
 *
 * @param css Rules; none is no sheet.
 */
export function keepRoom(css: string): void {
  // Safari before 16.4 takes no sheets from scripts; there the page jumps once.
  if (!css || !('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer{${css}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
