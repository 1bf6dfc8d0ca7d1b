import { nothing } from 'lit';
import type { Announcer } from '../../../controllers/announcer.js';
import { legible } from '../../../domain/search/normalise.js';
import type { SearchHost } from '../search-host.js';
import * as text from './panel.text.js';
import type { Row } from './results.js';
import { optionId, suggestionList } from './suggestions.js';

type BoxHost = Pick<SearchHost, 'query' | 'ask' | 'requestUpdate'>;

export interface ComboboxOptions {
  readonly announcer: Pick<Announcer, 'say' | 'reset'>;
  /** What is suggested for the text in the box; nothing while that is not known. */
  readonly suggested: () => readonly Row[] | undefined;
  /** A suggestion was picked. */
  readonly onPick: (row: Row) => void;
}

/**
 * The box with its list, as the APG has it: editable combobox with list autocomplete. No suggestion is active by itself.
 *
 * Owns: whether the list is open, which suggestion is active, the keys.
 * Does not own: the text in the box, which is the element's, and what is suggested.
 */
export class Combobox {
  readonly #host: BoxHost;
  readonly #options: ComboboxOptions;
  #isOpen = false;
  #active = -1;
  /** What is on the screen, and for which text. */
  #shown: { key: string; rows: readonly Row[] } | undefined;

  constructor(host: BoxHost, options: ComboboxOptions) {
    this.#host = host;
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#isOpen && this.#rows() !== undefined;
  }

  /** Id of the active suggestion, for `aria-activedescendant`. */
  get activeId(): string | undefined {
    return this.isOpen && this.#active >= 0 ? optionId(this.#active) : undefined;
  }

  /** The text in the box has changed under the citizen's hands. */
  typed(): void {
    this.#move(this.#host.query.trim().length > 1, -1);
  }

  close(): void {
    if (this.#isOpen) this.#move(false, -1);
  }

  /** Enter without an active suggestion is left to the form. */
  onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#rows()?.length ?? 0;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && this.#host.query.trim()) this.#move(true, this.#isOpen ? this.#next(step, last) : step > 0 ? 0 : last);
    else if (event.key === 'Escape' && this.#isOpen) this.close();
    else if (event.key === 'Enter' && this.isOpen && this.#active >= 0) this.#pick(this.#active);
    else return;
    event.preventDefault();
  }

  render(): unknown {
    const rows = this.#rows();
    if (!this.#isOpen || !rows) return nothing;
    this.#options.announcer.say(rows.length ? text.suggestions(rows.length) : text.noSuggestion());
    const query = legible(this.#host.query.trim());
    return suggestionList({ rows, query, active: this.#active, onPick: (index) => this.#pick(index) });
  }

  /** What has been suggested for a text stays in its order, whatever is learnt meanwhile: a finger may be on its way. */
  #rows(): readonly Row[] | undefined {
    const key = this.#host.query;
    if (this.#isOpen && this.#shown?.key === key && this.#shown.rows.length) return this.#shown.rows;
    const rows = this.#options.suggested();
    this.#shown = rows && { key, rows };
    return rows;
  }

  /** -1 stands for the box itself, so that going on past the ends leads back to what was typed. */
  #next(step: number, last: number): number {
    const places = last + 2;
    return ((this.#active + 1 + step + places) % places) - 1;
  }

  /** The one after the last suggestion searches everywhere. */
  #pick(index: number): void {
    const row = this.#rows()?.[index];
    this.close();
    if (row) this.#options.onPick(row);
    else this.#host.ask(this.#host.query);
  }

  #move(isOpen: boolean, active: number): void {
    this.#isOpen = isOpen;
    this.#active = active;
    // What was to be said of a list that is gone.
    if (!isOpen) this.#options.announcer.reset();
    this.#host.requestUpdate();
  }
}
