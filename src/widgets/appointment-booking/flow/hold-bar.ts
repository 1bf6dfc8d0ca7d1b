import { html, nothing } from 'lit';
import { setStyle } from '../../../ui/set-style.js';
import * as text from './hold.text.js';

export interface HoldBar {
  /** `Kamis 3 Des, 09.30 WIB`. */
  readonly moment: string;
  readonly leftMs: number;
  readonly wholeMs: number;
  readonly canExtend: boolean;
  readonly isExtending: boolean;
  readonly onExtend: () => void;
  readonly onChange: () => void;
}

/**
 * The time that is kept, with a bar that runs down. Its seconds are not spoken (the announcer speaks at 5 and 1 minutes), but
 * can be read. Styles: `hold`.
 */
export function holdBar({ moment, leftMs, wholeMs, canExtend, isExtending, onExtend, onChange }: HoldBar) {
  const share = Math.min(1, leftMs / wholeMs);
  const kind = leftMs <= 60_000 ? 'hold-last' : '';
  return html`<div class="hold ${kind}" part="hold">
    <b class="num">${moment}</b>
    <span class="text-sm num" role="timer">${text.timeLeft(leftMs)}</span>
    <span class="hold-bar" aria-hidden="true"><i ${setStyle({ 'inline-size': `${(share * 100).toFixed(1)}%` })}></i></span>
    <span class="actions hold-actions">
      <button class="link text-sm" type="button" @click=${onChange}>${text.changeTime()}</button>
      ${
        canExtend
          ? html`<button
              class="link text-sm"
              type="button"
              aria-disabled=${isExtending ? 'true' : nothing}
              @click=${() => !isExtending && onExtend()}
            >
              ${isExtending ? text.extending() : text.extend()}
            </button>`
          : nothing
      }
    </span>
  </div>`;
}
