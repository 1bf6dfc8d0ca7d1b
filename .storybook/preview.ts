/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { setPage } from './page.js';

// A glob, since it is generated: `npm run manifest` writes it.
const manifests = import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

/** Draws the story anew for each setting: a widget reads those of the page when it enters it. */
const onPage: Decorator = (story, { globals }) => {
  const { locale = 'id', theme = 'light', brand = '#0b5d4e' } = globals as Record<string, string>;
  setPage({ locale, theme, brand });
  return html`${keyed(`${locale} ${theme} ${brand}`, html`${story()}`)}`;
};

const preview: Preview = {
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'id', title: 'Indonesia' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme of the page',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['light', 'dark', 'auto'] },
    },
    brand: {
      description: "The region's colour",
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: '#0b5d4e', title: 'Sagara green' },
          { value: '#1d4f91', title: 'Blue' },
          { value: '#9b1c1c', title: 'Red' },
          { value: '#f2c230', title: 'Yellow' },
          { value: '#5b3a8c', title: 'Purple' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'id', theme: 'light', brand: '#0b5d4e' },
  decorators: [onPage],
  parameters: {
    // A story with an accessibility fault is a failed test.
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
    controls: { expanded: true, matchers: { color: /^brand$/ } },
    layout: 'padded',
  },
  tags: ['autodocs'],
};
export default preview;
