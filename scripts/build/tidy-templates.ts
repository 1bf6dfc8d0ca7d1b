/**
 * Takes the line breaks and indents out of templates: they are for those who read the code, and a page would load them. One space
 * stays where there was any, as HTML reads it anyway; CSS needs none between its rules.
 */
import { parseAst, type Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly [key: string]: unknown;
}

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
  const changes: { start: number; end: number; text: string }[] = [];
  visit(parseAst(code, { lang: 'ts' }) as unknown as Node);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code);

  function visit(node: Node): void {
    const { tag, quasi } = node;
    const change = node.type === 'TaggedTemplateExpression' && isNode(tag) ? tidy[tag.name ?? ''] : undefined;
    if (change && isNode(quasi) && Array.isArray(quasi['quasis'])) {
      for (const { start, end } of quasi['quasis'] as Node[]) {
        changes.push({ start, end, text: change(code.slice(start, end)) });
      }
    }
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
