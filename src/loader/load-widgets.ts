import { warn } from '../i18n/warn.js';
import { adopt } from './adopt.js';
import type { Load } from './chunks.js';
import { giveUp } from './give-up.js';

/** How far from the screen a widget may be when its code is asked for, so that it stands when it comes into view. */
const NEAR = '400px';
/** Milliseconds before the second, third and fourth try; a lost network takes longer to come back than a lost packet. */
const WAITS: readonly number[] = [500, 2500, 8000];
/** Widgets that are not defined yet. Those of another copy are, and are left alone. */
const FOUND = ':not(:defined),[data-mpp]';

/**
 * Finds the widgets of the page, now and later, and loads the code of each when it comes near the screen.
 *
 * @param widgets Tag -> what defines it.
 * @param waits Milliseconds before each further try.
 */
export function loadWidgets(widgets: Readonly<Record<string, Load>>, waits = WAITS): void {
  /** Elements by tag whose code has been asked for and is not there yet. */
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
  const root = document.documentElement;
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) scan(node);
  }).observe(root, { childList: true, subtree: true });
  scan(root);

  function scan(from: Element): void {
    if (from.matches(FOUND)) take(from);
    for (const element of from.querySelectorAll(FOUND)) take(element);
  }

  function take(found: Element): void {
    const name = found.getAttribute('data-mpp');
    const tag = name === null ? found.localName : `mpp-${name}`;
    if (!tag.startsWith('mpp-')) return;
    if (!Object.hasOwn(widgets, tag))
      return warn(`<${tag}> is no widget; there are ${Object.keys(widgets).join(', ')}`);
    near.observe(name === null ? found : adopt(found, tag));
  }

  function need(element: HTMLElement): void {
    const tag = element.localName;
    const others = waiting.get(tag);
    if (!others) {
      waiting.set(tag, new Set([element]));
      void load(tag, 0);
      return;
    }
    others.add(element);
    if (lost.has(tag)) giveUp(element, pageLanguage());
  }

  async function load(tag: string, attempt: number): Promise<void> {
    lost.delete(tag);
    const branded = document.querySelector('[data-brand],[brand]') !== null;
    try {
      await widgets[tag]?.({ lang: pageLanguage(), branded, attempt });
      waiting.get(tag)?.clear();
    } catch {
      const again = () => void load(tag, attempt + 1);
      const wait = waits[attempt];
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
}

const pageLanguage = () =>
  document.querySelector('script[data-lang]')?.getAttribute('data-lang') ?? document.documentElement.lang;
