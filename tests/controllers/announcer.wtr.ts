import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { until } from '../widgets/support/stage.js';
import { Announcer } from '../../src/controllers/announcer.js';

class Speaker extends LitElement {
  readonly announcer = new Announcer(this, 20, 100);

  override render() {
    return html`<p>terlihat</p>`;
  }
}
customElements.define('test-speaker', Speaker);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the announcer', () => {
  let speaker: Speaker;
  let said: string[];
  beforeEach(async () => {
    speaker = new Speaker();
    document.body.append(speaker);
    await speaker.updateComplete;
    said = [];
    for (const region of regions()) {
      new MutationObserver(() => region.textContent && said.push(`${region.role}: ${region.textContent}`)).observe(
        region,
        {
          childList: true,
        },
      );
    }
  });
  afterEach(() => speaker.remove());
  const regions = () => [...speaker.renderRoot.querySelectorAll('[aria-live]')];

  it('has its regions before anything is said', () => {
    expect(regions().map((region) => [region.role, region.ariaLive, region.textContent])).to.deep.equal([
      ['status', 'polite', ''],
      ['alert', 'assertive', ''],
    ]);
  });

  it('says only the last of several in a short time', async () => {
    for (const count of [3, 2, 1]) speaker.announcer.say(`${count} layanan`);
    await pause(60);
    expect(said).to.deep.equal(['status: 1 layanan']);
  });

  it('says the same once, and again after something else or a reset', async () => {
    for (const text of ['a', 'a', 'b', 'a']) {
      speaker.announcer.say(text);
      await pause(50);
    }
    speaker.announcer.reset();
    speaker.announcer.say('a');
    await pause(50);
    expect(said).to.deep.equal(['status: a', 'status: b', 'status: a', 'status: a']);
  });

  it('interrupts at once for what is urgent', async () => {
    speaker.announcer.say('nanti');
    speaker.announcer.say('Sisa 1 menit', 'assertive');
    await pause(60);
    expect(said).to.deep.equal(['alert: Sisa 1 menit']);
  });

  it('leaves nothing to read once it was said, and does not say it again', async () => {
    speaker.announcer.say('5 layanan');
    await until(() => said.length, 'not said');
    await until(() => regions().every((region) => !region.textContent), 'still there');
    speaker.announcer.say('5 layanan');
    await pause(60);
    expect(said).to.deep.equal(['status: 5 layanan']);
  });

  it('is silent after its widget has left', async () => {
    speaker.announcer.say('terlambat');
    speaker.remove();
    await pause(60);
    expect(said).to.deep.equal([]);
  });
});
