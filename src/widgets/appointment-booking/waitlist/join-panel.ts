import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Location } from '../../../contract/locations.js';
import type { PrivacyNotice } from '../../../contract/region.js';
import type { Source } from '../../../controllers/reading.js';
import { type JoinState, WaitlistJoin } from '../../../controllers/waitlist-join.js';
import { bringTexts } from '../../../i18n/bring-texts.js';
import { formatDate } from '../../../i18n/format.js';
import { marked, pick } from '../../../i18n/index.js';
import { addStyles } from '../../../ui/add-styles.js';
import { field } from '../../../ui/parts/field.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { stages } from '../../../ui/parts/stages.js';
import { stages as stageStyles } from '../../../ui/styles/stages.styles.js';
import { PhoneForm } from '../../phone/phone-form.js';
import { type Surrounding, countersOf } from '../dead-ends.js';
import { FailureNotice } from '../../failure/failure-notice.js';
import * as text from './join.text.js';

export interface JoinHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Moves the focus once what is being drawn stands. */
  moveFocus(selector: string): void;
}

/** What can be waited for. */
export interface Waiting {
  readonly services: readonly string[];
  readonly place: Location;
  /** Days that are full, of which one is chosen; none where all of them are, up to the last one. */
  readonly days: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly notice: PrivacyNotice | undefined;
  readonly around: Surrounding;
  readonly onClose: () => void;
}

type StateOf<Step extends JoinState['step']> = Extract<JoinState, { step: Step }>;

/** Joins the waiting list: a form of one number, and what happens next. Owns: the day, the form. */
export class JoinPanel {
  readonly #host: JoinHost;
  readonly #join: WaitlistJoin;
  readonly #form: PhoneForm;
  readonly #failure: FailureNotice;
  #day: string | undefined;

  constructor(host: JoinHost, source: Source) {
    this.#host = host;
    this.#join = new WaitlistJoin(host, source, () => this.#tell());
    this.#form = new PhoneForm(host, 'wait-phone');
    this.#failure = new FailureNotice(() => host.requestUpdate());
    addStyles(host.renderRoot, [stageStyles]);
  }

  /** Opened anew: what was on the list stays there, and another wish begins. */
  open(): void {
    this.#day = undefined;
    this.#join.again();
  }

  render(waiting: Waiting): unknown {
    const { state } = this.#join;
    switch (state.step) {
      case 'ask':
        return this.#renderForm(waiting, state);
      case 'uncertain':
        return this.#renderUncertain(waiting.around.level);
      case 'joined':
        return this.#renderJoined(waiting, state);
      case 'left':
        return html`${this.#title(waiting.around.level, text.left())}
          <p>${text.leftBody()}</p>
          ${this.#links(
            waiting,
            this.#link(text.again(), () => this.#join.again()),
          )}`;
    }
  }

  #renderForm(waiting: Waiting, { sending, failure }: StateOf<'ask'>) {
    const { place, days, to, notice: privacy, around } = waiting;
    const [only] = days;
    const day = this.#dayOf(waiting);
    return html`<div class="stack-2">
        ${this.#title(around.level, text.title())}
        <p>${text.intro(pick(place.name))} ${text.order()}</p>
        ${days.length > 1 ? nothing : html`<p>${only ? text.onDay(formatDate(only, 'day')) : text.until(formatDate(to, 'day'))}</p>`}
      </div>
      ${
        failure?.code === 'appointment_limit'
          ? html`<div role="alert">${notice({ kind: 'bad', title: text.limit(), body: text.limitBody() })}</div>`
          : this.#failure.render(failure)
      }
      ${this.#form.render({
        hint: text.phoneHint(),
        submit: text.submit(),
        busy: text.sending(),
        isBusy: sending,
        before: days.length > 1 ? this.#days(days, day) : nothing,
        onPhone: (phone) => void this.#send(waiting, phone),
      })}
      ${privacy ? html`<p class="hint">${text.ground()}: ${marked(privacy.legalGround)}</p>` : nothing}
      ${this.#links(waiting)}`;
  }

  #days(days: readonly string[], chosen: string | undefined) {
    const pickDay = ({ target }: Event) => {
      if (target instanceof HTMLSelectElement) this.#day = target.value;
      this.#host.requestUpdate();
    };
    return field({
      id: 'wait-day',
      label: text.which(),
      control: ({ id, describedBy }) =>
        html`<span class="select"
          ><select class="input" id=${id} aria-describedby=${describedBy} @change=${pickDay}>
            ${days.map((day) => html`<option value=${day} .selected=${day === chosen}>${formatDate(day, 'day')}</option>`)}
          </select></span
        >`,
    });
  }

  #renderUncertain(level: HeadingLevel) {
    return html`<div class="stack-2">
        ${this.#title(level, text.uncertain())}
        <p role="status">${text.uncertainBody()}</p>
      </div>
      <div class="stack-2">
        <button class="button button-line" type="button" @click=${() => void this.#join.askNow()}>
          ${text.askNow()}
        </button>
        <p class="hint">${text.uncertainClose()}</p>
      </div>`;
  }

  #renderJoined(waiting: Waiting, { leaving, failure }: StateOf<'joined'>) {
    const last = this.#dayOf(waiting) ?? waiting.to;
    const to = { state: 'todo', stateWord: text.todo() } as const;
    return html`${this.#title(waiting.around.level, text.joined())}
      ${stages([
        { state: 'done', stateWord: text.done(), title: text.next.joined() },
        {
          state: 'current',
          stateWord: text.current(),
          title: text.next.waiting(),
          detail: text.next.waitingUntil(formatDate(last, 'day')),
        },
        { ...to, title: text.next.message(), detail: text.next.messageHint() },
        { ...to, title: text.next.take(), detail: text.next.takeHint() },
      ])}
      ${this.#failure.render(failure)}
      ${this.#links(
        waiting,
        this.#link(leaving ? text.leaving() : text.leave(), () => void this.#join.leave()),
      )}
      ${countersOf(waiting.around)}`;
  }

  #dayOf({ days }: Waiting): string | undefined {
    return days.includes(this.#day ?? '') ? this.#day : days[0];
  }

  #title(level: HeadingLevel, words: string) {
    return heading(level, words, 'text-xl', { id: 'question', focusable: true });
  }

  #link(words: string, press: () => void) {
    return html`<button class="link" type="button" @click=${press}>${words}</button>`;
  }

  #links({ onClose }: Waiting, more: unknown = nothing) {
    return html`<div class="actions">${this.#link(text.back(), onClose)} ${more}</div>`;
  }

  #send(waiting: Waiting, phone: string): Promise<void> {
    const { services, place, from, to } = waiting;
    const day = this.#dayOf(waiting);
    return this.#join.join({
      services: [...services],
      location: place.id,
      from: day ?? from,
      to: day ?? to,
      contact: { phone },
    });
  }

  /** What was pressed is gone, and the heading says what has become of it; who is elsewhere on the page stays there. */
  #tell(): void {
    if (this.#join.state.step !== 'ask') this.#form.clear();
    const { activeElement, body } = document;
    const { renderRoot } = this.#host;
    if (activeElement === body || (renderRoot instanceof ShadowRoot && renderRoot.host === activeElement)) {
      this.#host.moveFocus('#question');
    }
  }
}

/** With its texts. */
export async function joinPanel(host: JoinHost, source: Source): Promise<JoinPanel> {
  await bringTexts('waitlist');
  return new JoinPanel(host, source);
}
