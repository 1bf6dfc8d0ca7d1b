/**
 * Prints the list, and not the page it stands on: while printing, a sheet of its own is all that is left. It is put at the end of
 * the page and taken away again; a frame of its own would not print on iPhones.
 */
import { adoptStyles, html, render } from 'lit';
import type { ServiceChecklist } from '../../../controllers/checklist-controller.js';
import { language } from '../../../i18n/index.js';
import type { Desk } from '../desk.js';
import { sheet } from './sheet.js';
import { alone, sheetStyles } from './sheet.styles.js';

/** Sizes of text in points, from what reads best to what still reads in grey; what is too long for that goes on at the last one. */
const SIZES = [11, 10, 9, 8.5, 8, 7.5, 10] as const;

/** Puts the sheet into the page, at the largest size that fits on one; gives back how to take it away. */
export function layOut(lists: readonly ServiceChecklist[], desk: Desk): () => void {
  const frame = document.createElement('div');
  frame.setAttribute('data-mpp-sheet', '');
  frame.lang = language();
  const root = frame.attachShadow({ mode: 'open' });
  adoptStyles(root, [sheetStyles]);
  render(html`<div class="room"></div><main class="sheet">${sheet(lists, desk)}</main>`, root);
  document.body.append(frame);
  const page = root.querySelector<HTMLElement>('.sheet');
  const room = root.querySelector<HTMLElement>('.room');
  for (const size of SIZES) {
    page?.style.setProperty('font-size', `${size}pt`);
    if (page && room && page.offsetHeight <= room.offsetHeight) break;
  }
  const away = hideOthers();
  return () => {
    away();
    frame.remove();
  };
}

/** Sheets of styles are no markup of the page, and go as they came. */
function hideOthers(): () => void {
  const { styleSheet } = alone;
  if (!styleSheet) return () => undefined;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styleSheet);
  };
}

export function printSheet(lists: readonly ServiceChecklist[], desk: Desk): void {
  const away = layOut(lists, desk);
  addEventListener('afterprint', away, { once: true });
  print();
}
