/**
 * The loader, the only script that a webmaster names. Finds the widgets of a page, now and later, and loads
 * the code of each when it comes near the screen. Defines nothing on `window` and leaves the page's
 * markup alone but for `data-mpp`, which it is asked to replace.
 */
import { warn } from '../i18n/warn.js';
import { adopt } from './adopt.js';
import { widgets } from './chunks.js';
import { giveUp } from './give-up.js';

/** How far from the screen a widget may be when its code is asked for, so that it stands when it comes into view. */
const NEAR = '400px';
/** Milliseconds before the second, third and fourth try; a lost network takes longer to come back than a lost packet. */
const WAITS = [500, 2500, 8000];

/** Widgets that a page may hold and that are not defined yet. Another copy's are, and are left alone. */
const FOUND = ':not(:defined),[data-mpp]';

/** Elements by tag that wait for their code; a tag is in here once it has been asked for. */
const waiting = new Map<string, Set<HTMLElement>>();
/** Tags whose code did not come; the network's return starts them anew. */
const lost = new Set<string>();

const near = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      near.unobserve(target);
      need(target);
    }
  },
  { rootMargin: NEAR },
);

new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
}).observe(document.documentElement, { childList: true, subtree: true });
scan(document.documentElement);

function scan(root: Element): void {
  if (root.matches(FOUND)) take(root);
  for (const element of root.querySelectorAll(FOUND)) take(element);
}

function take(found: Element): void {
  const name = found.getAttribute('data-mpp');
  const tag = name === null ? found.localName : `mpp-${name}`;
  if (!tag.startsWith('mpp-')) return;
  if (!Object.hasOwn(widgets, tag)) return warn(`<${tag}> is no widget; there are ${Object.keys(widgets).join(', ')}`);
  near.observe(name === null ? found : adopt(found, tag));
}

function need(element: HTMLElement): void {
  const tag = element.localName;
  const others = waiting.get(tag);
  if (others) {
    others.add(element);
    if (lost.has(tag)) giveUp(element, pageLanguage());
  } else {
    waiting.set(tag, new Set([element]));
    void load(tag, 0);
  }
}

async function load(tag: string, attempt: number): Promise<void> {
  lost.delete(tag);
  try {
    await widgets[tag]?.({
      lang: pageLanguage(),
      branded: document.querySelector('[data-brand],[brand]') !== null,
      attempt,
    });
  } catch {
    const again = () => void load(tag, attempt + 1);
    const wait = WAITS[attempt];
    if (wait !== undefined) {
      // Spread, so that a thousand telephones do not come back in the same second.
      setTimeout(again, wait * (0.75 + Math.random() / 2));
      return;
    }
    lost.add(tag);
    for (const element of waiting.get(tag) ?? []) giveUp(element, pageLanguage());
    addEventListener('online', again, { once: true });
  }
}

function pageLanguage(): string {
  return document.querySelector('script[data-lang]')?.getAttribute('data-lang') ?? document.documentElement.lang;
}
