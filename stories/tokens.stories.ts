import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { frame, frameMeta, type FrameArgs } from './part-frame.js';
import { check, chevron, icon, search } from '../src/ui/icons.js';
import { fieldGroup } from '../src/ui/parts/field.js';
import { heading } from '../src/ui/parts/heading.js';
import { notice } from '../src/ui/parts/notice.js';
import { ticks } from '../src/ui/parts/ruler.js';
import { segments } from '../src/ui/parts/segments.js';
import { setStyle } from '../src/ui/set-style.js';
import { tokens } from '../src/ui/tokens.js';

type Story = StoryObj<FrameArgs>;

const meta: Meta<FrameArgs> = {
  title: 'Foundation/Tokens',
  ...frameMeta,
};
export default meta;

/** Every colour that a page may set, and what it has to keep. */
export const Colours: Story = {
  render: (args) => frame(args, swatches()),
};

const swatches = () => html`<ul class="swatches">
  ${tokens
    .filter(({ group }) => group === 'colour')
    .map(
      ({ name, meaning, holds }) => html`<li class="swatch">
        <span class="swatch-colour" ${setStyle({ background: `var(--_${name})` })}></span>
        <p class="text-sm"><b>${name}</b><br /><span class="muted">${meaning}${holds ? `. ${holds}` : ''}</span></p>
      </li>`,
    )}
</ul>`;

/** Sizes, space, shape and motion. */
export const Others: Story = { render: (args) => frame(args, others()) };

const others = () => html`<ul class="list">
  ${tokens
    .filter(({ group }) => group !== 'colour')
    .map(({ name, meaning }) => html`<li class="row"><b>--mpp-${name}</b><p class="text-sm muted">${meaning}</p></li>`)}
</ul>`;

const brands = ['#0b5d4e', '#8c1d2f', '#1559a8', '#f2b705', '#111111', '#d6d6d6'];

/** The same parts from six brand colours: a light yellow, a near black and a pale grey among them. */
export const Brands: Story = {
  render: ({ theme }) => html`${brands.map((brand) => html`${frame({ brand, theme }, sample(brand))}<br />`)}`,
};

const sample = (brand: string) => html`<div class="stack">
  ${heading(2, brand, 'text-xl')}
  ${fieldGroup({
    id: 'purpose',
    label: 'Untuk keperluan apa?',
    content: segments({
      name: 'purpose',
      chosen: 'lost',
      onChoose: () => undefined,
      options: [
        { value: 'new', label: 'Baru' },
        { value: 'lost', label: 'Hilang' },
        { value: 'broken', label: 'Rusak' },
      ],
    }),
  })}
  ${ticks(5, 2)}
  <label class="choice"><input class="box" type="checkbox" checked />Formulir F-1.02, <a href="#">unduh F-1.02</a></label>
  ${notice({ kind: 'good', title: html`Tersimpan`, body: html`Pakai tanda ${icon(check)} atau ${icon(search)} di samping kata.` })}
  <button class="button" type="button">Lanjut pilih jadwal ${icon(chevron)}</button>
</div>`;
