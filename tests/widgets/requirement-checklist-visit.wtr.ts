import { expect } from '@open-wc/testing';
import '../../src/widgets/requirement-checklist/define.js';
import type { Service } from '../../src/contract/service.js';
import { ASK_TICKS, TICKS } from '../../src/controllers/page-ticks.js';
import { TickLists } from '../../src/controllers/tick-lists.js';
import { audit } from './support/audit.js';
import { caseService } from './support/case-service.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { nameOf, the } from './support/roles.js';
import { column, place, until } from './support/stage.js';

const card = 'ktp-el-penggantian';
const family = 'kk-hilang-rusak';

const placeVisit = (service = `${card} ${family}`, attributes = {}) =>
  place('mpp-requirement-checklist', { client: demoRegion().client, attributes: { service, ...attributes } });

describe('mpp-requirement-checklist: several services in one visit', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('are one list, in which a paper of several counters stands once with its copies added up', async () => {
    const seen = await placeVisit(undefined, { 'booking-href': '/jadwal' });
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
    const names = seen.all('checkbox').map(nameOf);
    expect(new Set(names).size).to.equal(names.length);
    seen.the('checkbox', 'Formulir F-1.02');
    const ids = [...seen.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    const link = await seen.finds('link', 'Lanjut pilih jadwal');
    if (!(link instanceof HTMLAnchorElement)) throw new Error('no link');
    expect(new URL(link.href).searchParams.get('mpp-service')).to.equal(`${card} ${family}`);
    await audit(seen.element);
    await seen.click('button', /^Tempat, biaya, dan keterangan: Kartu Keluarga/);
    await audit(seen.element);
  });

  it('fit into 320px with text of 32px, the sum unbroken', async () => {
    const into = await column(320);
    into.style.fontSize = '32px';
    const seen = await place('mpp-requirement-checklist', {
      client: demoRegion().client,
      attributes: { service: 'paspor-baru skck-baru' },
      into,
    });
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
    const edge = seen.element.getBoundingClientRect().right + 1;
    const figures = [...seen.root.querySelectorAll<HTMLElement>('.visit-row *, .visit-sum *')];
    expect(figures.length).to.be.above(4);
    for (const each of figures) expect(each.getBoundingClientRect().right, each.innerText).to.be.at.most(edge);
    const sum = seen.root.querySelector('.visit-sum .num');
    expect(sum?.getClientRects().length).to.equal(1);
    expect(sum?.getBoundingClientRect().height).to.be.below(60);
  });

  it('count each paper once for the page, too', async () => {
    const seen = await placeVisit();
    const total = Number(/0 dari (\d+) siap/.exec((await seen.finds('status', /^0 dari/)).textContent)?.[1]);
    await seen.click('checkbox', 'Formulir F-1.02');
    await seen.sees(`1 dari ${total} siap`);
    expect(seen.events('mpp-checklist-change')).to.deep.equal([{ serviceIds: [card, family], done: 1, total }]);
  });

  it('ask what they share once, and the answer is for all', async () => {
    const shared = (id: string): Service => {
      const model = caseService();
      const questions = model.requirements.questions.map((question) =>
        question.id === 'hilang' ? { ...question, shared: true as const } : question,
      );
      return { ...model, id, name: { id }, requirements: { ...model.requirements, questions } };
    };
    const { client } = demoRegion({ services: [shared('satu'), shared('dua')] });
    const seen = await place('mpp-requirement-checklist', { client, attributes: { service: 'satu dua' } });
    await seen.finds('heading', 'Pertanyaan untuk semuanya');
    const question = 'Apakah kartunya hilang?';
    the(seen.the('group', question), 'radio', 'Ya').click();
    await seen.finds('checkbox', 'Surat kehilangan');
    expect(seen.all('group', question).length).to.equal(1);
    expect(seen.all('group', 'Untuk keperluan apa?').length).to.equal(2);
    expect(seen.all('checkbox', 'Surat kehilangan').length).to.equal(1);
    // The ticket learns the same of each.
    const told: (readonly string[] | undefined)[] = [];
    const hear = (event: Event) => {
      const { lists } = TickLists.parse(event instanceof CustomEvent ? event.detail : undefined);
      for (const { needed } of lists) told.push(needed);
    };
    document.addEventListener(TICKS, hear);
    document.dispatchEvent(new CustomEvent(ASK_TICKS));
    await until(() => told.length === 2, 'nothing was told');
    document.removeEventListener(TICKS, hear);
    for (const needed of told) expect(needed).to.contain('lapor');
    await audit(seen.element);
    await seen.click('button', `Hapus jawaban: ${question}`);
    await until(() => seen.all('checkbox', 'Surat kehilangan').length === 0, 'the answer is still there');
  });

  it('are added by a word of their name, and taken away again', async () => {
    const seen = await placeVisit(card);
    await seen.click('button', 'Tambah layanan');
    await seen.sees('Tulis namanya untuk mempersempit.');
    await seen.types('searchbox', 'Tambah layanan apa?', 'paspor baru');
    await audit(seen.element);
    await seen.click('button', 'Paspor baru');
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
    await seen.hears('Paspor baru ditambahkan.');
    expect(seen.events('mpp-service-select')).to.deep.equal([{ serviceIds: [card, 'paspor-baru'] }]);
    expect(seen.focused, 'the focus is lost').not.to.equal(null);
    await audit(seen.element);
    await seen.click('button', 'Hapus Paspor baru dari kunjungan ini');
    await seen.hears('Paspor baru dihapus dari kunjungan ini.');
    await until(() => seen.all('heading', 'Satu kunjungan, 2 layanan').length === 0, 'it is still there');
    expect(seen.focused, 'the focus is lost').not.to.equal(null);
    seen.expectOrder();
  });

  it('stay as they are where the page forbids it', async () => {
    const seen = await placeVisit();
    seen.element.addEventListener('mpp-service-select', (event) => event.preventDefault());
    await seen.click('button', 'Hapus Kartu Keluarga hilang atau rusak dari kunjungan ini');
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
  });

  it('say that no word fits', async () => {
    const seen = await placeVisit(card);
    await seen.click('button', 'Tambah layanan');
    await seen.types('searchbox', 'Tambah layanan apa?', 'xyzzy');
    await seen.sees('Tidak ada yang cocok. Coba kata lain.');
  });

  it('add up their fees, and say at least where one is not known', async () => {
    const seen = await placeVisit('paspor-baru izin-reklame');
    await seen.finds('heading', 'Satu kunjungan, 2 layanan');
    await seen.sees('Biaya semua');
    await seen.sees('Tanya sebelum membayar.');
    await audit(seen.element);
  });
});
