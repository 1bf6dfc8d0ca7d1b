/** The switch of online booking. Counters, and what is booked already, go on. */
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { onSubmit } from './form.js';

const open = (desk: Desk): TemplateResult => html`
  <p>Warga bisa memesan jadwal online.</p>
  <details>
    <summary>Hentikan sementara</summary>
    <form
      @submit=${onSubmit(async (field, form) => {
        if (await desk.switchBooking(false, field('reason'))) form.reset();
      })}
    >
      <label>
        Alasan untuk warga (boleh kosong)
        <input name="reason" maxlength="120" autocomplete="off" />
      </label>
      <button class="button" type="submit" ?disabled=${desk.busy}>Hentikan pesan jadwal online</button>
      <p class="note">Loket tetap jalan, jadwal yang sudah dipesan tetap berlaku.</p>
    </form>
  </details>
`;

const closed = (desk: Desk, reason: string | undefined): TemplateResult => html`
  <p><b>Dihentikan.</b> ${reason ? `Alasan: ${reason}` : 'Tanpa alasan.'}</p>
  <p class="note">Warga diberi tahu kapan dan di mana bisa datang langsung.</p>
  <button class="button" type="button" ?disabled=${desk.busy} @click=${() => desk.switchBooking(true)}>Buka lagi</button>
`;

export function onlineBooking(desk: Desk): TemplateResult {
  const booking = desk.region?.booking;
  return html`
    <section aria-labelledby="online-booking">
      <h2 id="online-booking">Pesan jadwal online</h2>
      ${booking?.open === false ? closed(desk, booking.reason?.id) : open(desk)}
    </section>
  `;
}
