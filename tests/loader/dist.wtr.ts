/** The built toolkit in pages as webmasters write them; needs `npm run build`. */
import { expect } from '@open-wc/testing';
import { openPage, until, type Page } from './page.js';

const script = (src: string, attributes = '') =>
  `<script type="module" src="${src}" data-api="/no-api-here/v1" data-region="99.01" ${attributes}></script>`;
const search = '<mpp-service-search><a href="/layanan">Layanan</a></mpp-service-search>';
const csp = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; style-src ${location.origin}; connect-src ${location.origin}; img-src ${location.origin}; base-uri ${location.origin}; require-trusted-types-for 'script'">`;

const label = (page: Page) => page.find('mpp-service-search').shadowRoot?.querySelector('label')?.textContent;
const ready = (page: Page, selector = 'mpp-service-search') =>
  until(`${selector} ready`, () => page.document.querySelector(`${selector}[state=ready]`));

describe('the built toolkit', () => {
  let page: Page | undefined;
  const open = async (...args: Parameters<typeof openPage>) => (page = await openPage(...args));
  afterEach(() => page?.close());

  it('brings a widget whose tag stood before the script to life, and follows the language', async () => {
    const opened = await open(`${search}${script('/dist/mpp.js')}`);
    await ready(opened);
    expect(label(opened)).to.equal('Anda mau mengurus apa?');
    opened.document.documentElement.lang = 'en';
    await until('English', () => label(opened) === 'What do you need to get done?');
    opened.document.documentElement.lang = 'id';
    await until('Indonesian', () => label(opened) === 'Anda mau mengurus apa?');
  });

  it('starts in English without a flash of Indonesian', async () => {
    const opened = await open(`${search}${script('/dist/mpp.js')}`, { lang: 'en' });
    await ready(opened);
    expect(label(opened)).to.equal('What do you need to get done?');
  });

  it("puts data-lang before the page's language, and takes the page's own wording", async () => {
    const own = '<script type="application/json" data-mpp-texts lang="en">{"search.label":"Which service?"}</script>';
    const opened = await open(`${own}${search}${script('/dist/mpp.js', 'data-lang="en"')}`, { lang: 'id' });
    await ready(opened);
    expect(label(opened)).to.equal('Which service?');
  });

  it('leaves nothing on window, and nothing in the page that was not there', async () => {
    const bare = await openPage('');
    const own = Object.getOwnPropertyNames(bare.window);
    const symbols = Object.getOwnPropertyNames(bare.window.Symbol);
    bare.close();
    const opened = await open(`${search}${script('/dist/mpp.js')}`);
    let hasData = false;
    opened.document.addEventListener('mpp-error', () => (hasData = true));
    opened.document.addEventListener('mpp-data', () => (hasData = true));
    await ready(opened);
    await until('what reads the network has come', () => hasData);
    expect(Object.getOwnPropertyNames(opened.window).filter((name) => !own.includes(name))).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(opened.window.Symbol)).to.deep.equal(symbols);
    expect([...opened.document.head.children].map(({ localName }) => localName)).to.deep.equal(['base']);
    expect([...opened.document.body.children].map(({ localName }) => localName)).to.deep.equal([
      'mpp-service-search',
      'script',
    ]);
  });

  it('works under a strict policy, in a brand colour too, without a report', async () => {
    const reports: string[] = [];
    const opened = await open(`${search}<button id="go"></button>${script('/dist/mpp.js', 'data-brand="#aa3300"')}`, {
      head: csp,
    });
    opened.document.addEventListener('securitypolicyviolation', (event) => reports.push(event.violatedDirective));
    await ready(opened);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(reports).to.deep.equal([]);
    expect(opened.find('mpp-service-search').style.getPropertyValue('--_fill')).to.match(/#aa3300/);
  });

  it('works twice in one page: the first definition wins, and both copies go on', async () => {
    // A second copy: the loader from another address, with its chunks from the other folder.
    const code = (await (await fetch('/dist/mpp.js')).text()).replaceAll('./chunks/', `${location.origin}/dist/again/`);
    const copy = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    // Above the search, which keeps room for its list: what is far below the screen is loaded when it comes near.
    const opened = await open(`<div data-mpp="locations"></div>${search}${script('/dist/mpp.js')}${script(copy)}`);
    const errors: string[] = [];
    opened.window.addEventListener('error', ({ message }) => errors.push(message));
    await ready(opened);
    await until('locations', () => opened.document.querySelector('mpp-locations[state]'));
    const later = opened.document.createElement('mpp-service-search');
    opened.document.body.append(later);
    await until('a later one', () => later.state === 'ready');
    expect(errors).to.deep.equal([]);
    const paths = () =>
      opened.window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    for (const folder of ['/dist/chunks/', '/dist/again/'])
      await until(`code of ${folder}`, () => paths().some((path) => path.startsWith(folder)));
  });

  it('comes by the classic script as well, with its settings', async () => {
    const classic = '<script src="/dist/mpp.classic.js?ver=6.5" data-api="/no-api-here/v1" data-lang="en"></script>';
    const opened = await open(`${search}${classic}`);
    await ready(opened);
    expect(label(opened)).to.equal('What do you need to get done?');
  });

  it('finds its settings on its own script, not on that of another copy', async () => {
    const other = '<script type="module" src="/elsewhere/mpp.js" data-api="/other/v1" data-lang="id"></script>';
    const opened = await open(`${other}${search}${script('/dist/mpp.js?ver=2', 'data-lang="en"')}`);
    await ready(opened);
    expect(label(opened)).to.equal('What do you need to get done?');
    expect(opened.find('mpp-service-search').setting('api')).to.equal(`${location.origin}/no-api-here/v1`);
  });
});
