import { expect } from '@open-wc/testing';
import { regionData, services } from '../../demo/catalogue/index.js';
import '../../src/widgets/requirement-checklist/define.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, ownAddress, pageIn } from './support/host-page.js';
import { type SearchPage, standingSearch } from './support/search.js';
import { column, place, until } from './support/stage.js';

/** Catches what would leave the page. */
const stayHere = () => {
  const followed: string[] = [];
  const stay = (event: MouseEvent) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!event.defaultPrevented && link) followed.push(link.href);
    event.preventDefault();
  };
  addEventListener('click', stay);
  return { followed, leave: () => removeEventListener('click', stay) };
};

const linkTo = ({ seen }: SearchPage, name: string) => seen.finds('link', name);

describe('mpp-service-search: choosing', () => {
  let here: ReturnType<typeof stayHere>;
  beforeEach(() => {
    pageIn('id');
    here = stayHere();
  });
  afterEach(() => {
    here.leave();
    leavePage();
  });

  it('tells the page, and leads to the list of what to bring', async () => {
    const attributes = { 'checklist-href': '/syarat?layanan={service}' };
    const page = await standingSearch({ client: demoRegion().client, attributes });
    await page.asks('paspor');
    const link = await linkTo(page, 'Paspor baru');
    const address = new URL('/syarat?layanan=paspor-baru', location.href).href;
    expect(link).to.have.property('href', address);
    link.click();
    expect(page.seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: ['paspor-baru'] }]);
    expect(here.followed).to.deep.equal([address]);
  });

  it('goes nowhere when the page prevents it', async () => {
    const attributes = { 'checklist-href': '/syarat?layanan={service}', history: 'on' };
    const page = await standingSearch({ client: demoRegion().client, attributes });
    page.seen.element.addEventListener('mpp-service-select', (event) => event.preventDefault());
    await page.asks('paspor');
    (await linkTo(page, 'Paspor baru')).click();
    expect(here.followed).to.deep.equal([]);
    expect(ownAddress()).not.to.have.property('mpp-service');
  });

  it('leaves a new tab to the citizen', async () => {
    const page = await standingSearch({ client: demoRegion().client, attributes: { 'checklist-href': '/syarat' } });
    await page.asks('paspor');
    const link = await linkTo(page, 'Paspor baru');
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    expect(page.seen.events('mpp-service-select')).to.deep.equal([]);
    expect(here.followed.length).to.equal(1);
  });

  it('runs no script that a link template holds', async () => {
    const attributes = { 'checklist-href': 'javascript:alert({service})' };
    const page = await standingSearch({ client: demoRegion().client, attributes });
    await page.asks('paspor');
    expect(await linkTo(page, 'Paspor baru')).to.have.property('protocol', location.protocol);
  });

  it('moves the checklist of the same page, and says it in the address with history on', async () => {
    const { client } = demoRegion();
    const into = await column();
    const page = await standingSearch({ client, into, attributes: { history: 'on' } });
    const list = await place('mpp-requirement-checklist', { client, into });
    await list.sees('Cari dulu layanan yang mau Anda urus.');
    await page.asks('paspor');
    (await linkTo(page, 'Paspor baru')).click();
    await list.finds('heading', 'Paspor baru');
    expect(here.followed).to.deep.equal([]);
    expect(ownAddress()).to.have.property('mpp-service', 'paspor-baru');

    // One that joins later follows as well.
    const late = await place('mpp-requirement-checklist', { client, into });
    await late.finds('heading', 'Paspor baru');
    expect(list.events('mpp-ready').length).to.equal(1);
  });
});

/** Whether the last text of an element, which is ours and not the data's, runs from left to right. */
const readsForward = (element: Element): boolean => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Node | undefined;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) if (node.textContent?.trim()) last = node;
  const text = last?.textContent ?? '';
  if (!last) return true;
  const at = (index: number) => {
    const range = document.createRange();
    range.setStart(last, index);
    range.setEnd(last, index + 1);
    return range.getBoundingClientRect();
  };
  const from = text.search(/[a-z]/i);
  return at(from).left < at(from + 1).left || at(from).top < at(from + 1).top;
};

describe('mpp-service-search: names that are not nice', () => {
  const [first] = services;
  if (!first) throw new Error('no services');
  const named = (id: string, name: string) => ({ ...first, id, name: { id: name }, popular: 1 });
  const markup = '<img src=x onerror="document.title=\'hacked\'">paspor<b>baru</b>';

  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('are text: nothing of them is run or drawn as markup', async () => {
    const region = { ...regionData, agencies: regionData.agencies.map((one) => ({ ...one, name: { id: markup } })) };
    const client = demoRegion({ region, services: [named('nasty', markup)] }).client;
    const page = await standingSearch({ client });
    await page.seen.sees(markup);
    await page.types('paspor');
    const options = await page.suggests();
    expect(options[0]?.innerText).to.contain('<img src=x');
    await page.asks('paspor baru');
    await until(() => page.results.length, 'no results');
    expect(page.results).to.deep.equal([markup]);
    await page.asks(markup);
    await page.seen.sees(/layanan/);
    expect(page.seen.root.querySelector('img,b')).to.equal(null);
    expect(document.title).not.to.equal('hacked');
  });

  it('with marks of direction turn nothing around but themselves', async () => {
    const client = demoRegion({
      services: [named('bidi', '\u202epaspor malik'), named('plain', 'Paspor biasa')],
    }).client;
    const page = await standingSearch({ client });
    page.box.value = '\u202epaspor';
    page.box.focus();
    page.box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const options = await page.suggests();
    for (const option of options) expect(readsForward(option), option.innerText).to.equal(true);
    page.box.form?.requestSubmit();
    await until(() => page.results.length === 2, 'two are expected');
    for (const row of page.seen.all('listitem')) expect(readsForward(row), row.innerText).to.equal(true);
  });

  it('of 500 letters, emoji and zero-width characters neither hang nor overflow', async () => {
    const long = `Paspor ${'a'.repeat(500)}`;
    const client = demoRegion({
      services: [named('long', long), named('emoji', 'Paspor 👩‍👩‍👧‍👦 \u200b\u200d\ufeff')],
    }).client;
    const page = await standingSearch({ client, width: 320 });
    for (const query of ['🛂'.repeat(250), '\u200b\u200d\ufeff', `paspor ${'b'.repeat(480)}`, '\u202e\u2066paspor']) {
      page.box.value = query;
      page.box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await page.seen.element.updateComplete;
      page.box.form?.requestSubmit();
      await until(() => !/Mencari…/.test(page.seen.text), 'no answer');
      const edge = page.seen.element.getBoundingClientRect().right + 1;
      const over = [...page.seen.root.querySelectorAll('.below *')].filter(
        (e) => e.getBoundingClientRect().right > edge,
      );
      expect(over.map((e) => e.outerHTML.slice(0, 100))).to.deep.equal([]);
    }
  });
});
