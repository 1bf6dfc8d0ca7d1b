import { html, nothing } from 'lit';
import type { CheckedField, Service } from '../../contract/service.js';
import type { ServiceChecklist } from '../../controllers/checklist-controller.js';
import { formatDate, formatRupiah } from '../../i18n/format.js';
import { formatFee, formatServiceTime, free } from '../../i18n/format-service.js';
import { marked } from '../../i18n/index.js';
import { channels } from '../../ui/parts/channels.js';
import { facts } from '../../ui/parts/facts.js';
import * as text from './requirement-checklist.text.js';

/** Said at the field: that nobody has checked it, or on which day somebody did. */
export function checkOf({ checks }: Service, field: CheckedField): unknown {
  const { verified, on } = checks[field] ?? {};
  if (verified === false) return html`<p class="doubt">${text.unchecked()}</p>`;
  return on ? html`<p class="text-sm muted nowrap">${text.basis(undefined, formatDate(on, 'short'))}</p>` : nothing;
}

/** The sum of this case where it is sure, else what the service costs in general. */
export const feeOf = ({ service, checklist: { fees } }: ServiceChecklist): string =>
  fees.exact ? (fees.known ? formatRupiah(fees.known) : free()) : formatFee(service.fee);

export const channelNames = () => ({
  counter: text.channel.counter(),
  mobile: text.channel.mobile(),
  online: text.channel.online(),
});

/** Fee, time, product, channels. Styles: `facts`, `channels`, `checklist`. */
export function serviceFacts(list: ServiceChecklist): unknown {
  const { service, checklist } = list;
  const isFeeUnknown = service.fee.kind === 'unknown' && !checklist.fees.exact;
  const fact = (label: string, value: unknown, field: CheckedField, wide = false) => ({
    label,
    value: html`${value}${checkOf(service, field)}`,
    wide,
  });
  return facts([
    isFeeUnknown
      ? { label: text.fee(), value: html`${feeOf(list)}<p class="doubt">${text.askFirst()}</p>` }
      : fact(text.fee(), html`<span class="num">${feeOf(list)}</span>`, 'fees'),
    fact(text.time(), html`<span class="num">${timeOf(service)}</span>`, 'time'),
    fact(text.product(), marked(service.product), 'product', true),
    fact(text.way(), channels(service.channels, channelNames()), 'channels', true),
  ]);
}

export const timeOf = ({ time }: Service): string => formatServiceTime(time) ?? text.timeUnknown();
