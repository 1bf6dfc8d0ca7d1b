/**
 * Turns `#name` into an ordinary property before anything else sees it.
 *
 * Safari 15 loses variables in initializers of class fields (webkit.org/b/236843), so fields have to be
 * lowered; private ones then become WeakMaps with helpers, which cost half a kilobyte before the first key can be typed.
 * TypeScript has held the privacy by then.
 */
import type { Plugin } from 'vite';
import { type Change, childrenOf, isNode, type Node, parse, withChanges } from './syntax.js';

/** What each private name of a class becomes. */
type Scope = ReadonlyMap<string, string>;

export function privateNames(): Plugin {
  return {
    name: 'mpp-private-names',
    enforce: 'pre',
    transform(code, id) {
      return /\/src\/.*\.ts$/.test(id) && code.includes('#') ? { code: withoutPrivateNames(code), map: null } : null;
    },
  };
}

/** @throws {Error} On `#name in object`, which asks for a brand that a property is not. */
export function withoutPrivateNames(code: string): string {
  const changes: Change[] = [];
  visit(parse(code), []);
  return withChanges(code, changes);

  function visit(node: Node, scopes: readonly Scope[]): void {
    const inner = node.type.startsWith('Class') && node.type !== 'ClassBody' ? [...scopes, scopeOf(node)] : scopes;
    if (node.type === 'BinaryExpression' && isNode(node['left']) && node['left'].type === 'PrivateIdentifier')
      throw new Error('private-names: "#name in object" is not supported');
    if (node.type === 'PrivateIdentifier' && node.name) {
      const { name } = node;
      const made = inner.findLast((scope) => scope.has(name))?.get(name);
      changes.push({ start: node.start, end: node.end, text: made ?? `_${name}` });
    }
    for (const child of childrenOf(node)) visit(child, inner);
  }
}

/**
 * Names that a class declares, numbered: the same few names in every class compress to nothing. The letters of the class it
 * extends part them from those of that class, which would share the object.
 */
function scopeOf(node: Node): Scope {
  const members = isNode(node['body']) ? node['body']['body'] : undefined;
  const keys = (Array.isArray(members) ? members : []).map((member: Node) => member['key']);
  const names = keys.flatMap((key) => (isNode(key) && key.type === 'PrivateIdentifier' && key.name ? [key.name] : []));
  const base = isNode(node['superClass']) ? (node['superClass'].name ?? 'X') : '';
  const letters = base.replace(/[^A-Z]/g, '').toLowerCase();
  return new Map([...new Set(names)].map((name, i) => [name, `_${letters}${i.toString(36)}`]));
}
