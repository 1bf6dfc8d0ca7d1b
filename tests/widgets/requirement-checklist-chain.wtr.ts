import { expect } from '@open-wc/testing';
import '../../src/widgets/requirement-checklist/define.js';
import { audit } from './support/audit.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { press } from './support/keys.js';
import { nameOf } from './support/roles.js';
import { place, type Seen, until } from './support/stage.js';

const card = 'ktp-el-penggantian';
const report = 'Surat tanda lapor kehilangan';
const opener = 'Belum punya? Lihat cara mengurusnya';

const placeLost = async (attributes = {}, region = demoRegion()) => {
  const seen = await place('mpp-requirement-checklist', {
    client: region.client,
    attributes: { service: card, ...attributes },
  });
  await seen.click('radio', 'Hilang');
  return seen;
};
const open = async (seen: Seen) => {
  (await seen.finds('button', opener)).focus();
  await press('Enter');
  await seen.finds('heading', report);
};

describe('mpp-requirement-checklist: a document that has to be got first', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('opens its list in its place, and keeps answers, ticks, address and the page as they are', async () => {
    const seen = await placeLost();
    await seen.click('checkbox', 'Kartu Keluarga');
    const before = location.href;
    expect((await seen.finds('button', opener)).getAttribute('aria-expanded')).to.equal('false');
    await open(seen);
    expect(nameOf(seen.focused ?? document.body)).to.equal(opener);
    expect(seen.the('button', opener).getAttribute('aria-expanded')).to.equal('true');
    await seen.sees('Urus ini dulu.');
    expect(seen.headings).to.include('4 ' + report);
    expect(seen.the('checkbox', 'Kartu Keluarga')).to.have.property('checked', true);
    expect(seen.the('radio', 'Hilang')).to.have.property('checked', true);
    expect(location.href).to.equal(before);
    expect(seen.events('mpp-service-select')).to.deep.equal([]);
    await audit(seen.element);
  });

  it('is no part of what is said of the box above it', async () => {
    const seen = await placeLost();
    await open(seen);
    const ids = seen.the('checkbox', 'Surat kehilangan dari kepolisian').getAttribute('aria-describedby') ?? '';
    const said = ids.split(' ').map((id) => seen.root.getElementById(id)?.textContent.trim());
    expect(said).to.deep.equal(['1 asli', 'Karena KTP-el hilang.']);
  });

  it('opens from a target that a finger hits, without making the row higher', async () => {
    const seen = await placeLost();
    const button = await seen.finds('button', opener);
    const { inset, content } = getComputedStyle(button, '::after');
    expect(content).to.equal('""');
    const grown = inset.split(' ').map((side) => -parseFloat(side));
    expect(button.getBoundingClientRect().height + (grown[0] ?? 0) + (grown[2] ?? 0)).to.be.at.least(44);
  });

  it('shows the order of going, and what can be ticked is its own', async () => {
    const seen = await placeLost();
    await open(seen);
    const order = [...seen.root.querySelectorAll('[part=obtain] .stage-title')].map((each) => each.textContent);
    expect(order).to.deep.equal([report, 'Penggantian KTP-el hilang, rusak, atau ubah data']);
    const ids = [...seen.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    seen.root.querySelector<HTMLElement>('[part=obtain] input[type=checkbox]')?.click();
    await seen.sees('0 dari 3 siap');
  });

  it('closes again, with the focus back at what opened it', async () => {
    const seen = await placeLost();
    await open(seen);
    (await seen.finds('button', 'Tutup')).focus();
    await press('Enter');
    await until(() => !seen.headings.includes('4 ' + report), 'it is still open');
    expect(nameOf(seen.focused ?? document.body)).to.equal(opener);
  });

  it('joins the visit where that is wanted: first the paper, then the card', async () => {
    const seen = await placeLost();
    await open(seen);
    await seen.click('button', 'Urus dalam satu kunjungan');
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
    expect(seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: ['laporan-kehilangan', card] }]);
    await seen.sees('Didapat dari layanan lain di kunjungan ini. Urus itu dulu.');
    await audit(seen.element);
  });

  it('links to its page where lists have a page of their own', async () => {
    const seen = await placeLost({ 'checklist-href': '/syarat/{service}' });
    await open(seen);
    expect(seen.the('link', `Buka halaman ${report}`)).to.have.property('pathname', '/syarat/laporan-kehilangan');
  });

  it('says so when it could not be read, and tries again', async () => {
    const region = demoRegion();
    const seen = await placeLost({}, region);
    await seen.finds('button', opener);
    region.network.weather = 'gateway';
    await seen.click('button', opener);
    await seen.sees('Syaratnya gagal dimuat. Coba lagi.');
    await audit(seen.element);
    region.network.weather = 'fine';
    await seen.click('button', 'Coba lagi');
    await seen.finds('heading', report);
  });
});
