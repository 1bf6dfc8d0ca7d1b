/** Days on which the officer's place is closed for a reason that no calendar knows. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AnnouncedClosure } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { dayWords } from '../words.js';
import { onSubmit } from './form.js';

const clock = (time: string): string => time.replace(':', '.');

const hoursOf = ({ from, to }: AnnouncedClosure): string =>
  `${from ? `, mulai ${clock(from)}` : ''}${to ? `, sampai ${clock(to)}` : ''}`;

const item = (desk: Desk, closure: AnnouncedClosure): TemplateResult => html`
  <li>
    <p><b>${dayWords(closure.day)}</b>${hoursOf(closure)}: ${closure.reason.id}</p>
    <details>
      <summary>Tidak jadi tutup</summary>
      <p class="note">
        Waktunya bisa dipesan lagi. Warga yang masih punya jadwal saat itu diberi tahu bahwa jadwalnya berlaku; yang sudah pindah
        atau batal tidak dipesankan lagi.
      </p>
      <button class="button" type="button" ?disabled=${desk.busy} @click=${() => desk.withdrawClosure(closure.id)}>
        Ya, tetap buka
      </button>
    </details>
  </li>
`;

const form = (desk: Desk): TemplateResult => html`
  <details>
    <summary>Umumkan tutup</summary>
    <form
      @submit=${onSubmit(async (field, form) => {
        const [from, to] = [field('from'), field('to')];
        const hours = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
        const closure = { day: field('day'), ...hours, reason: { id: field('reason') } };
        if (await desk.announceClosure(closure)) form.reset();
      })}
    >
      <label>
        Hari
        <input name="day" type="date" min=${desk.day?.day ?? nothing} required />
      </label>
      <div class="quick">
        <label>Mulai <input name="from" type="time" /></label>
        <label>Sampai <input name="to" type="time" /></label>
      </div>
      <p class="note">Tanpa jam: sepanjang hari.</p>
      <label>
        Alasan tutup, untuk warga
        <input name="reason" maxlength="120" autocomplete="off" required />
      </label>
      <button class="button" type="submit" ?disabled=${desk.busy}>Umumkan tutup</button>
      <p class="note">
        Waktu yang sedang dipilih warga dilepas. Yang sudah punya jadwal diberi tahu cara memindahkannya.
      </p>
    </form>
  </details>
`;

export function closures(desk: Desk): TemplateResult {
  const place = desk.region?.locations.find(({ id }) => id === desk.seat.location);
  return html`
    <section aria-labelledby="closures">
      <h2 id="closures">Hari tutup ${place?.name.id}</h2>
      ${
        desk.closures.length > 0
          ? html`<ul class="rows" role="list">
            ${repeat(
              desk.closures,
              ({ id }) => id,
              (closure) => item(desk, closure),
            )}
          </ul>`
          : html`<p>Tidak ada yang diumumkan.</p>`
      }
      ${form(desk)}
    </section>
  `;
}
