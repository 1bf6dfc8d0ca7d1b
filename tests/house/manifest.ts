/** What a widget has to say of itself in the Custom Elements Manifest. Pure. */

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

/** A widget with the folder that its code lies in. */
export interface Widget {
  readonly folder: string;
  readonly declaration: Declaration;
}

/** Events that design and manifest name; a page may rely on no other. */
const promisedEvents = [
  'mpp-ready',
  'mpp-data',
  'mpp-error',
  'mpp-usage',
  'mpp-service-select',
  'mpp-checklist-change',
  'mpp-checklist-complete',
  'mpp-booking-confirm',
  'mpp-booking-reschedule',
  'mpp-booking-cancel',
  'mpp-status-change',
  'mpp-survey-submit',
];

export const widgetsOf = ({ modules }: Manifest): readonly Widget[] =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName !== undefined)
      .map((declaration) => ({ folder: path.slice(0, path.lastIndexOf('/')), declaration })),
  );

/**
 * What is missing or untrue in a widget's documentation.
 *
 * @param own The widget's own code, put together.
 * @param shared Code that it draws with and inherits from.
 */
export function faultsOf(declaration: Declaration, own: string, shared: string): readonly string[] {
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = declaration;
  const known = (list: readonly Named[]) => new Set(list.map(({ name }) => name));
  const code = own + shared;
  const undocumented = (kind: string, list: readonly Named[]) =>
    list.filter(({ description }) => !description).map(({ name }) => `${kind} ${name || '(default)'} says nothing`);
  const missing = (kind: string, list: readonly Named[], used: ReadonlySet<string>) =>
    [...used]
      .filter((name) => !known(list).has(name))
      .map((name) => `${kind} ${name} is in the code, not in the header`);
  const invented = (kind: string, list: readonly Named[], used: ReadonlySet<string>) =>
    list.filter(({ name }) => !used.has(name)).map(({ name }) => `${kind} ${name} is in the header, not in the code`);

  return [
    ...(declaration.description ? [] : ['the widget says nothing of itself']),
    ...undocumented('attribute', attributes),
    ...undocumented('event', events),
    ...undocumented('slot', slots),
    ...undocumented('part', cssParts),
    ...undocumented('property', cssProperties),
    ...events
      .filter(({ name }) => !promisedEvents.includes(name))
      .map(({ name }) => `event ${name} is not promised by the design`),
    ...['mpp-ready', 'mpp-data', 'mpp-error']
      .filter((name) => !known(events).has(name))
      .map((name) => `event ${name} is missing`),
    ...missing('event', events, emitted(own)),
    ...invented('event', events, emitted(code)),
    ...(known(slots).has('') ? [] : ['the default slot, for the fallback, is missing']),
    ...missing('slot', slots, namedSlots(own)),
    ...invented(
      'slot',
      slots.filter(({ name }) => name !== ''),
      namedSlots(code),
    ),
    ...missing('part', cssParts, parts(own)),
    ...invented('part', cssParts, parts(code)),
    ...cssProperties
      .filter(({ name }) => !code.includes(name))
      .map(({ name }) => `property ${name} is in the header, not in the code`),
  ];
}

/** Attributes that the element listens to and the header does not name, and the other way round. */
export function attributeFaults({ attributes = [] }: Declaration, observed: readonly string[]): readonly string[] {
  const documented = attributes.map(({ name }) => name);
  return [
    ...observed
      .filter((name) => !documented.includes(name))
      .map((name) => `attribute ${name} is observed, not documented`),
    ...documented
      .filter((name) => !observed.includes(name))
      .map((name) => `attribute ${name} is documented, not observed`),
  ];
}

const all = (code: string, pattern: RegExp): readonly string[] =>
  [...withoutComments(code).matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/).filter(Boolean));
const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\//g, '');

const emitted = (code: string) =>
  new Set(all(code, /['"`](mpp-[a-z-]+)['"`]\s*,/g).filter((name) => promisedEvents.includes(name)));
const namedSlots = (code: string) => new Set(all(code, /<slot\b[^>]*\sname="([\w-]+)"/g));
const parts = (code: string) => new Set(all(code, /\spart="([\w\s-]+)"/g));
