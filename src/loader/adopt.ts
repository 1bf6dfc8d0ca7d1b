/** Attributes that must not come out of data: handlers would be code, and a style is what a strict CSP forbids. */
const UNSAFE = /^(?:on|style|is$)/;

/**
 * Puts the element in the place of `<div data-mpp="service-search" data-limit="5">`, for editors that strip tags they do
 * not know. Its `data-*` become attributes, what stood inside stays as the fallback.
 */
export function adopt(div: Element, tag: string): HTMLElement {
  const element = document.createElement(tag);
  for (const { name, value } of div.attributes) {
    const attribute = name.replace(/^data-/, '');
    if (name !== 'data-mpp' && !UNSAFE.test(attribute)) element.setAttribute(attribute, value);
  }
  element.append(...div.childNodes);
  div.replaceWith(element);
  return element;
}
