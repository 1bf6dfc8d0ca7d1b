/** The officers' page: draws the desk anew whenever something changed. */
import { render } from 'lit';
import { Desk } from './desk.js';
import { page } from './view/page.js';

const root = document.querySelector<HTMLElement>('#petugas');

if (root) {
  let asked = false;
  const desk = new Desk(() => {
    // Several changes in one turn are one drawing.
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      render(page(desk), root);
    });
  });
  root.replaceChildren();
  render(page(desk), root);
  void desk.start();
}
