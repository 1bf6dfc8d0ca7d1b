/**
 * What the oldest browsers we promise do not have: Chrome 109, Firefox 115, Safari 15.4.
 * One list, read by the linter for `src` and by the check over `dist`, so that a library cannot
 * bring in what our own code may not use. Each entry names the browser that decided it.
 *
 * @typedef {{ readonly name: string, readonly why: string }} Banned
 */

/** Properties of one object, written `Object.property`. @type {readonly Banned[]} */
export const bannedStatics = [
  { name: 'AbortSignal.any', why: 'Chrome 116, Safari 17.4' },
  { name: 'AbortSignal.timeout', why: 'Safari 16' },
  { name: 'Array.fromAsync', why: 'Chrome 121' },
  { name: 'CSS.registerProperty', why: 'Firefox 128, Safari 16.4' },
  { name: 'Intl.DurationFormat', why: 'Chrome 129' },
  { name: 'Intl.Segmenter', why: 'Firefox 125' },
  { name: 'Iterator.from', why: 'Chrome 122' },
  { name: 'Map.groupBy', why: 'Chrome 117' },
  { name: 'Object.groupBy', why: 'Chrome 117' },
  { name: 'Promise.try', why: 'Chrome 128' },
  { name: 'Promise.withResolvers', why: 'Chrome 119' },
  { name: 'Response.json', why: 'Safari 17' },
  { name: 'Symbol.asyncDispose', why: 'Chrome 127' },
  { name: 'Symbol.dispose', why: 'Chrome 127' },
  { name: 'URL.canParse', why: 'Chrome 120' },
  { name: 'URL.parse', why: 'Chrome 126' },
];

/** Members whose name alone tells, whatever they are called on. @type {readonly Banned[]} */
export const bannedMembers = [
  { name: 'attachInternals', why: 'Safari 16.4' },
  { name: 'checkVisibility', why: 'Safari 17.4' },
  { name: 'findLast', why: 'left out by decision: a loop does' },
  { name: 'findLastIndex', why: 'left out by decision: a loop does' },
  { name: 'getTextInfo', why: 'no Firefox' },
  { name: 'getWeekInfo', why: 'no Firefox' },
  { name: 'hidePopover', why: 'Chrome 114' },
  { name: 'isSubsetOf', why: 'Chrome 122' },
  { name: 'isSupersetOf', why: 'Chrome 122' },
  { name: 'isWellFormed', why: 'Chrome 111' },
  { name: 'moveBefore', why: 'Chrome 133' },
  { name: 'randomUUID', why: 'missing on plain http: use getRandomValues' },
  { name: 'requestSubmit', why: 'Safari 16' },
  { name: 'setHTMLUnsafe', why: 'Chrome 124' },
  { name: 'showPopover', why: 'Chrome 114' },
  { name: 'startViewTransition', why: 'Chrome 111' },
  { name: 'symmetricDifference', why: 'Chrome 122' },
  { name: 'togglePopover', why: 'Chrome 114' },
  { name: 'toReversed', why: 'Chrome 110' },
  { name: 'toSorted', why: 'Chrome 110' },
  { name: 'toSpliced', why: 'Chrome 110' },
  { name: 'toWellFormed', why: 'Chrome 111' },
  { name: 'userAgentData', why: 'Chromium only' },
];

/** Members that are banned only where they are called: the names are too common otherwise. @type {readonly Banned[]} */
export const bannedCalls = [{ name: 'with', why: 'Array.prototype.with: Chrome 110' }];

/** @type {readonly Banned[]} */
export const bannedGlobals = [
  { name: 'CompressionStream', why: 'Safari 16.4' },
  { name: 'CustomStateSet', why: 'Safari 17.4' },
  { name: 'DecompressionStream', why: 'Safari 16.4' },
  { name: 'Iterator', why: 'Chrome 117' },
  { name: 'navigation', why: 'Chromium only' },
  { name: 'requestIdleCallback', why: 'no Safari' },
  { name: 'scheduler', why: 'Chromium only' },
  { name: 'Temporal', why: 'Chrome 144' },
  { name: 'URLPattern', why: 'Firefox 142, Safari 26' },
];

/** Searched in style sheets and in the strings that hold them. @type {readonly (Banned & { readonly pattern: RegExp })[]} */
export const bannedCss = [
  { name: 'color-mix()', pattern: /color-mix\(/, why: 'Chrome 111' },
  { name: 'light-dark()', pattern: /light-dark\(/, why: 'Chrome 123' },
  { name: 'oklch(), oklab(), lch(), lab()', pattern: /\b(?:ok)?l(?:ch|ab)\(\s*[\d.]/, why: 'Chrome 111' },
  { name: ':state()', pattern: /:state\(/, why: 'Chrome 125' },
  { name: ':popover-open', pattern: /:popover-open/, why: 'Chrome 114' },
  { name: ':user-valid, :user-invalid', pattern: /:user-(?:in)?valid/, why: 'Chrome 119: voids the whole rule' },
  { name: ':dir()', pattern: /:dir\(/, why: 'Chrome 120: voids the whole rule' },
  { name: 'subgrid', pattern: /\bsubgrid\b/, why: 'Chrome 117' },
  { name: '@scope', pattern: /@scope\b/, why: 'Chrome 118' },
  {
    name: 'media range syntax',
    pattern: /@media[^{]*\(\s*[\w-]+\s*[<>]=?/,
    why: 'Safari 16.4: use min-width, max-width',
  },
  { name: 'nesting with &', pattern: /[{;]\s*&\s*[.:[>+~\w-]/, why: 'Chrome 112' },
];

/** Looking behind in a regular expression stops Safari before 16.4 from parsing the whole file. */
export const lookbehind = /\(\?<[=!]/;
