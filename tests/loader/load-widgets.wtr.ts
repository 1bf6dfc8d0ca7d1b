import { expect } from '@open-wc/testing';
import type { Load } from '../../src/loader/chunks.js';
import { loadWidgets } from '../../src/loader/load-widgets.js';
import { until } from './page.js';

class Drawn extends HTMLElement {
  connectedCallback() {
    this.setAttribute('state', 'ready');
  }
}
let calls: string[] = [];
const defining =
  (tag: string): Load =>
  async () => {
    calls.push(tag);
    customElements.define(tag, class extends Drawn {});
  };
let failures = 0;
const failing: Load = async ({ attempt }) => {
  calls.push(`mpp-weak ${attempt}`);
  if (failures-- > 0) throw new TypeError('no network');
  customElements.define('mpp-weak', class extends Drawn {});
};

function put(markup: Node, where: Element = document.body): Element {
  where.append(markup);
  return where.lastElementChild ?? where;
}
const make = (tag: string, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

describe('the loader', () => {
  before(() => {
    put(make('mpp-early'));
    const tags = ['mpp-early', 'mpp-later', 'mpp-inner', 'mpp-far', 'mpp-data'];
    loadWidgets({ ...Object.fromEntries(tags.map((tag) => [tag, defining(tag)])), 'mpp-weak': failing }, [10, 20]);
  });
  beforeEach(() => {
    calls = [];
  });

  it('loads what stands in the page', async () => {
    await until('mpp-early', () => document.querySelector('mpp-early[state=ready]'));
  });

  it('loads what comes later, also deep inside of what comes, and each tag once', async () => {
    const box = document.createElement('section');
    box.append(make('mpp-inner'), make('mpp-inner'));
    put(make('mpp-later'));
    put(box);
    await until('all', () => document.querySelectorAll('mpp-inner[state=ready],mpp-later[state=ready]').length === 3);
    expect(calls.sort()).to.deep.equal(['mpp-inner', 'mpp-later']);
  });

  it('leaves alone what is far from the screen, until it comes near', async () => {
    const space = put(make('div'));
    if (space instanceof HTMLElement) space.style.height = '5000px';
    const far = put(make('mpp-far'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(calls).to.deep.equal([]);
    far.scrollIntoView();
    await until('mpp-far', () => far.getAttribute('state') === 'ready');
    space.remove();
  });

  it('turns <div data-mpp> into the element, with its data and its children, without handlers and styles', async () => {
    const div = make('div', {
      'data-mpp': 'data',
      'data-limit': '5',
      'data-checklist-href': '/syarat',
      'data-onclick': 'x()',
      'data-style': 'color:red',
      class: 'wide',
    });
    div.append('Telepon 112', make('a', { href: '/layanan' }));
    put(div);
    await until('mpp-data', () => document.querySelector('mpp-data[state=ready]'));
    const element = document.querySelector('mpp-data');
    expect(element?.getAttributeNames().sort()).to.deep.equal(['checklist-href', 'class', 'limit', 'state']);
    expect(element?.getAttribute('limit')).to.equal('5');
    expect(element?.textContent).to.equal('Telepon 112');
    expect(element?.querySelector('a')?.getAttribute('href')).to.equal('/layanan');
    expect(div.isConnected).to.equal(false);
  });

  it('says once that a tag is no widget, and leaves it alone', () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...args: unknown[]) => said.push(args[0]);
    put(make('mpp-unknown'));
    put(make('mpp-unknown'));
    put(make('div', { 'data-mpp': 'unknown' }));
    return new Promise((resolve) => setTimeout(resolve, 50)).then(() => {
      console.warn = warn;
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^\[mpp\] <mpp-unknown> is no widget/);
      expect(document.querySelectorAll('div[data-mpp]')).to.have.length(1);
    });
  });

  it('tries again, and keeps the fallback with a message when nothing comes; the network brings the widget', async () => {
    failures = 3;
    const weak = make('mpp-weak');
    weak.append(make('a', { href: '/layanan' }));
    const errors: unknown[] = [];
    weak.addEventListener('mpp-error', (event) => errors.push(event.detail.code));
    put(weak);
    await until('error', () => weak.getAttribute('state') === 'error');
    expect(calls).to.deep.equal(['mpp-weak 0', 'mpp-weak 1', 'mpp-weak 2']);
    expect(errors).to.deep.equal(['start_failed']);
    expect(weak.shadowRoot?.querySelector('[role=alert]')?.textContent).to.match(/gagal dimuat|did not load/);
    const slot = weak.shadowRoot?.querySelector('slot');
    expect(slot?.assignedElements().map(({ localName }) => localName)).to.deep.equal(['a']);

    const second = put(make('mpp-weak'));
    await until('error of the second', () => second.getAttribute('state') === 'error');
    dispatchEvent(new Event('online'));
    await until('ready', () => weak.getAttribute('state') === 'ready' && second.getAttribute('state') === 'ready');
    expect(calls.at(-1)).to.equal('mpp-weak 3');
  });
});
