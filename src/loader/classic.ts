/**
 * For sites that strip `type="module"` from script tags. The modules find their settings on this tag
 * (`findScript`). A browser too old for modules fails on the first word and shows the fallback.
 */
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  void import(/* @vite-ignore */ new URL('mpp.js', currentScript.src).href);
}
