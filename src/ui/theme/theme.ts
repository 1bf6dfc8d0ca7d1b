/** Dresses a widget in the region's colour and in light or dark. */
import { backdropFits } from './backdrop.js';
import { DEFAULT_BRAND, parseColor, type Roles } from './roles.js';

/** `auto` follows the reader's system. */
export type Theme = 'light' | 'dark' | 'auto';

export interface Look {
  /** `#rgb` or `#rrggbb`; anything else counts as the default brand. */
  readonly brand?: string | undefined;
  readonly theme?: Theme | undefined;
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const wanted = new WeakMap<HTMLElement, string>();

/**
 * Sets scheme and palette of a widget, and lets it paint its own surface (`data-painted`) where the page's
 * background is not what its text needs. Call it when the widget is connected, when its look changes and when the system's
 * scheme does. The promise settles when the colours stand: at once for the default brand, else when the
 * derivation has loaded. It never rejects; without the derivation the default colours stay.
 */
export async function updateTheme(host: HTMLElement, { brand, theme = 'light' }: Look): Promise<void> {
  const scheme = theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
  host.dataset['scheme'] = scheme;
  delete host.dataset['painted'];
  if (!backdropFits(host, scheme)) host.dataset['painted'] = '';

  const colour = (brand && parseColor(brand)) || DEFAULT_BRAND;
  const look = colour + scheme;
  if (wanted.get(host) === look) return;
  wanted.set(host, look);
  if (colour === DEFAULT_BRAND) return clearTheme(host);
  const derive = await import('./derive.js').catch(() => undefined);
  // The look may have changed while the module was under way.
  if (derive && wanted.get(host) === look) applyTheme(host, derive.deriveRoles(colour, scheme));
}

/**
 * Puts a palette on a widget, by script: a style attribute in markup would need `unsafe-inline`.
 * A `--mpp-*` that the page sets still wins, since only the aliases with their fallback are set here.
 */
export function applyTheme(host: HTMLElement, roles: Roles): void {
  for (const [role, colour] of Object.entries(roles)) {
    host.style.setProperty(`--_${role}`, `var(--mpp-${role},${colour})`);
  }
}

/** Back to the default brand's palette. */
function clearTheme({ style }: HTMLElement): void {
  for (const name of [...style]) if (name.startsWith('--_')) style.removeProperty(name);
}

/** Calls `changed` when the reader's system turns dark or light; the result ends it. */
export function onSystemScheme(changed: () => void): () => void {
  systemDark.addEventListener('change', changed);
  return () => systemDark.removeEventListener('change', changed);
}
