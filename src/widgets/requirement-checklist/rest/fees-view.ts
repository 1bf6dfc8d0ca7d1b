import { html, nothing } from 'lit';
import type { Fee } from '../../../contract/fees.js';
import type { FeeSum } from '../../../domain/checklist/index.js';
import { formatRupiah } from '../../../i18n/format.js';
import { free } from '../../../i18n/format-service.js';
import { marked, pick } from '../../../i18n/index.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import * as text from './rest.text.js';

/** Fees by case; shown where there is more to say than the one figure among the facts. */
export function feeList({ lines, known, exact, perhaps, sure }: FeeSum, title: string, level: HeadingLevel): unknown {
  const plain =
    lines.length === 1 && lines.every(({ fee }) => fee.amount.kind === 'free' || fee.amount.kind === 'fixed');
  if (!lines.length || plain) return nothing;
  return html`<section class="stack-2">
    ${heading(level, title, 'text-lg')}
    <dl class="fees">
      ${sure.map(feeRow)}
      ${
        lines.length > 1 && (exact || known > 0)
          ? html`<dt class="sum">${exact ? text.feeAll() : text.feeAtLeast()}</dt>
            <dd class="sum num nowrap">${known ? formatRupiah(known) : free()}</dd>`
          : nothing
      }
      ${perhaps.length ? html`<dt class="muted">${text.feePerhaps()}</dt><dd></dd>${perhaps.map(feeRow)}` : nothing}
    </dl>
  </section>`;
}

export const feeRow = (fee: Fee): unknown =>
  html`<dt>
      ${marked(fee.label)}${fee.paidTo ? html`<br /><span class="text-sm muted">${text.paidTo(pick(fee.paidTo))}</span>` : nothing}
      ${fee.legalBasis ? html`<br /><span class="text-sm muted">${fee.legalBasis}</span>` : nothing}
    </dt>
    <dd class="num">${amount(fee.amount)}</dd>`;

function amount(of: Fee['amount']): unknown {
  switch (of.kind) {
    case 'free':
      return free();
    case 'fixed':
      return html`<span class="nowrap">${formatRupiah(of.rupiah)}</span>`;
    case 'formula':
      return marked(of.rule);
    case 'unknown':
      return html`${text.feeUnknown()}<br /><span class="text-sm muted">${marked(of.reason)}</span>`;
  }
}
