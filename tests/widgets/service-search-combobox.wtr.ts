import { aTimeout, expect } from '@open-wc/testing';
import { audit } from './support/audit.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { press } from './support/keys.js';
import { standingSearch } from './support/search.js';
import { until } from './support/stage.js';

/** A little longer than the announcer's pause. */
const PAUSE_MS = 1100;

describe('mpp-service-search: combobox', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  const typing = async (text: string) => {
    const page = await standingSearch({ client: demoRegion().client });
    await page.types(text);
    await page.suggests();
    return page;
  };

  it('names itself and its list, and points at nothing before it is asked to', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    expect(page.box.getAttribute('role')).to.equal('combobox');
    expect(page.box.getAttribute('aria-autocomplete')).to.equal('list');
    expect(page.box.getAttribute('aria-expanded')).to.equal('false');
    await page.types('paspor');
    const options = await page.suggests();
    expect(page.box.getAttribute('aria-expanded')).to.equal('true');
    const list = page.seen.the('listbox', 'Saran layanan');
    expect(page.box.getAttribute('aria-controls')).to.equal(list.id);
    expect(page.active).to.equal(undefined);
    expect(options.length).to.be.within(2, 6);
    expect(options.at(-1)?.innerText).to.equal('Cari “paspor” di semua layanan');
    expect(options.map((option) => option.getAttribute('aria-selected'))).not.to.include('true');
    await audit(page.seen.element);
  });

  it('goes down through the options, back to the box, and round; up the other way', async () => {
    const page = await typing('paspor');
    // Said once nothing comes any more that would change the list.
    await page.seen.hears(/saran/);
    const names = page.options.map((option) => option.innerText.replace(/\s+/g, ' ').replace(' ,', ','));
    for (const name of names) {
      await press('ArrowDown');
      expect(page.active).to.equal(name.trim());
    }
    await audit(page.seen.element);
    await press('ArrowDown');
    expect(page.active, 'in the box again').to.equal(undefined);
    await press('ArrowDown');
    expect(page.active).to.equal(names[0]?.trim());
    await press('ArrowUp');
    expect(page.active).to.equal(undefined);
    await press('ArrowUp');
    expect(page.active).to.equal(names.at(-1)?.trim());
    expect(page.seen.focused).to.equal(page.box);
    expect(page.box.value).to.equal('paspor');
    expect(page.seen.all('option').filter((one) => one.getAttribute('aria-selected') === 'true').length).to.equal(1);
  });

  it('closes with Escape, keeps the text, and opens again with an arrow', async () => {
    const page = await typing('paspor');
    await press('ArrowDown');
    await press('Escape');
    expect(page.options).to.deep.equal([]);
    expect(page.box.getAttribute('aria-expanded')).to.equal('false');
    expect(page.box.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(page.box.value).to.equal('paspor');
    await press('ArrowUp');
    await page.suggests();
    expect(page.active).to.equal('Cari “paspor” di semua layanan');
  });

  it('never sends a suggestion by itself: Enter sends what was typed', async () => {
    const page = await typing('paspor');
    await press('Enter');
    await page.finds('Paspor baru');
    expect(page.options).to.deep.equal([]);
    expect(page.seen.events('mpp-service-select')).to.deep.equal([]);
    expect(page.seen.focused).to.equal(page.box);
  });

  it('chooses the service that Enter is pressed on', async () => {
    const page = await typing('paspor baru');
    await press('ArrowDown');
    expect(page.active).to.match(/^Paspor baru/);
    await press('Enter');
    expect(page.seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: ['paspor-baru'] }]);
    expect(page.options).to.deep.equal([]);
  });

  it('searches everywhere with the last option', async () => {
    const page = await typing('paspor');
    await press('ArrowUp');
    await press('Enter');
    await page.finds('Paspor baru');
    expect(page.seen.events('mpp-service-select')).to.deep.equal([]);
  });

  it('starts anew when typing goes on: no option stays active', async () => {
    const page = await typing('paspo');
    await press('ArrowDown');
    await press('r');
    await page.suggests();
    expect(page.active).to.equal(undefined);
    expect(page.box.value).to.equal('paspor');
  });

  it('takes a click on an option without losing the focus', async () => {
    const page = await typing('paspor baru');
    const [first] = page.options;
    first?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true }));
    first?.click();
    expect(page.seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: ['paspor-baru'] }]);
    expect(page.seen.focused).to.equal(page.box);
  });

  it('closes when the focus leaves', async () => {
    const page = await typing('paspor');
    await press('Tab');
    expect(page.options).to.deep.equal([]);
  });

  it('leaves arrows to the box while it is empty', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    page.box.focus();
    await press('ArrowDown');
    expect(page.options).to.deep.equal([]);
  });

  it('goes back to what most people search for when the box is emptied', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    await page.asks('paspor');
    await page.finds('Paspor baru');
    page.box.select();
    await press('Backspace');
    await page.seen.sees('Sering dicari');
  });

  it('tells how many there are once, after a pause', async () => {
    const page = await typing('paspor');
    expect(page.seen.spoken).to.deep.equal([]);
    const count = page.options.length - 1;
    await page.seen.hears(`${count} saran. Pilih dengan panah bawah.`);
    await press('ArrowDown');
    await press('ArrowDown');
    await aTimeout(PAUSE_MS);
    expect(page.seen.spoken.length, page.seen.spoken.join(' | ')).to.equal(1);
  });

  it('tells how many were found once, after a pause, and no suggestion that is gone', async () => {
    const page = await typing('paspor');
    await press('Enter');
    await page.finds('Paspor baru');
    await page.seen.hears(/^\d+ layanan$/);
    await aTimeout(PAUSE_MS);
    expect(page.seen.spoken.length, page.seen.spoken.join(' | ')).to.equal(1);
  });

  it('says nothing of suggestions that were closed meanwhile', async () => {
    const page = await typing('paspor');
    await press('Escape');
    await aTimeout(PAUSE_MS);
    expect(page.seen.spoken).to.deep.equal([]);
  });

  it('says in the list that nothing fits, and offers the search itself', async () => {
    const page = await standingSearch({ client: demoRegion().client });
    await page.types('qqxxzz');
    await until(() => page.options.length === 1, 'the way on is missing');
    expect(page.options[0]?.innerText).to.equal('Cari “qqxxzz” di semua layanan');
    await page.seen.hears('Belum ada saran.');
    await audit(page.seen.element);
  });
});
