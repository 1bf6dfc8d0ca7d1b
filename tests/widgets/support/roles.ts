/** Finds what a person finds: by role and name, among what is shown. Reaches into open shadow roots. */

const byRole: Readonly<Record<string, string>> = {
  heading: 'h1,h2,h3,h4,h5,h6,[role=heading]',
  button: 'button,[role=button],summary',
  link: 'a[href]',
  searchbox: 'input[type=search]',
  textbox: 'input:not([type]),input[type=text],input[type=tel],input[type=email],textarea',
  date: 'input[type=date]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  combobox: '[role=combobox],select',
  listbox: '[role=listbox]',
  option: '[role=option]',
  listitem: 'li',
  alert: '[role=alert]',
  status: '[role=status]',
  group: 'fieldset,[role=group],[role=radiogroup]',
};

export type Role = keyof typeof byRole;

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether it takes room on the screen, or is there for screen readers. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true],[hidden]');

function textOf(node: Node): string {
  if (node instanceof Element) {
    if (node.getAttribute('aria-hidden') === 'true') return '';
    if (node instanceof HTMLBRElement) return ' ';
    if (node instanceof HTMLSlotElement && node.assignedNodes().length)
      return node.assignedNodes().map(textOf).join(' ');
    const label = node.getAttribute('aria-label');
    if (label) return label;
  }
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(textOf).join('');
}

/** What a screen reader calls it: `aria-label`, its label, else its text. */
export function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own) return squeeze(own);
  const root = element.getRootNode();
  const named = element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => (root instanceof ShadowRoot || root instanceof Document ? root.getElementById(id) : null))
    .map((label) => (label ? textOf(label) : ''));
  if (named) return squeeze(named.join(' '));
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    return squeeze([...(element.labels ?? [])].map(textOf).join(' '));
  }
  const legend = element.querySelector(':scope > legend');
  return squeeze(textOf(legend ?? element));
}

type Name = string | RegExp;
const fits = (text: string, name: Name) => (typeof name === 'string' ? text === name : name.test(text));

/** All of a role that are shown, in the order of the page. */
export function all(root: ParentNode, role: Role, name?: Name): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(byRole[role] ?? `[role=${role}]`)].filter(
    (element) => isShown(element) && (name === undefined || fits(nameOf(element), name)),
  );
}

/** The one of a role and name. */
export function the(root: ParentNode, role: Role, name?: Name): HTMLElement {
  const [found, second] = all(root, role, name);
  if (found && !second) return found;
  const there = all(root, role).map((element) => `“${nameOf(element)}”`);
  throw new Error(`${second ? 'several are' : 'none is'} ${role} ${String(name)}; there are ${there.join(', ')}`);
}
