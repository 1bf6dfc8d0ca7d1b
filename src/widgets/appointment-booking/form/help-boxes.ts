import { html } from 'lit';
import { HelpNeed } from '../../../contract/appointments.js';
import type { Typed } from '../../../domain/booking/details.js';
import { chevron, icon } from '../../../ui/icons.js';
import { fieldGroup } from '../../../ui/parts/field.js';
import * as text from './form.text.js';

/** Folded, since few need it; open as soon as something is ticked. Styles: `disclosure`, `choice`, `field`. */
export function helpBoxes({ typed, onType }: { readonly typed: Typed; readonly onType: (typed: Typed) => void }) {
  const ticked = typed.help ?? [];
  const toggle = (need: text.Help) =>
    onType({ ...typed, help: ticked.includes(need) ? ticked.filter((each) => each !== need) : [...ticked, need] });
  return html`<details .open=${ticked.length > 0}>
    <summary>${icon(chevron)}${text.help()}</summary>
    ${fieldGroup({
      id: 'help',
      label: html`<span class="vh">${text.help()}</span>`,
      hint: text.helpHint(),
      content: HelpNeed.options.map(
        (need) =>
          html`<label class="choice"
            ><input class="box" type="checkbox" .checked=${ticked.includes(need)} @change=${() => toggle(need)} />${text.helpNeeds[need]()}</label
          >`,
      ),
    })}
  </details>`;
}
