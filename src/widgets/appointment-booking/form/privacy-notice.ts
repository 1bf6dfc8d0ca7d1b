import { html, nothing } from 'lit';
import type { PrivacyNotice } from '../../../contract/region.js';
import { marked } from '../../../i18n/index.js';
import { notice } from '../../../ui/parts/notice.js';
import * as text from './form.text.js';

/** A public service rests on its task, so this informs and asks no consent (UU 27/2022, arts. 20 and 21). Styles: `notice`. */
export const privacyNotice = ({ purpose, legalGround, keptDays, url }: PrivacyNotice) =>
  notice({
    kind: 'info',
    title: text.noticeTitle(),
    body: html`<p>${marked(purpose)}</p>
      <p>${text.noticeKept(keptDays)}</p>
      <p>${text.noticeGround()}: ${marked(legalGround)}</p>
      ${url ? html`<p><a href=${url} target="_blank" rel="noopener">${text.noticeMore()}</a></p>` : nothing}`,
  });
