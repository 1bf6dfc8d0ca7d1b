/** A bare host for stories of parts: every style of `src/ui`, a brand and a theme, and nothing of a widget. */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../src/ui/styles/base.styles.js';
import { button } from '../src/ui/styles/button.styles.js';
import { channels } from '../src/ui/styles/channels.styles.js';
import { choice } from '../src/ui/styles/choice.styles.js';
import { colours } from '../src/ui/styles/colours.styles.js';
import { disclosure } from '../src/ui/styles/disclosure.styles.js';
import { facts } from '../src/ui/styles/facts.styles.js';
import { field } from '../src/ui/styles/field.styles.js';
import { inputKinds } from '../src/ui/styles/input-kinds.styles.js';
import { list } from '../src/ui/styles/list.styles.js';
import { notice } from '../src/ui/styles/notice.styles.js';
import { print } from '../src/ui/styles/print.styles.js';
import { review } from '../src/ui/styles/review.styles.js';
import { ruler } from '../src/ui/styles/ruler.styles.js';
import { skeleton } from '../src/ui/styles/skeleton.styles.js';
import { stages } from '../src/ui/styles/stages.styles.js';
import { steps } from '../src/ui/styles/steps.styles.js';
import { ticket } from '../src/ui/styles/ticket.styles.js';
import { updateTheme, type Theme } from '../src/ui/theme/theme.js';
import { swatches } from './swatches.styles.js';

export class PartFrame extends LitElement {
  static override styles = [
    colours,
    base,
    button,
    field,
    inputKinds,
    notice,
    facts,
    channels,
    review,
    list,
    skeleton,
    ruler,
    stages,
    steps,
    choice,
    ticket,
    disclosure,
    print,
    swatches,
  ];

  @property() brand = '';
  @property() theme: Theme = 'light';
  @property({ attribute: false }) content: unknown;

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('brand') || changed.has('theme')) void updateTheme(this, this);
  }

  protected override render() {
    return html`${this.content}`;
  }
}

if (!customElements.get('part-frame')) customElements.define('part-frame', PartFrame);

export interface FrameArgs {
  readonly brand: string;
  readonly theme: Theme;
}

export const frame = ({ brand, theme }: FrameArgs, content: unknown): TemplateResult =>
  html`<part-frame brand=${brand} theme=${theme} .content=${content}></part-frame>`;

/** The controls that every story of parts has. */
export const frameMeta = {
  args: { brand: '#0b5d4e', theme: 'light' },
  argTypes: {
    brand: { control: 'color' },
    theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] },
  },
} as const satisfies { args: FrameArgs; argTypes: unknown };
