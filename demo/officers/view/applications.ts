/** Applications, the most overdue first, each with what may happen to it next. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OfficerApplication, PromiseClock } from 'mpp-widgets/contract';
import type { Desk } from '../desk.js';
import { clockOf, dayWords, promiseWords, stateWords } from '../words.js';
import { moveForm } from './move-form.js';

/** One cell a working day: full up to today, the promise's flag at the last, red after it. */
function ruler({ days, usedDays, lateDays }: PromiseClock): TemplateResult | typeof nothing {
  if (days.length > 20) return nothing;
  const cell = (index: number) => (index < usedDays ? 'full' : '');
  return html`<span class="ruler" aria-hidden="true">
    ${days.map((_, index) => html`<i class="${cell(index)} ${index === days.length - 1 ? 'flag' : ''}"></i>`)}
    ${Array.from({ length: Math.min(lateDays, 10) }, () => html`<i class="over"></i>`)}
  </span>`;
}

function row(desk: Desk, { code, agency, application }: OfficerApplication): TemplateResult {
  const promise = promiseWords(application, desk.day?.day ?? '');
  const last = application.history[application.history.length - 1];
  return html`
    <tr>
      <th scope="row"><b class="num code">${code}</b><small>${desk.nameOf(application.service)}</small></th>
      <td>
        ${stateWords[application.state]}
        ${last ? html`<small>${desk.agencyName(agency)}, sejak ${dayWords(last.at.slice(0, 10))} ${clockOf(last.at)}</small>` : nothing}
      </td>
      <td>${application.clock ? ruler(application.clock) : nothing}</td>
      <td class="end ${promise.tone}">${promise.text}</td>
    </tr>
    <tr class="moves">
      <td colspan="4">
        <details>
          <summary aria-label="Pindahkan ${code}, ${desk.nameOf(application.service)}">Pindahkan</summary>
          ${moveForm(desk, application)}
        </details>
      </td>
    </tr>
  `;
}

export function applicationsTable(desk: Desk): TemplateResult {
  const { applications, nextCursor } = desk;
  return html`
    <section>
      <h2>Permohonan jatuh tempo</h2>
      ${
        applications.length > 0
          ? html`<div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">Permohonan</th>
                  <th scope="col">Tahap</th>
                  <th scope="col">Hari kerja</th>
                  <th scope="col" class="end">Janji</th>
                </tr>
              </thead>
              <tbody>
                ${repeat(
                  applications,
                  ({ application }) => application.id,
                  (one) => row(desk, one),
                )}
              </tbody>
            </table>
          </div>`
          : html`<p class="note">Tidak ada permohonan yang terbuka. Permohonan dibuka saat kunjungan selesai dilayani.</p>`
      }
      ${
        nextCursor
          ? html`<button class="button line" type="button" @click=${() => desk.more()}>Muat berikutnya</button>`
          : nothing
      }
    </section>
  `;
}
