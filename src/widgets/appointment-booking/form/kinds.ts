/** Which keyboard a field opens, and what the browser may fill in. */
import * as text from './form.text.js';

export interface Kind {
  readonly label: () => string;
  readonly hint: () => string;
  readonly className: string;
  readonly type: 'text' | 'tel' | 'email' | 'date';
  readonly inputMode: 'text' | 'numeric' | 'tel' | 'email' | 'decimal';
  readonly autocomplete: 'name' | 'tel' | 'email' | 'off';
}

const name: Kind = {
  label: text.name,
  hint: text.nameHint,
  className: '',
  type: 'text',
  inputMode: 'text',
  autocomplete: 'name',
};

export const kinds = {
  name,
  // There is no token for an identity number, and a shared PC must not offer the last visitor's.
  nik: {
    ...name,
    label: text.nik,
    hint: text.nikHint,
    className: 'input-code',
    inputMode: 'numeric',
    autocomplete: 'off',
  },
  phone: {
    ...name,
    label: text.phone,
    hint: text.phoneHint,
    className: 'input-code',
    type: 'tel',
    inputMode: 'tel',
    autocomplete: 'tel',
  },
  email: { ...name, label: text.email, hint: text.emailHint, type: 'email', inputMode: 'email', autocomplete: 'email' },
} as const satisfies Readonly<Record<string, Kind>>;
