/** Chromium's own accessibility tree: the names, roles and states that it gives to a screen reader. */
import type { CDPSession } from '@playwright/test';

const nodesOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;
type Raw = Awaited<ReturnType<typeof nodesOf>>[number];
/** What a property says, where that is something simple. */
const plain = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? `${value as string}` : '';
const documentOf = async (session: CDPSession) =>
  (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
type DomNode = Awaited<ReturnType<typeof documentOf>>;

export class TreeNode {
  readonly id: number | undefined;
  readonly isIgnored: boolean;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly children: TreeNode[] = [];
  parent: TreeNode | undefined;
  readonly #raw: Raw;

  constructor(raw: Raw) {
    const text = (from: Raw['name']): string => plain(from?.value).replace(/\s+/g, ' ').trim();
    this.#raw = raw;
    this.id = raw.backendDOMNodeId;
    this.isIgnored = raw.ignored;
    this.role = text(raw.role);
    this.name = text(raw.name);
    this.description = text(raw.description);
    this.value = text(raw.value);
  }

  /** A state such as `expanded` or `checked`, as text. */
  state(name: string): string | undefined {
    const property = this.#raw.properties?.find((each) => each.name === name);
    return property && plain(property.value.value);
  }

  /** Id of the element that one property points at. */
  pointsAt(name: string): number | undefined {
    return this.#raw.properties?.find((each) => each.name === name)?.value.relatedNodes?.[0]?.backendDOMNodeId;
  }

  /** From the outermost to the nearest. */
  get ancestors(): readonly TreeNode[] {
    return this.parent ? [...this.parent.ancestors, this.parent].filter(({ isIgnored }) => !isIgnored) : [];
  }

  /** Its place among those of its role in the same list, and how many they are. */
  get place(): readonly [number, number] {
    const list = this.ancestors.at(-1);
    const all = list ? shown(list).filter(({ role }) => role === this.role) : [];
    return [all.indexOf(this) + 1, all.length];
  }
}

/** Children as a screen reader meets them: what is ignored gives way to what is in it. */
export const shown = (node: TreeNode): readonly TreeNode[] =>
  node.children.flatMap((child) => (child.isIgnored ? shown(child) : [child]));

export interface Tree {
  readonly root: TreeNode;
  readonly focused: TreeNode | undefined;
  /** What the focused box points at with `aria-activedescendant`. */
  readonly active: TreeNode | undefined;
}

export async function readTree(session: CDPSession): Promise<Tree> {
  const raw = await nodesOf(session);
  const nodes = new Map(raw.map((each) => [each.nodeId, new TreeNode(each)]));
  for (const { nodeId, childIds = [] } of raw) {
    const node = nodes.get(nodeId);
    for (const child of childIds.flatMap((id) => nodes.get(id) ?? [])) {
      child.parent = node;
      node?.children.push(child);
    }
  }
  const all = [...nodes.values()];
  const [root] = all;
  if (!root) throw new Error('the page has no accessibility tree');
  const focused = all.find((node) => node !== root && node.state('focused') === 'true');
  const activeId = focused?.pointsAt('activedescendant');
  const active = activeId === undefined ? undefined : all.find(({ id }) => id === activeId);
  return { root, focused, active };
}

/** Ids of an element and all in it, by its tag. */
export async function idsWithin(session: CDPSession, tag: string): Promise<ReadonlySet<number>> {
  const partsOf = ({ children = [], shadowRoots = [] }: DomNode): DomNode[] => [...shadowRoots, ...children];
  const all = (node: DomNode): DomNode[] => [node, ...partsOf(node).flatMap(all)];
  const found = all(await documentOf(session)).find(({ localName }) => localName === tag);
  if (!found) throw new Error(`there is no <${tag}>`);
  return new Set(all(found).map(({ backendNodeId }) => backendNodeId));
}
