/** What stands above the form when a look-up has not opened a case. */
import { html, nothing } from 'lit';
import type { CallError } from '../../../client/outcome.js';
import type { Zone } from '../../../contract/primitives.js';
import { formatTime } from '../../../i18n/format.js';
import { errorSummary } from '../../../ui/parts/error-summary.js';
import { below, type HeadingLevel } from '../../../ui/parts/heading.js';
import { notice } from '../../../ui/parts/notice.js';
import type { ProofKind } from '../look-up/entry.js';
import * as text from './case.text.js';

/** A look-up that failed, and when; or a case whose time to be seen is over. */
export type Trouble = { readonly error: CallError; readonly at: number } | 'expired';

/** What takes the focus when it appears; each view makes one of these. */
export const TROUBLE = '#error-summary,.trouble';

export interface Around {
  readonly level: HeadingLevel;
  readonly kind: ProofKind;
  /** The region's, where it is known: times are the venue's. */
  readonly zone: Zone;
  readonly places: (title?: string) => unknown;
  /** Opens the case of before the reload again; otherwise the form's own button is the way on. */
  readonly onRetry: (() => void) | undefined;
}

export function troubleView(trouble: Trouble, { level, kind, zone, places, onRetry }: Around): unknown {
  const around = { level: below(level), places, onRetry };
  if (trouble === 'expired') {
    return box({ kind: 'info', title: text.expired(), body: text.expiredBody() }, around);
  }
  const { error, at } = trouble;
  if (error.code === 'lookup_failed') {
    const isPhone = kind === 'phone';
    return html`${errorSummary(
      [
        { fieldId: 'code', text: text.checkCode() },
        { fieldId: 'proof', text: isPhone ? text.checkPhone() : text.checkPin() },
      ],
      isPhone ? text.mismatchPhone() : text.mismatchPin(),
      below(level),
    )}`;
  }
  if (error.code === 'lookup_wait') {
    const seconds = error.retryAfter ?? 60;
    return box(
      {
        kind: 'attn',
        title: text.waitUntil(formatTime(new Date(at + seconds * 1000), zone.id)),
        body: text.waitBody(Math.max(1, Math.ceil(seconds / 60))),
      },
      around,
      text.askNow(),
    );
  }
  if (error.code === 'offline') {
    return box({ kind: 'offline', title: text.offline(), body: text.offlineBody() }, around, text.canCheck());
  }
  return html`${box({ kind: 'bad', title: text.failed(), body: html`<p>${text.failedBody()}</p><p>${text.faultCode(faultOf(error), formatTime(new Date(at), zone.id))}</p>` }, around, text.canCheck())}`;
}

const faultOf = (error: CallError): string => ('status' in error ? String(error.status) : error.code);

function box(
  message: Omit<Parameters<typeof notice>[0], 'headingLevel'>,
  { level, places, onRetry }: Pick<Around, 'level' | 'places' | 'onRetry'>,
  title?: string,
) {
  return html`<div class="stack-6">
    <div class="trouble" tabindex="-1">${notice({ ...message, headingLevel: level })}</div>
    ${onRetry && title ? html`<button class="button button-line" type="button" @click=${onRetry}>${text.retry()}</button>` : nothing}
    ${title ? places(title) : nothing}
  </div>`;
}

/** The source can do no look-up at all: there is no form to fill, but a person to ask. */
export const unsupportedView = (level: HeadingLevel, places: unknown): unknown =>
  html`<div class="stack-6">
    ${notice({ kind: 'info', title: text.unsupported(), body: text.unsupportedBody(), headingLevel: level })}${places}
  </div>`;
