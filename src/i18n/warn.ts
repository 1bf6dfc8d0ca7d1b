const said = new Set<string>();

/** Tells the webmaster of a mistake in the page, once each, in the browser's console. Never holds what a citizen typed. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[mpp] ${message}`);
}
