import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { PageCode } from '../../src/controllers/page-code.js';
import { PageJourney } from '../../src/controllers/page-journey.js';

class Member extends LitElement {
  service: string | null = null;
  history = false;
  code: string | null = null;
  readonly journey = new PageJourney(this);
  readonly codes = new PageCode(this);

  override render() {
    return html`${this.journey.serviceIds.join()}|${this.codes.code}`;
  }
}
customElements.define('test-member', Member);

const start = location.href;
const members: Member[] = [];
function join(set: Partial<Pick<Member, 'service' | 'history'>> = {}): Member {
  const member = Object.assign(new Member(), set);
  document.body.append(member);
  members.push(member);
  return member;
}
const ids = () => members.map(({ journey }) => journey.serviceIds.join());

describe('the journey of a page', () => {
  afterEach(() => {
    for (const member of members.splice(0)) member.remove();
    history.replaceState(null, '', start);
  });

  it('moves all members when a service is chosen in one, and those who come later', async () => {
    const first = join();
    const second = join();
    expect(first.journey.select(['ktp-el', 'paspor'])).to.equal(true);
    join();
    expect(ids()).to.deep.equal(['ktp-el,paspor', 'ktp-el,paspor', 'ktp-el,paspor']);
    await second.updateComplete;
    expect(second.shadowRoot?.textContent).to.contain('ktp-el,paspor');
  });

  it('does nothing when the page prevents it', () => {
    const [one] = [join(), join()];
    let asked: unknown;
    const prevent = (event: CustomEvent<unknown>) => {
      asked = event.detail;
      event.preventDefault();
    };
    document.addEventListener('mpp-service-select', prevent);
    expect(one.journey.select(['ktp-el'])).to.equal(false);
    document.removeEventListener('mpp-service-select', prevent);
    expect(asked).to.deep.equal({ serviceIds: ['ktp-el'] });
    expect(ids()).to.deep.equal(['', '']);
  });

  it('moves the widget in which a service is chosen, whatever its attribute says', () => {
    const own = join({ service: 'akta-lahir' });
    join();
    own.journey.select(['ktp-el']);
    expect(ids()).to.deep.equal(['ktp-el', 'ktp-el']);
  });

  it('leaves a widget with an attribute of its own alone', () => {
    join({ service: 'akta-lahir' });
    join().journey.select(['ktp-el']);
    expect(ids()).to.deep.equal(['akta-lahir', 'ktp-el']);
  });

  it('reads the address always, and writes it only with history on', () => {
    history.replaceState(null, '', '?mpp-service=paspor&x=1#top');
    const reader = join();
    expect(ids()).to.deep.equal(['paspor']);
    reader.journey.select(['ktp-el']);
    expect(location.search).to.equal('?mpp-service=paspor&x=1');
    join({ history: true }).journey.select(['ktp-el', 'skck']);
    expect(location.search).to.equal('?mpp-service=ktp-el+skck&x=1');
    expect(location.hash).to.equal('#top');
  });

  it('goes back with the Back button', async () => {
    const writer = join({ history: true });
    join();
    writer.journey.select(['ktp-el']);
    writer.journey.select(['paspor']);
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    expect(ids()).to.deep.equal(['ktp-el', 'ktp-el']);
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    expect(ids()).to.deep.equal(['', '']);
  });

  it('takes ids and nothing else from other copies and strangers', () => {
    join();
    for (const detail of [null, {}, { serviceIds: 'x' }, { serviceIds: [7, { id: 'x' }, '<b>', 'ktp-el'] }]) {
      document.dispatchEvent(new CustomEvent('mpp:v1:journey', { detail }));
    }
    expect(ids()).to.deep.equal(['ktp-el']);
  });

  it('keeps quiet after it has left', () => {
    const gone = join();
    gone.remove();
    join().journey.select(['ktp-el']);
    expect(gone.journey.serviceIds).to.deep.equal([]);
  });
});

describe('the code of a page', () => {
  it('a code comes from the fragment, also when that changes', async () => {
    const member = join();
    expect(member.codes.code).to.equal(undefined);
    location.hash = '#mpp-code=SGR-7KQ4M-2XPRC';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    await member.updateComplete;
    expect(member.shadowRoot?.textContent).to.contain('SGR-7KQ4M-2XPRC');
    member.code = '7KQ4M2XPRC';
    expect(member.codes.code).to.equal('7KQ4M2XPRC');
    members.pop()?.remove();
    history.replaceState(null, '', start);
  });
});
