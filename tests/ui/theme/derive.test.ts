import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, toHex } from '../../../src/ui/theme/colour.js';
import { deriveRoles } from '../../../src/ui/theme/derive.js';
import { DEFAULT_BRAND, type Roles, type Scheme } from '../../../src/ui/theme/roles.js';
import { colours } from '../../../src/ui/styles/colours.styles.js';

type Palette = Readonly<Record<string, string>>;

/** The colours of the stylesheet, by scheme; dark inherits what it does not name. */
const stylesheet = ((): Readonly<Record<Scheme, Palette>> => {
  const [light = '', dark = ''] = colours.cssText.split(':host([data-scheme=dark])').map(String);
  const read = (text: string): Palette =>
    Object.fromEntries(
      [...text.matchAll(/--mpp-([\w-]+),(#\w{6})\)/g)].map(([, role = '', colour = '']) => [role, colour]),
    );
  return { light: read(light), dark: { ...read(light), ...read(dark) } };
})();

const brands = Array.from({ length: 36 }, (_, h) => (h * Math.PI) / 18).flatMap((hue) =>
  Array.from({ length: 9 }, (_, l) => 0.1 + l * 0.1).flatMap((lightness) =>
    [0.03, 0.09, 0.15, 0.22].map((chroma) => toHex([lightness, chroma, hue])),
  ),
);
const edges = [
  '#000000',
  '#ffffff',
  '#808080',
  '#ffff00',
  '#ff0000',
  '#0000ff',
  '#00ff00',
  '#f2b705',
  '#8c1d2f',
  '#1559a8',
];

/** The column "must hold" of the colour roles: foreground, background, least contrast. */
const promises: readonly (readonly [string, string, number])[] = [
  ['ink', 'surface', 12],
  ['ink', 'tint', 7],
  ['ink', 'tint-2', 7],
  ['ink-2', 'sunk', 6],
  ...['surface', 'field', 'tint', 'tint-2', 'attn', 'bad-tint', 'good-tint'].map((on) => ['ink-2', on, 4.5] as const),
  ['line-2', 'surface', 3],
  ['line-2', 'field', 3],
  ['line-2', 'tint', 3],
  ['action', 'surface', 4.5],
  ['action', 'field', 4.5],
  ['action', 'tint', 4.5],
  ['action-2', 'surface', 4.5],
  ['action-2', 'tint', 4.5],
  ['on-fill', 'fill', 4.5],
  ['on-fill', 'fill-2', 4.5],
  ['fill-line', 'surface', 3],
  ['paper-ink', 'paper', 7],
  ['attn-ink', 'attn', 7],
  ['attn-line', 'surface', 3],
  ['bad', 'surface', 4.5],
  ['bad', 'bad-tint', 4.5],
  ['good', 'surface', 4.5],
  ['good', 'good-tint', 4.5],
  ['mark-ink', 'mark', 4.5],
];

for (const scheme of ['light', 'dark'] as const) {
  test(`every brand colour keeps every contrast in ${scheme}`, () => {
    assert.equal(brands.length, 1296);
    const broken = [...brands, ...edges].flatMap((brand) => broke(brand, scheme));
    assert.deepEqual(broken.slice(0, 10), []);
  });

  test(`the stylesheet's ${scheme} defaults are what the default brand derives to`, () => {
    const derived = deriveRoles(DEFAULT_BRAND, scheme);
    const defaults = Object.fromEntries(Object.keys(derived).map((role) => [role, stylesheet[scheme][role]]));
    assert.deepEqual(defaults, { ...derived });
  });
}

function broke(brand: string, scheme: Scheme): string[] {
  const derived: Roles = deriveRoles(brand, scheme);
  const palette: Palette = { 'mark-ink': derived.ink, ...stylesheet[scheme], ...derived };
  if (scheme === 'light') assert.equal(stylesheet.light['mark-ink'], undefined, 'marked text is in ink');
  return promises.flatMap(([text, ground, least]) => {
    const ratio = contrast(palette[text] ?? '', palette[ground] ?? '');
    return ratio >= least ? [] : [`${brand}: ${text} on ${ground} ${ratio.toFixed(2)} < ${least}`];
  });
}

/** The values of the visual direction; a channel may differ by what rounding and one step of seeking allow. */
const published: readonly (readonly [string, Scheme, Partial<Roles>])[] = [
  [
    '#0b5d4e',
    'light',
    {
      ink: '#15211e',
      'ink-2': '#4e5b58',
      'line-2': '#7d8885',
      tint: '#e7f6f2',
      'tint-2': '#c6e8df',
      'fill-2': '#034b3e',
    },
  ],
  [
    '#0b5d4e',
    'dark',
    { surface: '#111917', ink: '#e8efec', action: '#87cebc', 'on-fill': '#051a15', 'tint-2': '#20453c' },
  ],
  ['#8c1d2f', 'light', { action: '#8c1d2f', tint: '#feeeee', 'fill-2': '#780020' }],
  [
    '#f2b705',
    'light',
    { action: '#8b6806', fill: '#f2b705', 'on-fill': '#221e14', 'fill-line': '#8b6806', 'fill-2': '#fcc123' },
  ],
];

test('the palettes are those of the visual direction', () => {
  for (const [brand, scheme, roles] of published) {
    const derived = deriveRoles(brand, scheme);
    for (const role of Object.keys(roles) as (keyof Roles)[]) {
      assert.ok(distance(derived[role], roles[role] ?? '') <= 3, `${brand} ${scheme} ${role}: ${derived[role]}`);
    }
  }
});

/** The largest difference of a channel, 0 to 255. */
function distance(one: string, other: string): number {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const others = channels(other);
  return Math.max(...channels(one).map((v, i) => Math.abs(v - (others[i] ?? NaN))));
}

test('a brand that can carry white or ink stays as it is', () => {
  for (const brand of ['#0b5d4e', '#8c1d2f', '#1559a8', '#f2b705', '#ffffff', '#000000']) {
    assert.equal(deriveRoles(brand, 'light').fill, brand);
  }
});
