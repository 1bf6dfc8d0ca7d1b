/** The page that a story stands on: the settings that a webmaster would write into it. */

export interface PageSettings {
  readonly locale: string;
  readonly theme: string;
  readonly brand: string;
}

/** Stands in for the loader's script tag, where widgets look for what the page says. */
function settingsTag(): HTMLScriptElement {
  const found = document.querySelector<HTMLScriptElement>('script[data-api]');
  if (found) return found;
  const tag = document.createElement('script');
  tag.type = 'application/json';
  tag.dataset.api = '/api/v1';
  document.head.append(tag);
  return tag;
}

export function setPage({ locale, theme, brand }: PageSettings): void {
  const { dataset } = settingsTag();
  dataset.theme = theme;
  dataset.brand = brand;
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
}
