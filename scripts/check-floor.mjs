/**
 * Holds what was built against the oldest browsers we promise: parses every script with the syntax
 * that they know, and looks for functions and style rules that they lack. Libraries are in there
 * too, which the linter never sees.
 *
 *     node scripts/check-floor.mjs    over dist
 */
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bannedCalls, bannedCss, bannedGlobals, bannedMembers, bannedStatics, lookbehind } from './floor/banned.mjs';
import { filesUnder } from './lib/files.mjs';
import { isMain } from './lib/is-main.mjs';

/**
 * @typedef {{ readonly line: number, readonly what: string }} Finding
 * @typedef {import('acorn').Node} Node
 * @typedef {import('acorn').Expression | import('acorn').Super | import('acorn').PrivateIdentifier} Expression
 * @typedef {import('./floor/banned.mjs').Banned} Banned
 */

/** @param {readonly Banned[]} list */
const byName = (list) => new Map(list.map(({ name, why }) => [name, why]));
const statics = byName(bannedStatics);
const members = byName(bannedMembers);
const calls = byName(bannedCalls);
const globals = byName(bannedGlobals);

/**
 * What a script does that the oldest browsers cannot. A use that asks first, `typeof X` or
 * `x.y?.()`, is fine: its absence was thought of.
 *
 * @param {string} code An ES module.
 * @returns {readonly Finding[]}
 */
export function scriptFindings(code) {
  /** @type {Finding[]} */
  const findings = [];
  /** @param {Node} node @param {string} what */
  const report = (node, what) => findings.push({ line: node.loc?.start.line ?? 0, what });
  /** @param {Node} node @param {string} text */
  const readStrings = (node, text) => cssFindings(text).forEach(({ what }) => report(node, what));

  let program;
  try {
    program = parse(code, { ecmaVersion: 2022, sourceType: 'module', locations: true });
  } catch (error) {
    const { loc, message } = /** @type {SyntaxError & { loc?: { line: number } }} */ (error);
    return [{ line: loc?.line ?? 0, what: `syntax beyond ES2022: ${message}` }];
  }
  ancestor(program, {
    StaticBlock: (node) => report(node, 'static block (Safari 16.4)'),
    Literal(node) {
      if (node.regex && lookbehind.test(node.regex.pattern)) report(node, 'lookbehind (Safari 16.4)');
      else if (typeof node.value === 'string') readStrings(node, node.value);
    },
    TemplateElement: (node) => readStrings(node, node.value.raw),
    Identifier(node, _state, ancestors) {
      const why = globals.get(node.name);
      if (why && !isAsked(ancestors) && !isDeclared(code, node.name)) report(node, `${node.name} (${why})`);
    },
    MemberExpression(node, _state, ancestors) {
      const name = memberName(node);
      if (name === undefined || isAsked(ancestors)) return;
      const full = node.object.type === 'Identifier' ? `${node.object.name}.${name}` : name;
      const why = statics.get(full) ?? members.get(name);
      if (why) report(node, `${full} (${why})`);
    },
    CallExpression(node) {
      const name = node.callee.type === 'MemberExpression' ? memberName(node.callee) : undefined;
      const why = name === undefined ? undefined : calls.get(name);
      if (why && !node.optional) report(node, `.${name}() (${why})`);
    },
    NewExpression(node) {
      const [pattern] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp' || pattern?.type !== 'Literal') return;
      if (lookbehind.test(String(pattern.value))) report(node, 'lookbehind (Safari 16.4)');
    },
  });
  return findings;
}

/** @param {import('acorn').MemberExpression} node */
function memberName({ computed, property }) {
  if (!computed) return property.type === 'Identifier' ? property.name : undefined;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** @param {readonly Node[]} ancestors From the outermost down to the node itself. */
function isAsked(ancestors) {
  const node = ancestors.at(-1);
  const parent = /** @type {import('acorn').AnyNode | undefined} */ (ancestors.at(-2));
  if (parent?.type === 'UnaryExpression') return parent.operator === 'typeof';
  if (parent?.type === 'CallExpression') return parent.optional && parent.callee === node;
  return parent?.type === 'MemberExpression' && parent.optional && parent.object === node;
}

/** A minified local may carry a banned global's name. @param {string} code @param {string} name */
const isDeclared = (code, name) => new RegExp(`\\b(?:function|class|let|const|var|import)\\s+${name}\\b`).test(code);

/**
 * What a style sheet asks for that the oldest browsers do not know.
 *
 * @param {string} css
 * @returns {readonly Finding[]}
 */
export const cssFindings = (css) =>
  bannedCss.flatMap(({ name, pattern, why }) => {
    const match = pattern.exec(css);
    return match ? [{ line: css.slice(0, match.index).split('\n').length, what: `${name} (${why})` }] : [];
  });

/**
 * @param {string} folder
 * @returns {readonly (Finding & { readonly file: string })[]}
 */
export const checkFloor = (folder) =>
  filesUnder(folder).flatMap((path) => {
    const read = () => readFileSync(path, 'utf8');
    const findings = path.endsWith('.js') ? scriptFindings(read()) : path.endsWith('.css') ? cssFindings(read()) : [];
    return findings.map((finding) => ({ ...finding, file: relative(folder, path) }));
  });

if (isMain(import.meta.url)) {
  const problems = checkFloor(fileURLToPath(new URL('../dist', import.meta.url)));
  for (const { file, line, what } of problems) console.log(`${file}:${line} ${what}`);
  if (problems.length > 0) process.exit(1);
}
