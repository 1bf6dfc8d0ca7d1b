/** The page around the widgets: its language and its address, put back after each test. */
const home = location.href;

export function pageIn(language: string): void {
  document.documentElement.lang = language;
}

/** Sets the query of the address before a widget is placed, as a link would. */
export function visit(search: string): void {
  const url = new URL(home);
  url.search = [url.search.slice(1), search].filter(Boolean).join('&');
  history.replaceState(null, '', url);
}

/** What the widgets have put into the address. */
export const ownAddress = (): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('mpp-')));

/** For `afterEach`. */
export function leavePage(): void {
  document.documentElement.lang = 'id';
  history.replaceState(null, '', home);
}
