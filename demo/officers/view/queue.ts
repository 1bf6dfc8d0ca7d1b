/** The left column: where the officer sits, who is at the counter, who comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficerVisit } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { clockOf, helpWords } from '../words.js';

const valueOf = (event: Event): string =>
  event.target instanceof HTMLSelectElement || event.target instanceof HTMLInputElement ? event.target.value : '';

const seat = (desk: Desk): TemplateResult => html`
  <div class="seat">
    <label>
      Tempat
      <select @change=${(event: Event) => desk.sit({ location: valueOf(event) })}>
        ${desk.region?.locations.map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === desk.seat.location}>${name.id}</option>`,
        )}
      </select>
    </label>
    <label>
      Instansi
      <select @change=${(event: Event) => desk.sit({ agency: valueOf(event) })}>
        ${desk.region?.agencies.map(
          ({ id, name, short }) =>
            html`<option value=${id} ?selected=${id === desk.seat.agency}>${short ?? name.id}</option>`,
        )}
      </select>
    </label>
    <label class="short">
      Loket
      <input
        maxlength="20"
        inputmode="numeric"
        .value=${desk.seat.counter}
        @change=${(event: Event) => desk.sit({ counter: valueOf(event) || '1' })}
      />
    </label>
  </div>
`;

const servicesOf = (desk: Desk, { services }: OfficerVisit): string => services.map((id) => desk.nameOf(id)).join(', ');

const helpOf = ({ help }: OfficerVisit): string =>
  help.length > 0 ? `, ${help.map((need) => helpWords[need] ?? need).join(', ')}, didahulukan` : '';

const timesOf = ({ startsAt, checkedInAt }: OfficerVisit): string =>
  `jadwal ${clockOf(startsAt)}${checkedInAt ? `, hadir ${clockOf(checkedInAt)}` : ''}`;

const atCounter = (desk: Desk, visit: OfficerVisit, next: string | undefined): TemplateResult => html`
  <div class="now">
    <p class="small">Sedang Anda layani</p>
    <p class="big num">${visit.label}</p>
    <p><b>${servicesOf(desk, visit)}</b><br /><span class="small num">${timesOf(visit)}${helpOf(visit)}</span></p>
    <button class="link" type="button" ?disabled=${desk.busy} @click=${() => desk.noShow(visit.code)}>Tidak datang</button>
  </div>
  <button
    class="button"
    type="button"
    ?disabled=${desk.busy}
    @click=${async () => {
      if ((await desk.serve(visit.code)) && next) await desk.callNext();
    }}
  >
    ${next ? `Selesai, panggil ${next}` : 'Selesai'}
  </button>
  ${
    next
      ? html`<button class="button line" type="button" ?disabled=${desk.busy} @click=${() => desk.serve(visit.code)}>
        Selesai saja
      </button>`
      : nothing
  }
`;

const nobody = (desk: Desk, next: string | undefined): TemplateResult =>
  next
    ? html`<button class="button" type="button" ?disabled=${desk.busy} @click=${() => desk.callNext()}>Panggil ${next}</button>`
    : html`<p class="note">Tidak ada yang menunggu. Catat kehadiran di daftar janji; nomornya muncul di sini.</p>`;

export function queue(desk: Desk): TemplateResult {
  const { called, line } = desk;
  const next = line[0]?.label;
  return html`
    <h1>Antrean ${desk.agencyName(desk.seat.agency)}</h1>
    ${seat(desk)} ${called ? atCounter(desk, called, next) : nobody(desk, next)}
    <h2 class="ruled">${line.length} menunggu</h2>
    <ol class="rows">
      ${line.map(
        (visit) => html`<li>
          <b class="num">${visit.label}</b> ${servicesOf(desk, visit)}<br />
          <span class="small num">${timesOf(visit)}${helpOf(visit)}</span>
        </li>`,
      )}
    </ol>
  `;
}
