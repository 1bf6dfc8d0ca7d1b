import { html, nothing, type TemplateResult } from 'lit';
import { alert, check, close, icon, type Icon } from '../icons.js';

/** `attn`: waits for the applicant; `stopped`: ended here, without what was asked for. */
export type StageState = 'done' | 'current' | 'todo' | 'attn' | 'late' | 'stopped';

export interface Stage {
  readonly state: StageState;
  /** The state in a word, for screen readers: sighted people see the dot. */
  readonly stateWord: string;
  readonly title: unknown;
  readonly detail?: unknown;
}

const signs: { readonly [State in StageState]?: Icon } = { done: check, attn: alert, late: alert, stopped: close };

/** The stages of a case, from the first to the last. Styles: `stages`. */
export function stages(items: readonly Stage[]): TemplateResult {
  return html`<ol part="stages">
    ${items.map(({ state, stateWord, title, detail }) => {
      const sign = signs[state];
      const here = state === 'current' || state === 'attn' || state === 'late';
      return html`<li class="stage stage-${state}" aria-current=${here ? 'step' : nothing}>
        <span class="dot">${sign ? icon(sign) : nothing}</span>
        <p><span class="stage-title">${title}</span><span class="vh">, ${stateWord}</span></p>
        ${detail ? html`<p class="stage-detail num">${detail}</p>` : nothing}
      </li>`;
    })}
  </ol>`;
}
