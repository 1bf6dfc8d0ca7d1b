import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';

const figure = (name: string, value: number): TemplateResult =>
  html`<div><dt>${name}</dt><dd class="num">${value}</dd></div>`;

export function figures({ day }: Desk): TemplateResult | typeof nothing {
  if (!day) return nothing;
  const { booked, waiting, served, noShow, cancelled } = day.figures;
  return html`
    <h2 class="hidden">Angka hari ini</h2>
    <dl class="figures">
      ${figure('Dilayani', served)} ${figure('Menunggu', waiting)} ${figure('Belum hadir', booked)}
      ${figure('Tidak datang', noShow)} ${figure('Dibatalkan', cancelled)}
    </dl>
  `;
}
