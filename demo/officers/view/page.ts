import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { clockOf, dayWords } from '../words.js';
import { applicationsTable } from './applications.js';
import { closures } from './closures.js';
import { dayTable } from './day.js';
import { figures } from './figures.js';
import { maintenance } from './maintenance.js';
import { messagesList } from './messages.js';
import { onlineBooking } from './online-booking.js';
import { queue } from './queue.js';
import { signIn } from './sign-in.js';

const header = (desk: Desk): TemplateResult => html`
  <header>
    <b>Petugas MPP Sagara</b>
    ${
      desk.day
        ? html`<span class="num">${dayWords(desk.day.day)}, ${clockOf(desk.day.asOf)}</span>
          <button class="link" type="button" @click=${() => desk.signOut()}>Keluar</button>`
        : nothing
    }
  </header>
`;

const messages = (desk: Desk): TemplateResult => html`
  <p class="said" role="status">${desk.said}</p>
  <p class="problem" role="alert">${desk.problem}</p>
`;

const work = (desk: Desk): TemplateResult => html`
  <main aria-busy=${desk.busy}>
    <section class="queue">${queue(desk)}</section>
    <div class="work">${messages(desk)} ${figures(desk)} ${dayTable(desk)} ${applicationsTable(desk)} ${messagesList(desk)} ${closures(desk)} ${onlineBooking(desk)} ${maintenance(desk)}</div>
  </main>
`;

export const page = (desk: Desk): TemplateResult => html`
  ${header(desk)}
  ${desk.signedIn ? work(desk) : html`<main class="narrow">${signIn(desk)} ${messages(desk)}</main>`}
`;
