/** A bare widget for tests of styles, parts and theme. */
import { LitElement, type CSSResultGroup } from 'lit';
import { base } from '../../src/ui/styles/base.styles.js';
import { button } from '../../src/ui/styles/button.styles.js';
import { choice } from '../../src/ui/styles/choice.styles.js';
import { colours } from '../../src/ui/styles/colours.styles.js';
import { facts } from '../../src/ui/styles/facts.styles.js';
import { field } from '../../src/ui/styles/field.styles.js';
import { list } from '../../src/ui/styles/list.styles.js';
import { notice } from '../../src/ui/styles/notice.styles.js';
import { ruler } from '../../src/ui/styles/ruler.styles.js';
import { stages } from '../../src/ui/styles/stages.styles.js';
import { steps } from '../../src/ui/styles/steps.styles.js';

export class TestFrame extends LitElement {
  static override styles: CSSResultGroup = [
    colours,
    base,
    button,
    field,
    choice,
    facts,
    list,
    notice,
    ruler,
    stages,
    steps,
  ];

  content: unknown;

  protected override render(): unknown {
    return this.content;
  }
}

customElements.define('test-frame', TestFrame);
