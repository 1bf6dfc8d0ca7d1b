import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withTidyTemplates } from '../../scripts/build/tidy-templates.js';

describe('templates in a build', () => {
  it('keep one space of a line break in HTML, and none between rules of CSS', () => {
    const code =
      'const a = html`<p>\n    one ${b}\n    <b>two</b></p>`; const c = css`\na{b:c}\n/* why */\nd{e:f g}\n`;';
    assert.equal(
      withTidyTemplates(code),
      'const a = html`<p> one ${b} <b>two</b></p>`; const c = css`a{b:c}d{e:f g}`;',
    );
  });

  it('are reached within one another, and other strings are left alone', () => {
    const code = 'const s = `\n x`; const a = html`<i>\n${on ? html`<b>\n</b>` : str`\n`}</i>`;';
    assert.equal(
      withTidyTemplates(code),
      'const s = `\n x`; const a = html`<i> ${on ? html`<b> </b>` : str`\n`}</i>`;',
    );
  });
});
