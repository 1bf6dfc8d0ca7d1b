/** Reads on from the top, line by line, as with the down arrow of a screen reader's virtual cursor. */
import { enter, speak } from './speech.js';
import { shown, type TreeNode } from './tree.js';

/** Said as one thing, with what is in it as the name. */
const whole = new Set([
  ...['button', 'link', 'option', 'checkbox', 'radio', 'combobox', 'searchbox', 'textbox', 'spinbutton', 'Date'],
  ...['DisclosureTriangle', 'DisclosureTriangleGrouped', 'image', 'img', 'progressbar'],
]);
/** Stand on a line with what is around them. */
const inline = new Set(['StaticText', 'link', 'mark', 'strong', 'emphasis', 'code', 'time', 'superscript', 'image']);
const isHidden = (node: TreeNode): boolean => ['InlineTextBox', 'ListMarker', 'LineBreak'].includes(node.role);

class Lines {
  readonly all: string[] = [];
  #line: string[] = [];
  #prefix = '';

  add(piece: string): void {
    this.#line.push(piece);
  }

  /** What stands before the next line, such as its being an item or a heading. */
  begin(prefix: string): void {
    this.end();
    this.#prefix = [this.#prefix, prefix].filter(Boolean).join(' ');
  }

  end(): void {
    const text = this.#line.join(' ').replace(/\s+/g, ' ').trim();
    if (text) {
      this.all.push([this.#prefix, text].filter(Boolean).join(' '));
      this.#prefix = '';
    }
    this.#line = [];
  }
}

function read(node: TreeNode, lines: Lines): void {
  if (isHidden(node)) return;
  if (node.role === 'StaticText') return lines.add(node.name);
  if (whole.has(node.role)) {
    if (!inline.has(node.role)) lines.end();
    lines.add(speak(node));
    if (!inline.has(node.role)) lines.end();
    return;
  }
  const children = shown(node);
  const place = enter(node, children.filter(({ role }) => role === 'listitem').length);
  if (place) {
    lines.begin('');
    lines.add(place);
    lines.end();
  }
  if (node.role === 'heading') lines.begin(`heading ${node.state('level') ?? ''}:`);
  else if (node.role === 'listitem') lines.begin('•');
  else if (!inline.has(node.role)) lines.end();
  for (const child of children) read(child, lines);
  if (!inline.has(node.role)) lines.end();
}

/** @param within Ids of the elements that are read; all others are passed over. */
export function readLines(root: TreeNode, within: ReadonlySet<number>): readonly string[] {
  const lines = new Lines();
  const find = (node: TreeNode): void => {
    if (node.id !== undefined && within.has(node.id) && !node.isIgnored) return read(node, lines);
    for (const child of node.children) find(child);
  };
  find(root);
  lines.end();
  return lines.all;
}
