import { html, nothing } from 'lit';
import type { BookingFields, ExtraField } from '../../../contract/booking-fields.js';
import type { PrivacyNotice } from '../../../contract/region.js';
import type { FieldError, FieldWarning, Typed } from '../../../domain/booking/details.js';
import { marked, pick } from '../../../i18n/index.js';
import { errorSummary } from '../../../ui/parts/error-summary.js';
import { type ControlBinding, field, fieldGroup } from '../../../ui/parts/field.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import * as text from './form.text.js';
import { helpBoxes } from './help-boxes.js';
import { type Kind, kinds } from './kinds.js';
import { privacyNotice } from './privacy-notice.js';

export interface DetailsForm {
  readonly fields: BookingFields;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  readonly warnings: readonly FieldWarning[];
  readonly notice: PrivacyNotice;
  readonly level: HeadingLevel;
  readonly onType: (typed: Typed) => void;
  readonly onSubmit: () => void;
}

type Contact = 'name' | 'nik' | 'phone' | 'email';

const order: readonly Contact[] = ['name', 'nik', 'phone', 'email'];

/** Ids of controls, from the dotted paths of the domain. */
export const fieldId = (path: string): string => `field-${path.replace(/\./g, '-')}`;

/** Only what the services ask for. Styles: `field`, `input-kinds`, `choice`, `notice`, `disclosure`. */
export function detailsForm(form: DetailsForm) {
  const { fields, errors, level, onSubmit } = form;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form class="stack-6" novalidate @submit=${submit} part="form">
    ${
      errors.length
        ? errorSummary(
            errors.map((error) => ({ fieldId: fieldId(error.path), text: messageOf(error, form) })),
            text.wrong(errors.length),
            level,
          )
        : nothing
    }
    ${heading(level, text.title(), 'text-xl', { id: 'question', focusable: true })}
    ${fields.onBehalf ? onBehalf(form) : nothing}
    ${order.map((key) => (fields[key] === 'no' ? nothing : contactField(key, form)))}
    ${fields.extra.map((extra) => extraField(extra, form))} ${helpBoxes(form)} ${privacyNotice(form.notice)}
    <button class="button" type="submit">${text.next()}</button>
  </form>`;
}

const messageOf = (error: FieldError, form: DetailsForm) => text.errorText(error, labelOf(error.path, form));

function labelOf(path: string, { fields }: DetailsForm): string {
  const [group, key = ''] = path.split('.');
  const extra = group === 'extra' ? fields.extra.find(({ id }) => id === key) : undefined;
  if (extra) return pick(extra.label);
  return isContact(key) ? kinds[key].label() : path;
}

const isContact = (key: string): key is Contact => (order as readonly string[]).includes(key);

const errorOf = (path: string, form: DetailsForm) => {
  const error = form.errors.find((each) => each.path === path);
  return error && messageOf(error, form);
};

function contactField(key: Contact, form: DetailsForm) {
  const { fields, typed, onType } = form;
  const kind = kinds[key];
  const path = `contact.${key}`;
  const warning = form.warnings.find((each) => each.path === path);
  return html`${field({
    id: fieldId(path),
    label: fields[key] === 'optional' ? text.optional(kind.label()) : kind.label(),
    hint: kind.hint(),
    error: errorOf(path, form),
    control: (binding) => input(kind, typed[key] ?? '', binding, (value) => onType({ ...typed, [key]: value })),
  })}${warning ? notice({ kind: 'info', body: text.warningText(warning) }) : nothing}`;
}

const input = (
  { className, type, inputMode, autocomplete }: Kind,
  value: string,
  { id, describedBy, invalid }: ControlBinding,
  onInput: (value: string) => void,
) =>
  html`<input
    class="input ${className}"
    id=${id}
    type=${type}
    inputmode=${inputMode}
    autocomplete=${autocomplete}
    autocapitalize=${type === 'text' && inputMode === 'text' ? 'words' : 'off'}
    spellcheck="false"
    aria-describedby=${describedBy}
    aria-invalid=${invalid}
    .value=${value}
    @input=${(event: InputEvent) => onInput(valueOf(event))}
  />`;

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';

function extraField(extra: ExtraField, form: DetailsForm) {
  const { typed, onType } = form;
  const path = `extra.${extra.id}`;
  const value = typed.extra?.[extra.id] ?? '';
  const onInput = (now: string) => onType({ ...typed, extra: { ...typed.extra, [extra.id]: now } });
  const label = pick(extra.label);
  return field({
    id: fieldId(path),
    label: extra.required ? marked(extra.label) : text.optional(label),
    hint: extra.hint ? marked(extra.hint) : undefined,
    error: errorOf(path, form),
    control: (binding) =>
      extra.type === 'choice'
        ? select(extra, value, binding, onInput)
        : input(extraKind(extra), value, binding, onInput),
  });
}

const extraKind = ({ type }: ExtraField): Kind => ({
  ...kinds.name,
  className: 'num',
  type: type === 'date' ? 'date' : 'text',
  inputMode: type === 'number' ? 'decimal' : 'text',
  autocomplete: 'off',
});

const select = (
  { options = [] }: ExtraField,
  value: string,
  { id, describedBy, invalid }: ControlBinding,
  onInput: (value: string) => void,
) =>
  html`<span class="select"
    ><select
      class="input"
      id=${id}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${(event: Event) => onInput(valueOf(event))}
    >
      <option value="" .selected=${!value}>${text.choose()}</option>
      ${options.map((option) => html`<option value=${option.id} .selected=${option.id === value}>${pick(option.label)}</option>`)}
    </select></span
  >`;

function onBehalf({ typed, onType }: DetailsForm) {
  const isOn = typed.onBehalf ?? false;
  return fieldGroup({
    id: 'on-behalf',
    label: html`<span class="vh">${text.onBehalf()}</span>`,
    hint: isOn ? text.onBehalfHint() : undefined,
    content: html`<label class="choice"
      ><input class="box" type="checkbox" .checked=${isOn} @change=${() => onType({ ...typed, onBehalf: !isOn })} />${text.onBehalf()}</label
    >`,
  });
}
