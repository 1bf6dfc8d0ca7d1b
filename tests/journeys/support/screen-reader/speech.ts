/** How a screen reader puts an element: name, role, states, what stands in it, description. */
import type { TreeNode } from './tree.js';

const roles: Readonly<Record<string, string>> = {
  searchbox: 'search box',
  textbox: 'text field',
  combobox: 'combobox',
  ComboBoxSelect: 'selection list',
  MenuListPopup: 'selection list',
  spinbutton: 'number field',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  Date: 'date field',
  radio: 'radio button',
  image: 'graphic',
  img: 'graphic',
  RootWebArea: 'page',
};

/** What is said of a place on entering it. */
const places: Readonly<Record<string, string>> = {
  search: 'search landmark',
  region: 'region',
  navigation: 'navigation landmark',
  main: 'main landmark',
  form: 'form landmark',
  group: 'group',
  radiogroup: 'group',
  list: 'list',
  listbox: 'list',
  table: 'table',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const quoted = (text: string): string => (text ? `“${text}”` : '');
const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');

const withNumber = (word: string, node: TreeNode): string => {
  const [at, count] = node.place;
  return count > 0 ? `${word} ${at} of ${count}` : word;
};

function roleOf(node: TreeNode): string {
  if (node.role === 'heading') return `heading ${node.state('level') ?? ''}`;
  if (node.role === 'option') return withNumber('option', node);
  return roles[node.role] ?? node.role;
}

/** States in words; a box that is not ticked is said as well. */
export function statesOf(node: TreeNode): string[] {
  const said = (name: string, words: Readonly<Record<string, string>>) => words[node.state(name) ?? ''] ?? '';
  return [
    said('checked', { true: 'checked', false: 'not checked', mixed: 'partly checked' }),
    said('pressed', { true: 'pressed', false: 'not pressed' }),
    said('expanded', { true: 'expanded', false: 'collapsed' }),
    node.role === 'option' ? said('selected', { true: 'selected' }) : '',
    said('required', { true: 'required' }),
    said('invalid', { true: 'invalid' }),
    said('readonly', { true: 'read only' }),
    said('disabled', { true: 'unavailable' }),
  ].filter(Boolean);
}

export const speak = (node: TreeNode): string =>
  joined([
    quoted(node.name) || 'NO NAME',
    roleOf(node),
    ...statesOf(node),
    node.value && node.value !== node.name ? quoted(node.value) : '',
    quoted(node.description),
  ]);

/** Nothing for what is no place of its own. */
export function enter(node: TreeNode, items: number): string | undefined {
  const place = places[node.role];
  // A form or region without a name is no landmark.
  if (!place || (['form', 'region', 'group', 'table'].includes(node.role) && !node.name)) return undefined;
  const count = node.role === 'list' ? `${items} ${items === 1 ? 'item' : 'items'}` : '';
  return joined([quoted(node.name), [place, count].filter(Boolean).join(', '), quoted(node.description)]);
}
