import { luminance } from './luminance.js';
import type { Scheme } from './roles.js';

/*
 * The limits are the luminance of our own tints: on anything nearer to white (or black), text that is legible
 * on a tint is legible too. The spread keeps pure yellow from passing as near white.
 */
const NEAR_WHITE = 0.89;
const NEAR_BLACK = 0.021;
const SPREAD = 40;

/**
 * Whether the host page already gives what `scheme` needs behind the widget: near white for light, near black for dark.
 * An image, something half transparent, or a colour in a notation that is not understood does not.
 */
export function backdropFits(host: HTMLElement, scheme: Scheme): boolean {
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none') return false;
    if (!isTransparent(backgroundColor)) return fits(backgroundColor, scheme);
  }
  // Nothing is painted at all: the canvas, white unless the page has asked for a dark one.
  return scheme === 'light' || getComputedStyle(document.documentElement).colorScheme.includes('dark');
}

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
};

const isTransparent = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);

/** Takes a computed colour, `rgb(r, g, b)`. */
function fits(colour: string, scheme: Scheme): boolean {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
  if (!channels || Math.max(...channels) - Math.min(...channels) > SPREAD) return false;
  const y = luminance('#' + channels.map((v) => (256 + v).toString(16).slice(1)).join(''));
  return scheme === 'light' ? y >= NEAR_WHITE : y <= NEAR_BLACK;
}
