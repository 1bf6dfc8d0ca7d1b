import { html, nothing } from 'lit';
import type { Region } from '../../../contract/region.js';
import type { Service } from '../../../contract/service.js';
import { marked, pick } from '../../../i18n/index.js';
import { chevron, icon } from '../../../ui/icons.js';
import { heading, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import { asWritten } from '../../locations/counters.js';
import { checkOf } from '../facts-view.js';
import { validity as validFor } from '../requirement-checklist.text.js';
import * as text from './rest.text.js';

/** In what words who comes is said; short, so that it can be printed and sent too. */
export const whoComes = ({ representation: { mustAttend, allowed } }: Service): string =>
  mustAttend ? text.mustAttend() : allowed ? text.proxy() : text.noProxy();

/** Who must come, steps, notes: what one should know before leaving home. */
export function goodToKnow(service: Service, region: Region | undefined, level: HeadingLevel): unknown {
  const { representation, note, validity, procedure, unverified } = service;
  const tel = region?.locations.find(({ phone }) => phone);
  return html`<section class="stack-2">
    ${heading(level, text.know(), 'text-lg')}
    <div>
      <p>${whoComes(service)}${representation.note ? html` ${marked(representation.note)}` : nothing}</p>
      ${checkOf(service, 'representation')}
    </div>
    ${note ? html`<div><p>${marked(note)}</p>${checkOf(service, 'note')}</div>` : nothing}
    ${validity ? html`<div><p>${validFor()}: ${marked(validity)}</p>${checkOf(service, 'validity')}</div>` : nothing}
    ${
      procedure.length
        ? html`<p><strong>${text.procedure()}</strong></p>
          <ol class="steps-plain">${procedure.map((step) => html`<li>${marked(step)}</li>`)}</ol>`
        : nothing
    }
    ${
      unverified
        ? notice({
            kind: 'info',
            title: text.unsure(),
            body: html`${text.unsureBody()} ${tel?.phone ? phoneLink(tel.phone) : nothing}`,
          })
        : nothing
    }
  </section>`;
}

const phoneLink = (phone: string) =>
  html`<a class="num nowrap" href="tel:${phone.replace(/[^\d+]/g, '')}">${asWritten(phone)}</a>`;

/** Legal basis and complaints are one disclosure, last. Styles: `disclosure`. */
export function smallPrint(service: Service, region: Region): unknown {
  const list = (items: readonly unknown[]) => html`<ul role="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`<details>
    <summary>${icon(chevron)}${text.more()}</summary>
    <div class="stack-2 text-sm">
      ${
        service.legalBasis.length
          ? html`<p><strong>${text.legalBasis()}</strong></p>${list(service.legalBasis)}${checkOf(service, 'legalBasis')}`
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
  html`${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}${phone ? html` ${phoneLink(phone)}` : nothing}${
    detail ? html` ${detail}` : nothing
  }`;
