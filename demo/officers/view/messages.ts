/** Messages as citizens' telephones would show them: the demo has no gateway that sends them. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OfficerMessage } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { messageWords, sentWords } from '../words.js';

const item = (message: OfficerMessage): TemplateResult => html`
  <li>
    <p class="small num"><b>${messageWords[message.kind]}</b>, ke ${message.to}, ${sentWords(message)}</p>
    <p>${message.text}</p>
  </li>
`;

export function messagesList(desk: Desk): TemplateResult | typeof nothing {
  if (!desk.showsMessages) return nothing;
  const { messages } = desk;
  return html`
    <section>
      <h2>Pesan ke warga</h2>
      <p class="note">
        Belum ada penghubung WhatsApp atau SMS: pesan hanya tampil di sini, dan hilang setelah tiga hari.
      </p>
      ${
        messages.length > 0
          ? html`<details class="messages">
            <summary>Pesan terbaru: ${messages.length}</summary>
            <ol class="rows">
              ${repeat(messages, ({ id }) => id, item)}
            </ol>
          </details>`
          : html`<p class="note">Belum ada pesan.</p>`
      }
    </section>
  `;
}
