/** Maintenance of all that citizens do online. Counters and this page go on. */
import { html, type TemplateResult } from 'lit';
import type { Region } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { clockOf, dayWords } from '../words.js';
import { onSubmit } from './form.js';

const lengths: readonly (readonly [minutes: number, words: string])[] = [
  [30, '30 menit'],
  [60, '1 jam'],
  [120, '2 jam'],
  [240, '4 jam'],
  [720, '12 jam'],
];

const none = (desk: Desk): TemplateResult => html`
  <p>Tidak ada perawatan.</p>
  <details>
    <summary>Umumkan perawatan</summary>
    <form
      @submit=${onSubmit(async (field, form) => {
        if (await desk.announceMaintenance(Number(field('minutes')), field('reason'))) form.reset();
      })}
    >
      <label>
        Lamanya, mulai sekarang
        <select name="minutes">
          ${lengths.map(([minutes, words]) => html`<option value=${minutes}>${words}</option>`)}
        </select>
      </label>
      <label>
        Alasan perawatan, untuk warga
        <input name="reason" maxlength="120" autocomplete="off" required />
      </label>
      <button class="button" type="submit" ?disabled=${desk.busy}>Mulai perawatan</button>
      <p class="note">
        Warga tidak bisa memesan, mengubah, atau melihat jadwal sampai selesai. Pencarian dan daftar syarat tetap jalan, loket
        juga.
      </p>
    </form>
  </details>
`;

const announced = (desk: Desk, { from, until, reason }: NonNullable<Region['maintenance']>): TemplateResult => html`
  <p>
    <b>Sejak ${dayWords(from.slice(0, 10))}, ${clockOf(from)}</b>${until ? `, selesai ${dayWords(until.slice(0, 10))}, ${clockOf(until)}` : ''}.
    Alasan: ${reason.id}
  </p>
  <p class="note">Warga diberi tahu kapan selesai, dan di mana bisa datang langsung.</p>
  <button class="button" type="button" ?disabled=${desk.busy} @click=${() => desk.endMaintenance()}>Selesaikan sekarang</button>
`;

export function maintenance(desk: Desk): TemplateResult {
  const known = desk.region?.maintenance;
  const isOver = known?.until !== undefined && Date.parse(known.until) <= Date.now();
  return html`
    <section aria-labelledby="maintenance">
      <h2 id="maintenance">Perawatan</h2>
      ${known && !isOver ? announced(desk, known) : none(desk)}
    </section>
  `;
}
