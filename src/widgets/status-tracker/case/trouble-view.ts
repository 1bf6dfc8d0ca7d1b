/** What stands above the form when a look-up has not opened a case. */
import { html, nothing } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { Zone } from '../../../contract/primitives.js';
import { formatTime } from '../../../i18n/format.js';
import { errorSummary } from '../../../ui/parts/error-summary.js';
import { below, type HeadingLevel } from '../../../ui/parts/heading.js';
import { type Notice, notice } from '../../../ui/parts/notice.js';
import type { ProofKind } from '../look-up/entry.js';
import * as text from './case.text.js';

/** A look-up that failed, and when; or a case whose time to be seen is over. */
export type Trouble = { readonly error: CallError; readonly at: number } | 'expired';

/** What takes the focus when it appears; each view makes one of these. */
export const TROUBLE = '#error-summary,.trouble';

export interface TroubleView {
  readonly level: HeadingLevel;
  readonly kind: ProofKind;
  /** The region's, where it is known: times are the venue's. */
  readonly zone: Zone;
  /** Opens the case of before the reload again; otherwise the form's own button is the way on. */
  readonly onRetry: (() => void) | undefined;
}

export function troubleView(trouble: Trouble, { level, kind, zone, onRetry }: TroubleView): unknown {
  const titleLevel = below(level);
  if (trouble === 'expired') {
    return box({ kind: 'info', title: text.expired(), body: text.expiredBody(), headingLevel: titleLevel });
  }
  const { error, at } = trouble;
  if (error.code === 'lookup_failed') return mismatch(kind, titleLevel);
  const again = onRetry
    ? html`<button class="button button-line" type="button" @click=${onRetry}>${text.retry()}</button>`
    : nothing;
  const isInMaintenance = error.code === 'maintenance';
  if (isInMaintenance || error.code === 'lookup_wait') {
    const seconds = error.retryAfter ?? 60;
    const title = text.waitUntil(formatTime(new Date(at + seconds * 1000), zone.id));
    const body = isInMaintenance ? text.maintenance() : text.waitBody(Math.max(1, Math.ceil(seconds / 60)));
    return html`${box({ kind: 'attn', title, body, headingLevel: titleLevel })}${again}`;
  }
  if (error.code === 'offline') {
    const body = text.offlineBody();
    return html`${box({ kind: 'offline', title: text.offline(), body, headingLevel: titleLevel })}${again}`;
  }
  const fault = 'status' in error ? text.faultCode(error.status, formatTime(new Date(at), zone.id)) : undefined;
  const body = html`<p>${text.failedBody()}</p>${fault ? html`<p>${fault}</p>` : nothing}`;
  return html`${box({ kind: 'bad', title: text.failed(), body, headingLevel: titleLevel })}${again}`;
}

/** Nobody says which of the two is wrong, so both are to be looked at. */
const mismatch = (kind: ProofKind, level: HeadingLevel) =>
  errorSummary(
    [
      { fieldId: 'code', text: text.checkCode() },
      { fieldId: 'proof', text: kind === 'phone' ? text.checkPhone() : text.checkPin() },
    ],
    kind === 'phone' ? text.mismatchPhone() : text.mismatchPin(),
    level,
  );

const box = (message: Notice) => html`<div class="trouble" tabindex="-1">${notice(message)}</div>`;

/** Over the counters, where somebody can help meanwhile. */
export function helpTitle(trouble: Trouble): string | undefined {
  if (trouble === 'expired') return undefined;
  const { code } = trouble.error;
  return code === 'lookup_failed' ? text.ask() : code === 'lookup_wait' ? text.askNow() : text.canCheck();
}

/** The source can do no look-up at all: there is no form to fill, but a person to ask. */
export const unsupportedView = (level: HeadingLevel, places: unknown): unknown =>
  html`<div class="stack-6">
    ${notice({ kind: 'info', title: text.unsupported(), body: text.unsupportedBody(), headingLevel: level })}${places}
  </div>`;
