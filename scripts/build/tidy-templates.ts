/**
 * Takes the line breaks and indents out of templates: they are for those who read the code, and a page would load them. One space
 * stays where there was any, as HTML reads it anyway; CSS needs none between its rules.
 */
import type { Plugin } from 'vite';
import { type Change, childrenOf, isNode, type Node, parse, withChanges } from './syntax.js';

const tidy: Readonly<Record<string, (text: string) => string>> = {
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  css: (text) => text.replace(/\/\*[^]*?\*\//g, '').replace(/\s*\n\s*/g, ''),
};

export function tidyTemplates(): Plugin {
  return {
    name: 'mpp-tidy-templates',
    enforce: 'pre',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && /\b(?:html|css)`/.test(code) ? { code: withTidyTemplates(code), map: null } : null,
  };
}

export function withTidyTemplates(code: string): string {
  const changes: Change[] = [];
  visit(parse(code));
  return withChanges(code, changes);

  function visit(node: Node): void {
    const { tag, quasi } = node;
    const change = node.type === 'TaggedTemplateExpression' && isNode(tag) ? tidy[tag.name ?? ''] : undefined;
    if (change && isNode(quasi) && Array.isArray(quasi['quasis'])) {
      for (const { start, end } of quasi['quasis'] as Node[]) {
        changes.push({ start, end, text: change(code.slice(start, end)) });
      }
    }
    for (const child of childrenOf(node)) visit(child);
  }
}
