/** Today's appointments of the agency whose line the officer calls. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { appointmentMoves, type OfficerVisit } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { clockOf, visitWords } from '../words.js';
import { onSubmit } from './form.js';

const quick = (desk: Desk): TemplateResult => html`
  <form
    class="quick"
    @submit=${onSubmit(async (field, form) => {
      if (await desk.checkIn(field('code').toUpperCase())) form.reset();
    })}
  >
    <label for="code">Kode tiket</label>
    <input id="code" name="code" required autocomplete="off" autocapitalize="characters" spellcheck="false" />
    <button class="button line" type="submit" ?disabled=${desk.busy}>Catat hadir</button>
  </form>
`;

const actions = (desk: Desk, { code, state, label }: OfficerVisit): TemplateResult | typeof nothing =>
  state === 'booked'
    ? html`<button
          class="link"
          type="button"
          aria-label="Hadir, ${label}"
          ?disabled=${desk.busy}
          @click=${() => desk.checkIn(code)}
        >
          Hadir
        </button>
        <button
          class="link"
          type="button"
          aria-label="Tidak datang, ${label}"
          ?disabled=${desk.busy}
          @click=${() => desk.noShow(code)}
        >
          Tidak datang
        </button>`
    : nothing;

const row = (desk: Desk, visit: OfficerVisit): TemplateResult => html`
  <tr>
    <th scope="row" class="num">${clockOf(visit.startsAt)} <small>${visit.label}</small></th>
    <td>${visit.services.map((id) => desk.nameOf(id)).join(', ')}<small class="num code">${visit.code}</small></td>
    <td>${visitWords[visit.state]}</td>
    <td class="end">${actions(desk, visit)}</td>
  </tr>
`;

const table = (desk: Desk, visits: readonly OfficerVisit[]): TemplateResult => html`
  <div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Pukul</th>
          <th scope="col">Layanan</th>
          <th scope="col">Keadaan</th>
          <th scope="col" class="end">Tindakan</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          visits,
          ({ code }) => code,
          (visit) => row(desk, visit),
        )}
      </tbody>
    </table>
  </div>
`;

const isOver = ({ state }: OfficerVisit): boolean => appointmentMoves[state].length === 0;

/** What is still to come stands open; what is over can be looked up. */
export function dayTable(desk: Desk): TemplateResult {
  const visits = (desk.day?.visits ?? [])
    .filter(({ agency }) => agency === desk.seat.agency)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const ahead = visits.filter((visit) => !isOver(visit));
  const over = visits.filter(isOver);
  return html`
    <section>
      <h2>Janji hari ini</h2>
      ${quick(desk)}
      ${
        ahead.length > 0
          ? table(desk, ahead)
          : html`<p class="note">Tidak ada lagi janji hari ini untuk instansi ini. Yang datang tanpa janji tetap dilayani.</p>`
      }
      ${
        over.length > 0
          ? html`<details class="over">
            <summary>Sudah lewat: ${over.length}</summary>
            ${table(desk, over)}
          </details>`
          : nothing
      }
    </section>
  `;
}
