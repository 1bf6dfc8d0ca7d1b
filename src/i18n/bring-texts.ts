import { areTextsReady, loadTexts } from './page-language.js';

/** For code that comes later: its texts come with it, so that it is drawn in the page's language at once. */
export async function bringTexts(...groups: readonly string[]): Promise<void> {
  if (!areTextsReady(groups)) await loadTexts();
}
