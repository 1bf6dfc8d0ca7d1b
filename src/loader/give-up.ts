const TEXTS = {
  id: 'Bagian ini gagal dimuat. Bukan salah Anda. Muat ulang halaman ini.',
  en: 'This part did not load. It is not your fault. Reload this page.',
};

/**
 * Says that a widget's code did not come, above what the webmaster put between the tags. Written without the
 * toolkit, which is what is missing; when the code comes after all, the widget takes the place.
 */
export function giveUp(element: HTMLElement, lang: string): void {
  const english = lang.startsWith('en');
  const message = TEXTS[english ? 'en' : 'id'];
  element.setAttribute('state', 'error');
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.lang = english ? 'en' : 'id';
  text.textContent = message;
  root.replaceChildren(text, document.createElement('slot'));
  const detail = { code: 'start_failed', message, retryable: true };
  element.dispatchEvent(new CustomEvent('mpp-error', { bubbles: true, composed: true, detail }));
}
