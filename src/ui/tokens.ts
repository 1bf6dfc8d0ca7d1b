/**
 * The public custom properties: what a host page may set on a widget, or on anything around it.
 * `tokens.json` and the docs are made from this list; a test holds it against the styles.
 */
export interface Token {
  /** Without `--mpp-`. */
  readonly name: string;
  readonly group: 'colour' | 'type' | 'space' | 'shape' | 'motion';
  readonly meaning: string;
  /** The contrast that a page which sets this colour has to keep. */
  readonly holds?: string;
}

const colour = (name: string, meaning: string, holds?: string): Token => ({
  name,
  group: 'colour',
  meaning,
  ...(holds && { holds }),
});
const type = (name: string, meaning: string): Token => ({ name, group: 'type', meaning });
const space = (step: number): Token => ({ name: `space-${step}`, group: 'space', meaning: `${step * 4}px` });

export const tokens: readonly Token[] = [
  colour('surface', 'Behind everything; painted only where the page gives no fitting ground'),
  colour('sunk', 'Ground of a plain notice'),
  colour('field', 'Ground of inputs and of what can be chosen'),
  colour('ink', 'Text, and the rule that opens a list', '12:1 on surface'),
  colour('ink-2', 'Hints and details', '6:1 on sunk, 4.5:1 on every tint'),
  colour('line', 'Hairlines between rows; decoration only'),
  colour('line-2', 'Borders of controls', '3:1 on surface'),
  colour('tint', 'Ground of a chosen row or a hovered control'),
  colour('tint-2', 'Ground of what is chosen of few; cells to come', 'ink on it 7:1'),
  colour('action', 'Links, active rules', '4.5:1 on surface and tint'),
  colour('action-2', 'Links when hovered', '4.5:1 on surface and tint'),
  colour('focus', 'Focus ring; follows action', '3:1 on surface'),
  colour('fill', 'Ground of the filled button, and of a chosen day or time'),
  colour('on-fill', 'Text on fill', '4.5:1 on fill and fill-2'),
  colour('fill-2', 'Ground of the filled button when hovered'),
  colour('fill-line', 'Edge of what is filled', '3:1 on surface'),
  colour('attn', 'Ground of “look here, act”'),
  colour('attn-line', 'Its rule', '3:1 on surface'),
  colour('attn-ink', 'Its title', '7:1 on attn'),
  colour('bad', 'Wrong, failed, late', '4.5:1 on surface and bad-tint'),
  colour('bad-tint', 'Ground of a failure'),
  colour('good', 'Open, done', '4.5:1 on surface and good-tint'),
  colour('good-tint', 'Ground of a success'),
  colour('mark', 'Ground of matched words'),
  colour('mark-ink', 'Matched words; follows ink', '4.5:1 on mark'),
  colour('paper', 'The ticket, in the dark too: its QR code must scan'),
  colour('paper-ink', 'Text on the ticket', '7:1 on paper'),

  type('text-base', 'Everything read; never below 16px by default'),
  type('text-2xl', 'Service name, status in one sentence'),
  type('text-xl', 'Question of the screen, title of a widget'),
  type('text-lg', 'Section; what is typed into search'),
  type('text-sm', 'Hints, addresses, counts'),
  type('text-xs', 'Under a day or a time only'),
  type('num', 'Queue numbers'),
  type('num-lg', 'The ticket’s number, the published index'),

  ...[1, 2, 3, 4, 6, 8].map(space),

  { name: 'radius', group: 'shape', meaning: 'Corners of controls; blocks have none' },
  { name: 'target', group: 'shape', meaning: 'Least height of a control; not below 44px' },

  { name: 'motion-fast', group: 'motion', meaning: 'Change of a state: duration and easing' },
  { name: 'motion', group: 'motion', meaning: 'Rows that come or go: duration and easing' },
];
