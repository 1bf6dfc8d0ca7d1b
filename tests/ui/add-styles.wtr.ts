import { expect, fixture, html } from '@open-wc/testing';
import { css, unsafeCSS } from 'lit';
import { addStyles } from '../../src/ui/add-styles.js';
import './frame.js';
import type { TestFrame } from './frame.js';

const red = css`
  .late {
    color: rgb(200, 0, 0);
  }
`;
const blue = css`
  .late {
    color: rgb(0, 0, 200);
  }
`;

async function show(): Promise<{ frame: TestFrame; root: ShadowRoot; colour: () => string }> {
  const frame = await fixture<TestFrame>(
    html`<test-frame .content=${html`<p class="late">Kemudian</p>`}></test-frame>`,
  );
  const { shadowRoot } = frame;
  if (!shadowRoot) throw new Error('nothing is drawn');
  const late = shadowRoot.querySelector('.late');
  return { frame, root: shadowRoot, colour: () => (late ? getComputedStyle(late).color : '') };
}

describe('styles that come later', () => {
  it('hold in a widget that stands already, beside those it had', async () => {
    const { root, colour } = await show();
    const before = root.adoptedStyleSheets;
    addStyles(root, [red]);
    expect(colour()).to.equal('rgb(200, 0, 0)');
    expect(root.adoptedStyleSheets.slice(0, before.length)).to.deep.equal(before);
  });

  it('are added once, also when groups of them overlap', async () => {
    const { root } = await show();
    const before = root.adoptedStyleSheets.length;
    addStyles(root, [red, [blue, [red]]]);
    addStyles(root, [[red], blue]);
    expect(root.adoptedStyleSheets.length - before).to.equal(2);
  });

  it('keep their order: what comes later wins', async () => {
    const { root, colour } = await show();
    addStyles(root, [red]);
    addStyles(root, [blue]);
    addStyles(root, [red]);
    expect(colour()).to.equal('rgb(0, 0, 200)');
  });

  it('belong to one widget', async () => {
    const [one, other] = [await show(), await show()];
    addStyles(one.root, [red]);
    expect(one.colour()).to.equal('rgb(200, 0, 0)');
    expect(other.colour()).not.to.equal('rgb(200, 0, 0)');
  });

  it('leave an element without a shadow root alone, and the page too', async () => {
    const { frame } = await show();
    const before = document.adoptedStyleSheets.length;
    addStyles(frame, [unsafeCSS('p{color:red}')]);
    expect(document.adoptedStyleSheets.length).to.equal(before);
    expect(frame.querySelector('style')).to.equal(null);
  });
});
