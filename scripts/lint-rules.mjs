/**
 * The linter's rules that come from this project's promises: the browser floor, strict CSP and
 * Trusted Types on foreign pages, and a pure centre.
 */
import { bannedCalls, bannedCss, bannedGlobals, bannedMembers, bannedStatics, lookbehind } from './floor/banned.mjs';

/** @param {string} why */
const floor = (why) => `Below our browser floor (${why}).`;

/** @param {RegExp} pattern A selector's regular expression cannot hold a slash. */
const inSelector = (pattern) => `/${pattern.source.replaceAll('/', '\\u002f')}/`;

const floorProperties = [
  ...bannedStatics.map(({ name, why }) => {
    const [object, property] = name.split('.');
    return { object, property, message: floor(why) };
  }),
  ...bannedMembers.map(({ name, why }) => ({ property: name, message: floor(why) })),
];

const floorSyntax = [
  { selector: 'StaticBlock', message: floor('Safari 16.4') },
  { selector: `Literal[regex.pattern=${inSelector(lookbehind)}]`, message: floor('Safari 16.4') },
  { selector: 'Literal[regex.flags=/v/]', message: floor('Chrome 112') },
  ...bannedCalls.map(({ name, why }) => ({
    selector: `CallExpression[callee.property.name='${name}']`,
    message: floor(why),
  })),
  ...bannedCss.map(({ name, pattern, why }) => ({
    selector: `TaggedTemplateExpression TemplateElement[value.raw=${inSelector(pattern)}]`,
    message: `${name}: ${floor(why)}`,
  })),
];

const unsafe = 'Markup from strings breaks Trusted Types and invites injection: render with a template.';
const csp = 'A strict Content-Security-Policy blocks this.';
const sinks = '/^(innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|srcdoc|parseFromString)$/';

const markupSyntax = [
  { selector: `MemberExpression[property.name=${sinks}]`, message: unsafe },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: unsafe },
  { selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]', message: unsafe },
  { selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=$/]', message: unsafe },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=["\'][^"\']/]',
    message: `${csp} Use styleMap or style.setProperty.`,
  },
  {
    selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/<(style|script)[\\s>]/]",
    message: csp,
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\son[a-z]+=["\']/]',
    message: `${csp} Use @event.`,
  },
  { selector: 'TaggedTemplateExpression TemplateElement[value.raw=/(url\\(|src=)["\']?data:/]', message: csp },
];

const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is a parameter.' },
];

const nodeGlobals = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate'].map(
  (name) => ({
    name,
    message: 'Not in a browser.',
  }),
);
const pageGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'fetch',
  'localStorage',
  'sessionStorage',
  'customElements',
  'HTMLElement',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'matchMedia',
  'crypto',
  'performance',
].map((name) => ({
  name,
  message: 'Contract and domain know no page, no network and no clock: take it as a parameter.',
}));
const floorGlobals = bannedGlobals.map(({ name, why }) => ({ name, message: floor(why) }));

/** Code that runs on a citizen's phone, on somebody else's page. */
export const browser = {
  'no-restricted-properties': ['error', ...floorProperties],
  'no-restricted-globals': ['error', ...floorGlobals, ...nodeGlobals],
  'no-restricted-syntax': ['error', ...floorSyntax, ...markupSyntax],
};

/** Contract and domain: the same rules on the server, in the browser and in a test. */
export const pure = {
  'no-restricted-properties': [
    'error',
    ...floorProperties,
    { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
    { object: 'Math', property: 'random', message: 'Chance is a parameter.' },
  ],
  'no-restricted-globals': ['error', ...floorGlobals, ...nodeGlobals, ...pageGlobals],
  'no-restricted-syntax': ['error', ...floorSyntax, ...markupSyntax, ...pureSyntax],
};

/** A test that does not run must not look like one that passes. */
export const tests = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo|fixme)$/]',
      message: 'Every test in the tree runs.',
    },
  ],
};
