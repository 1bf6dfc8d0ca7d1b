import { expect } from '@open-wc/testing';
// As an ES module it says its name on the window only.
import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** WCAG 2.0 to 2.2, levels A and AA: what the project promises. */
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with what axe finds in a widget as it stands now, what the webmaster put between its tags included. */
export async function audit(element: Element): Promise<void> {
  const { axe: tool } = window;
  if (!tool) throw new Error('axe did not load');
  const { violations, passes } = await tool.run(element, {
    runOnly: { type: 'tag', values },
    // Off by itself.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations', 'passes'],
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} — ${String(target)} ${html.slice(0, 200)}`),
  );
  expect(found).to.deep.equal([]);
  // A widget that draws nothing passes everything.
  expect(passes.length).to.be.greaterThan(3);
}
