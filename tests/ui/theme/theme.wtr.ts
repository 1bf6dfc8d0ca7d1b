import { expect, fixture, html } from '@open-wc/testing';
import { DEFAULT_BRAND } from '../../../src/ui/theme/roles.js';
import { deriveRoles } from '../../../src/ui/theme/derive.js';
import { updateTheme } from '../../../src/ui/theme/theme.js';
import { TestFrame } from '../frame.js';

/** A frame on a page ground, and the colour it ends up with. */
async function frameOn(ground: string, page = ''): Promise<TestFrame> {
  const wrapper = await fixture<HTMLElement>(html`<div><test-frame></test-frame></div>`);
  wrapper.style.cssText = `background:${ground};${page}`;
  const frame = wrapper.querySelector('test-frame');
  if (!(frame instanceof TestFrame)) throw new TypeError('no frame');
  return frame;
}

/** What a role looks like in the end, as `rgb(r, g, b)`. */
function shown(frame: TestFrame, role: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(--_${role})`;
  frame.renderRoot.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('theme', () => {
  it('wears the default brand without computing anything', async () => {
    const frame = await frameOn('#fff');
    await updateTheme(frame, {});
    expect(shown(frame, 'action')).to.equal(rgb(DEFAULT_BRAND));
    expect(frame.style.length).to.equal(0);
  });

  it('derives a palette from another brand, and takes it back', async () => {
    const frame = await frameOn('#fff');
    await updateTheme(frame, { brand: '#F2B705' });
    expect(shown(frame, 'fill')).to.equal(rgb('#f2b705'));
    expect(shown(frame, 'action')).to.equal(rgb(deriveRoles('#f2b705', 'light').action));
    await updateTheme(frame, { brand: 'not a colour' });
    expect(shown(frame, 'fill')).to.equal(rgb(DEFAULT_BRAND));
  });

  it('keeps the newest brand when two follow each other at once', async () => {
    const frame = await frameOn('#fff');
    await Promise.all([updateTheme(frame, { brand: '#8c1d2f' }), updateTheme(frame, { brand: '#1559a8' })]);
    expect(shown(frame, 'fill')).to.equal(rgb('#1559a8'));
  });

  it('lets the page win, on the widget and from around it', async () => {
    const frame = await frameOn('#fff', '--mpp-fill:#cc4400');
    await updateTheme(frame, { brand: '#1559a8' });
    expect(shown(frame, 'fill')).to.equal(rgb('#cc4400'));
    frame.style.setProperty('--mpp-fill', '#226600');
    expect(shown(frame, 'fill')).to.equal(rgb('#226600'));
  });

  const grounds: readonly (readonly [string, 'light' | 'dark', boolean])[] = [
    ['#ffffff', 'light', false],
    ['#fffcf0', 'light', false],
    ['transparent', 'light', false],
    ['#9999aa', 'light', true],
    ['#ffff00', 'light', true],
    ['rgba(255, 255, 255, 0.5)', 'light', true],
    ['linear-gradient(#fff, #fff)', 'light', true],
    ['#000000', 'light', true],
    ['#111111', 'dark', false],
    ['#ffffff', 'dark', true],
    ['transparent', 'dark', true],
    ['#334455', 'dark', true],
  ];
  for (const [ground, theme, painted] of grounds) {
    it(`${painted ? 'paints its surface' : 'stays transparent'} in ${theme} on ${ground}`, async () => {
      const frame = await frameOn(ground);
      await updateTheme(frame, { theme });
      const { backgroundColor, paddingTop } = getComputedStyle(frame);
      expect(backgroundColor).to.equal(painted ? shown(frame, 'surface') : 'rgba(0, 0, 0, 0)');
      expect(paddingTop).to.equal(painted ? '16px' : '0px');
    });
  }

  it('does not take its own paint for the page’s', async () => {
    const frame = await frameOn('#9999aa');
    await updateTheme(frame, { theme: 'dark' });
    await updateTheme(frame, { theme: 'light' });
    expect(frame.hasAttribute('data-painted')).to.equal(true);
  });
});
