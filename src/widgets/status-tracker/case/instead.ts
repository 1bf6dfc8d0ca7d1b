import { html } from 'lit';
import type { Later } from '../../../controllers/later.js';
import { skeletonRows } from '../../../ui/parts/skeleton.js';
import * as text from './case.text.js';

/** In place of what is on its way, or did not come. */
export const instead = ({ failed }: Later<unknown>, onAgain: () => void): unknown =>
  failed
    ? html`<p role="alert">${text.missing()}</p>
        <p><button class="button button-line" type="button" @click=${onAgain}>${text.retry()}</button></p>`
    : skeletonRows(2);
