import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { onSubmit } from './form.js';

export const signIn = (desk: Desk): TemplateResult => html`
  <h1>Masuk</h1>
  <form @submit=${onSubmit((field) => desk.signIn(field('token')))}>
    <label for="token">Token petugas</label>
    <input id="token" name="token" type="password" autocomplete="off" required aria-describedby="token-hint" />
    <p class="hint" id="token-hint">Tercetak saat server dinyalakan. Hanya disimpan sampai tab ini ditutup.</p>
    <button class="button" type="submit" ?disabled=${desk.busy}>Masuk</button>
  </form>
`;
