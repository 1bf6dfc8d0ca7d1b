import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { html as lit } from 'lit';
import { str, t, plural, setLanguage } from '../../src/i18n/index.js';
import type { ErrorDetail, MppEventName, MppEvents } from '../../src/ui/events.js';
import { MppElement } from '../../src/ui/mpp-element.js';

class Trial extends MppElement {
  static override readonly texts = ['trial'];
  draws = 0;

  override renderWidget() {
    this.draws++;
    return lit`<h2>${t('hari ini', { id: 'common.today' })}</h2>
      <p>${plural(2, { other: () => t(str`${2} hari`, { id: 'common.day.other' }) })}</p>
      <input /><em class=${this.busy}></em>`;
  }
  say = {
    ready: () => this.markReady(),
    offline: () => this.markReady('offline'),
    data: () => this.markData(),
    fail: (detail: ErrorDetail) => this.fail(detail),
    caller: () => this.caller(),
    focus: (selector: string) => this.focusAfterUpdate(selector),
    usage: (step: string) => this.usage(step),
  };
}
customElements.define('mpp-trial', Trial);

const oneEvent = <Name extends MppEventName>(target: HTMLElement, name: Name): Promise<MppEvents[Name]> =>
  new Promise((resolve) => target.addEventListener(name, (event) => resolve(event as MppEvents[Name]), { once: true }));
const make = () => fixture<Trial>(html`<mpp-trial><a href="/layanan">Layanan</a></mpp-trial>`);
const text = (element: Trial, selector: string) => element.renderRoot.querySelector(selector)?.textContent;
const fallback = (element: Trial) => {
  const slot = element.renderRoot.querySelector('slot');
  return slot && getComputedStyle(slot).display !== 'none' ? slot.assignedElements().length : 0;
};
const broken: ErrorDetail = { code: 'start_failed', message: 'Gagal', retryable: true };

describe('every widget', () => {
  afterEach(() => setLanguage('id'));

  it('starts as loading with the fallback, becomes ready once, and hides it', async () => {
    const element = await make();
    expect(element.getAttribute('state')).to.equal('loading');
    expect(fallback(element)).to.equal(1);
    let count = 0;
    element.addEventListener('mpp-ready', () => count++);
    setTimeout(element.say.ready);
    const event = await oneEvent(document.body, 'mpp-ready');
    expect(event.composed).to.equal(true);
    expect(element.getAttribute('state')).to.equal('ready');
    expect(fallback(element)).to.equal(0);
    element.say.ready();
    element.say.offline();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(count).to.equal(1);
  });

  it('shows the message above the fallback when it cannot start, and may still become ready', async () => {
    const element = await make();
    setTimeout(() => element.say.fail(broken));
    const { detail } = await oneEvent(element, 'mpp-error');
    expect(detail).to.deep.equal(broken);
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('error');
    expect(text(element, '[role=alert]')).to.equal('Gagal');
    expect(fallback(element)).to.equal(1);
    element.say.ready();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal('hari ini');
  });

  it('keeps standing when something fails after it was ready', async () => {
    const element = await make();
    element.say.ready();
    element.say.fail(broken);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect(text(element, 'h2')).to.equal('hari ini');
  });

  it('keeps its grammar and its room on a page that resets everything it has', async () => {
    const reset = document.createElement('style');
    reset.textContent =
      '*{margin:0;padding:0;line-height:1;letter-spacing:.2em;text-align:center;text-transform:uppercase}';
    document.head.append(reset);
    document.body.style.background = '#99a';
    const element = await make();
    const drawn = element.renderRoot.querySelector('p');
    if (!drawn) throw new Error('nothing is drawn');
    const { lineHeight, letterSpacing, textAlign, textTransform } = getComputedStyle(drawn);
    const { paddingTop } = getComputedStyle(element);
    document.body.style.background = '';
    reset.remove();
    expect([lineHeight, letterSpacing, textAlign, textTransform]).to.deep.equal(['24px', 'normal', 'start', 'none']);
    expect(paddingTop).to.equal('16px');
  });

  it('follows the language of the page, each text at once', async () => {
    const element = await make();
    document.documentElement.lang = 'en-US';
    // The pack comes over the network, in its own time.
    await waitUntil(() => text(element, 'h2') === 'today', 'the heading is not in English', { timeout: 4000 });
    expect(text(element, 'p')).to.equal('2 days');
    expect(element.renderRoot.querySelector('[part=base]')?.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = 'id';
    await waitUntil(() => text(element, 'h2') === 'hari ini', 'the heading is not in Indonesian again');
  });

  it('survives being moved, and catches up with the language meanwhile', async () => {
    const element = await make();
    element.say.ready();
    await element.updateComplete;
    element.remove();
    await setLanguage('en');
    document.body.append(element);
    await element.updateComplete;
    expect(text(element, 'h2')).to.equal('today');
    expect(element.state).to.equal('ready');
    element.remove();
  });

  it('reads its attributes, and says once what it cannot use', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    const element = await fixture<Trial>(
      html`<mpp-trial heading-level="9" region="9901" api="ftp://x" brand="#0AF" history="on" theme="neon"></mpp-trial>`,
    );
    element.setting('region');
    element.setting('api');
    console.warn = warn;
    expect(element.headingLevel).to.equal(2);
    expect(element.history).to.equal(true);
    expect(element.setting('brand')).to.equal('#00aaff');
    expect(said.map((message) => message.replace(/ is not.*/, '')).sort()).to.deep.equal([
      '[mpp] api="ftp://x"',
      '[mpp] heading-level="9"',
      '[mpp] region="9901"',
      '[mpp] theme="neon"',
    ]);
  });

  it('fails with a reason when no API is set, unless it was given a caller', async () => {
    const element = await make();
    setTimeout(() => void element.say.caller());
    const { detail } = await oneEvent(element, 'mpp-error');
    expect(detail.code).to.equal('settings_invalid');
    const other = await make();
    const client = { call: () => Promise.reject(new Error('not called')) };
    other.client = client;
    expect(await other.say.caller()).to.equal(client);
  });

  it('puts the focus where it is told, on a heading too', async () => {
    const element = await make();
    await element.say.focus('input');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('input');
    await element.say.focus('h2');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('h2');
  });

  it('tells of its use without ids', async () => {
    const element = await make();
    setTimeout(() => element.say.usage('trial-step'));
    const { detail } = await oneEvent(document.body, 'mpp-usage');
    expect(detail).to.deep.equal({ widget: 'mpp-trial', step: 'trial-step' });
  });
});
