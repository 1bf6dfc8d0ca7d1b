import { html, nothing } from 'lit';
import type { CheckedField, Service } from '../../contract/service.js';
import type { Region } from '../../contract/region.js';
import type { FeeSum } from '../../domain/checklist/index.js';
import { formatRupiah } from '../../i18n/format.js';
import { formatFee, formatServiceTime, free } from '../../i18n/format-service.js';
import { marked, pick } from '../../i18n/index.js';
import { channels } from '../../ui/parts/channels.js';
import { facts } from '../../ui/parts/facts.js';
import { heading, type HeadingLevel } from '../../ui/parts/heading.js';
import { chevron, icon } from '../../ui/icons.js';
import * as text from './requirement-checklist.text.js';

/** Said at the field that nobody has checked, not somewhere beneath. */
const doubt = (service: Service, field: CheckedField, words = text.unchecked()) =>
  service.checks[field]?.verified === false ? html`<p class="doubt">${words}</p>` : nothing;

/** Fee, time, product, channels. Styles: `facts`, `channels`, `checklist`. */
export function serviceFacts(service: Service): unknown {
  const time = formatServiceTime(service.time) ?? text.timeUnknown();
  const names = { counter: text.channel.counter(), mobile: text.channel.mobile(), online: text.channel.online() };
  const feeDoubt =
    service.fee.kind === 'unknown' ? html`<p class="doubt">${text.askFirst()}</p>` : doubt(service, 'fees');
  return facts([
    { label: text.fee(), value: html`<span class="num">${formatFee(service.fee)}</span>${feeDoubt}` },
    { label: text.time(), value: html`<span class="num">${time}</span>${doubt(service, 'time')}` },
    { label: text.product(), value: html`${marked(service.product)}${doubt(service, 'product')}`, wide: true },
    { label: text.ways(), value: html`${channels(service.channels, names)}${doubt(service, 'channels')}`, wide: true },
  ]);
}

/** Fees by case; shown where there is more to say than the one figure above. */
export function feeList({ lines, known, exact }: FeeSum, level: HeadingLevel): unknown {
  const plain =
    lines.length === 1 && lines.every(({ fee }) => fee.amount.kind === 'free' || fee.amount.kind === 'fixed');
  if (!lines.length || plain) return nothing;
  return html`<section class="stack-2">
    ${heading(level, text.fee(), 'text-lg')}
    <dl class="fees">
      ${lines.map(
        ({ fee }) => html`<dt>
            ${marked(fee.label)}${fee.paidTo ? html` <span class="text-sm muted">${marked(fee.paidTo)}</span>` : nothing}
            ${fee.legalBasis ? html`<br /><span class="text-sm muted">${fee.legalBasis}</span>` : nothing}
          </dt>
          <dd class="num">${amount(fee.amount)}</dd>`,
      )}
      ${
        exact && lines.length > 1
          ? html`<dt class="sum">${text.feeAll()}</dt><dd class="sum num">${known ? formatRupiah(known) : free()}</dd>`
          : nothing
      }
    </dl>
  </section>`;
}

function amount(of: FeeSum['lines'][number]['fee']['amount']): unknown {
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

/** Who must come, the electronic way, notes: what one should know before leaving home. */
export function goodToKnow({ representation, online, note, validity, checks }: Service): unknown {
  const { mustAttend, allowed, note: who } = representation;
  const unsure =
    checks.representation?.verified === false ? html` <span class="doubt">${text.unchecked()}</span>` : nothing;
  return html`<div class="stack-2">
    <p>${mustAttend ? text.mustAttend() : allowed ? text.proxy() : text.noProxy()}${who ? html` ${marked(who)}` : nothing}${unsure}</p>
    ${online ? onlineWay(online) : nothing}
    ${note ? html`<p>${marked(note)}</p>` : nothing}
    ${validity ? html`<p>${text.validity()}: ${marked(validity)}</p>` : nothing}
  </div>`;
}

function onlineWay({ reach, url, name }: NonNullable<Service['online']>) {
  const words = text.online(reach, name ?? text.officialSystem());
  return html`<p>${url ? html`<a href=${url} rel="noopener">${words}</a>` : words}</p>`;
}

/** Legal basis and complaints are one disclosure, last. Styles: `disclosure`. */
export function smallPrint(service: Service, region: Region): unknown {
  const list = (items: readonly unknown[]) => html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<details>
    <summary>${icon(chevron)}${text.more()}</summary>
    <div class="stack-2 text-sm">
      ${
        service.legalBasis.length
          ? html`<p><strong>${text.legalBasis()}</strong></p>${list(service.legalBasis)}${doubt(service, 'legalBasis')}`
          : nothing
      }
      <p><strong>${text.complaints()}</strong></p>
      ${list(region.complaints.map(({ name, detail, phone, url }) => complaint(pick(name), detail && pick(detail), phone, url)))}
      ${
        service.sources?.length
          ? html`<p><strong>${text.sources()}</strong></p>${list(service.sources.map((url) => html`<a href=${url} rel="noopener">${url}</a>`))}`
          : nothing
      }
    </div>
  </details>`;
}

const complaint = (name: string, detail: string | undefined, phone: string | undefined, url: string | undefined) =>
  html`${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}${
    phone ? html` <a class="num" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>` : nothing
  }${detail ? html` ${detail}` : nothing}`;
