import { aTimeout, expect } from '@open-wc/testing';
import '../../src/widgets/requirement-checklist/define.js';
import { audit } from './support/audit.js';
import { caseService } from './support/case-service.js';
import { letTimePass, stopTime } from './support/clock.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { press, type } from './support/keys.js';
import { all, nameOf, the } from './support/roles.js';
import { place, type Seen, until } from './support/stage.js';

const { services } = await import('../../demo/catalogue/index.js');
const card = 'ktp-el-penggantian';

const placeList = (service: string, attributes = {}) =>
  place('mpp-requirement-checklist', { client: demoRegion().client, attributes: { service, ...attributes } });

const placeCase = () =>
  place('mpp-requirement-checklist', {
    client: demoRegion({ services: [...services, caseService()] }).client,
    attributes: { service: 'kartu-uji' },
  });

/** The question, to look for its answers in. */
const asking = async (seen: Seen, question: string) => {
  await until(() => seen.all('group', question).length === 1, `${question} is not asked`);
  return seen.the('group', question);
};
const answer = async (seen: Seen, question: string, option: string) => {
  const group = await asking(seen, question);
  the(group, all(group, 'radio').length ? 'radio' : 'checkbox', option).click();
  await seen.element.updateComplete;
};
const rows = (seen: Seen, part: string) =>
  [...seen.root.querySelectorAll(`[part=${part}] .name`)].map((name) => name.textContent.replace(/\s+/g, ' ').trim());
const shownAsNew = (seen: Seen) =>
  [...seen.root.querySelectorAll('[part=documents]>li')]
    .filter((row) => row.getAnimations().length)
    .map((row) => row.querySelector('.name')?.textContent.replace(/\s+/g, ' ').trim());
const isChecked = (seen: Seen, question: string, option: string) => {
  const control = [...all(seen.the('group', question), 'radio'), ...all(seen.the('group', question), 'checkbox')].find(
    (each) => nameOf(each) === option,
  );
  return control instanceof HTMLInputElement && control.checked;
};

describe('mpp-requirement-checklist: answers', () => {
  beforeEach(() => {
    pageIn('id');
    stopTime('2026-11-24T10:00:00+07:00');
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('mark for a moment what they add, and nothing else', async () => {
    const seen = await placeCase();
    await seen.sees('0 dari 1 siap');
    // The mark comes with what stands beneath the list.
    await seen.sees('Dasar hukum dan pengaduan');
    await answer(seen, 'Apakah kartunya hilang?', 'Ya');
    expect(shownAsNew(seen)).to.deep.equal(['Surat kehilangan']);
    await answer(seen, 'Untuk keperluan apa?', 'Sekolah');
    expect(shownAsNew(seen)).to.deep.equal(['Salah satu: Rapor / Surat sekolah']);
    await answer(seen, 'Apakah kartunya hilang?', 'Tidak');
    expect(shownAsNew(seen)).to.deep.equal([]);
  });

  it('move lines from perhaps to sure, with the reason', async () => {
    const seen = await placeList(card);
    await seen.sees('0 dari 2 siap');
    expect(rows(seen, 'documents')).to.deep.equal(['Formulir F-1.02', 'Kartu Keluarga']);
    expect(rows(seen, 'perhaps').length).to.equal(6);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    expect(rows(seen, 'documents')).to.include('Surat kehilangan dari kepolisian');
    expect(rows(seen, 'perhaps')).to.deep.equal([
      'KITAP',
      'Paspor',
      'Formulir F-1.07 surat kuasa dan KTP penerima kuasa',
    ]);
    await seen.sees('Karena KTP-el hilang.');
    await seen.sees('0 dari 3 siap');
    await seen.hears('Sekarang 3 berkas pasti perlu.');
    await audit(seen.element);
    await answer(seen, 'Apakah pemohonnya orang asing (WNA)?', 'Tidak');
    await answer(seen, 'Apakah diurus orang lain?', 'Tidak');
    expect(seen.headings[1]).to.equal('3 Yang perlu disiapkan');
    await audit(seen.element);
  });

  it('can be changed one by one; the others stay', async () => {
    const seen = await placeList(card);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    await answer(seen, 'Apakah pemohonnya orang asing (WNA)?', 'Ya');
    await answer(seen, 'Untuk keperluan apa?', 'Rusak');
    expect(rows(seen, 'documents')).to.deep.equal([
      'Formulir F-1.02',
      'Kartu Keluarga',
      'KTP-el yang rusak',
      'KITAP',
      'Paspor',
    ]);
    expect(isChecked(seen, 'Apakah pemohonnya orang asing (WNA)?', 'Ya')).to.equal(true);
    expect(isChecked(seen, 'Untuk keperluan apa?', 'Rusak')).to.equal(true);
    expect(isChecked(seen, 'Untuk keperluan apa?', 'Hilang')).to.equal(false);
  });

  it('can be taken back, with the focus left at the question', async () => {
    const seen = await placeList(card);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    const forget = await seen.finds('button', 'Hapus jawaban: Untuk keperluan apa?');
    forget.focus();
    await press('Enter');
    await seen.sees('0 dari 2 siap');
    expect(isChecked(seen, 'Untuk keperluan apa?', 'Hilang')).to.equal(false);
    expect(seen.focused?.closest('fieldset')).to.equal(seen.the('group', 'Untuk keperluan apa?'));
  });

  it('given out of order stay with their questions, and so does the focus; no question jumps', async () => {
    const seen = await placeCase();
    await asking(seen, 'Mana yang sesuai?');
    const order = () => seen.all('group').map(nameOf);
    const before = order();
    for (const question of ['Mana yang sesuai?', 'Untuk keperluan apa?', 'Apakah kartunya hilang?']) {
      const group = await asking(seen, question);
      const [first] = [...all(group, 'radio'), ...all(group, 'checkbox')];
      first?.focus();
      await press('Space');
      await seen.element.updateComplete;
      expect(seen.focused?.closest('fieldset'), question).to.equal(seen.the('group', question));
      expect(order()).to.deep.equal(before);
    }
    expect(isChecked(seen, 'Mana yang sesuai?', 'Baru pindah')).to.equal(true);
    expect(isChecked(seen, 'Untuk keperluan apa?', 'Sekolah')).to.equal(true);
    expect(isChecked(seen, 'Apakah kartunya hilang?', 'Ya')).to.equal(true);
    const controls = [...seen.root.querySelectorAll<HTMLInputElement>('[part=question] input:checked')];
    expect(controls.length).to.equal(3);
  });

  it('radios go by arrow keys', async () => {
    const seen = await placeList(card);
    const group = await asking(seen, 'Untuk keperluan apa?');
    the(group, 'radio', 'Hilang').focus();
    await press('Space');
    await press('ArrowRight');
    expect(isChecked(seen, 'Untuk keperluan apa?', 'Rusak')).to.equal(true);
    expect(nameOf(seen.focused ?? document.body)).to.equal('Rusak');
  });

  it('of several kinds: some, none, and none taken back', async () => {
    const seen = await placeCase();
    await answer(seen, 'Mana yang sesuai?', 'Baru pindah');
    expect(rows(seen, 'documents')).to.include('Surat pindah');
    await seen.sees('2 fotokopi');
    await answer(seen, 'Mana yang sesuai?', 'Tidak satu pun');
    expect(isChecked(seen, 'Mana yang sesuai?', 'Baru pindah')).to.equal(false);
    expect(rows(seen, 'documents')).not.to.include('Surat pindah');
    await answer(seen, 'Mana yang sesuai?', 'Tidak satu pun');
    expect(isChecked(seen, 'Mana yang sesuai?', 'Tidak satu pun')).to.equal(false);
    expect(rows(seen, 'perhaps')).to.include('Surat pindah');
    await audit(seen.element);
  });

  it('shows alternatives as one line, and where each is got', async () => {
    const seen = await placeCase();
    await answer(seen, 'Untuk keperluan apa?', 'Sekolah');
    expect(rows(seen, 'documents')).to.include('Salah satu: Rapor / Surat sekolah');
    await seen.sees('Didapat di tata usaha sekolah');
  });

  it('takes a number, says beside the field what is wrong with one, and loses nothing', async () => {
    const seen = await placeCase();
    const field = await seen.finds('textbox', 'Berapa anak Anda?');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    for (const wrong of ['dua', '200', '1,5', '-1']) {
      field.focus();
      field.select();
      await type(wrong);
      await press('Enter');
      await press('Tab');
      await seen.sees('Isi angka bulat dari 0 sampai 20.');
      expect(field.value).to.equal(wrong);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(described.map((id) => seen.root.getElementById(id)?.textContent ?? '').join()).to.contain(
        'Isi angka bulat',
      );
    }
    await audit(seen.element);
    field.focus();
    field.select();
    await type('2');
    await press('Tab');
    await until(() => rows(seen, 'documents').includes('Akta anak'), 'the number is not taken');
    expect(seen.text).not.to.contain('Isi angka bulat');
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    field.focus();
    field.select();
    await press('Backspace');
    await press('Tab');
    await until(() => rows(seen, 'perhaps').includes('Akta anak'), 'an emptied field is still an answer');
  });

  it('end the way where the rule says so, with a way on', async () => {
    const seen = await placeCase();
    const field = await seen
      .finds('date', 'Kapan Anda lahir?')
      .catch(() => seen.root.querySelector('input[type=date]'));
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    const give = async (value: string) => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await seen.element.updateComplete;
    };
    await give('2012-05-12');
    await seen.finds('heading', 'Kartu ini mulai usia 17 tahun.');
    await seen.sees('Yang bisa dilakukan');
    await seen.sees('Sampai saat itu, pakai Kartu Identitas Anak.');
    expect(seen.root.querySelector('[part=stop]')?.textContent).not.to.contain('Belum dicek');
    expect(rows(seen, 'documents')).to.deep.equal([]);
    expect(seen.text).not.to.contain('Tanpa jadwal pun boleh');
    await audit(seen.element);
    // Seventeen today.
    await give('2009-11-24');
    await seen.finds('heading', 'Pasti perlu');
  });
});

describe('mpp-requirement-checklist: what nobody has checked', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('says so at the stop and at the document', async () => {
    const model = caseService();
    const { requirements } = model;
    const service = {
      ...model,
      requirements: {
        ...requirements,
        stops: [
          {
            id: 'hilang',
            when: { op: 'eq' as const, question: 'hilang', value: true },
            message: { id: 'Kartu hilang diurus di tempat lain.' },
            unverified: true as const,
          },
        ],
        documents: requirements.documents.map((line) => ({
          ...line,
          oneOf: line.oneOf.map((paper) => ({ ...paper, unverified: true as const })),
        })),
      },
    };
    const { client } = demoRegion({ services: [...services, service] });
    const seen = await place('mpp-requirement-checklist', { client, attributes: { service: 'kartu-uji' } });
    await seen.finds('checkbox', 'Kartu Keluarga');
    const doubts = (part: string) =>
      [...seen.root.querySelectorAll(`[part=${part}] .doubt`)].map((each) => each.textContent);
    expect(doubts('documents')).to.deep.equal(['Belum dicek. Bisa berbeda di loket.']);
    await answer(seen, 'Apakah kartunya hilang?', 'Ya');
    await seen.finds('heading', 'Kartu hilang diurus di tempat lain.');
    await until(() => doubts('stop').length === 1, 'the stop does not say it');
    await audit(seen.element);
  });
});

describe('mpp-requirement-checklist: ticks', () => {
  beforeEach(() => pageIn('id'));
  afterEach(leavePage);

  it('count, tell the page, and stay through a change of answers', async () => {
    const seen = await placeList(card);
    await seen.click('checkbox', 'Kartu Keluarga');
    await seen.sees('1 dari 2 siap');
    expect(seen.events('mpp-checklist-change')).to.deep.equal([{ serviceIds: [card], done: 1, total: 2 }]);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    await seen.click('checkbox', 'Surat kehilangan dari kepolisian');
    await seen.sees('2 dari 3 siap');
    await answer(seen, 'Untuk keperluan apa?', 'Rusak');
    await seen.sees('1 dari 3 siap');
    expect(seen.the('checkbox', 'KTP-el yang rusak')).to.have.property('checked', false);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    await seen.sees('2 dari 3 siap');
    await audit(seen.element);
    await seen.click('checkbox', 'Kartu Keluarga');
    await seen.sees('1 dari 3 siap');
  });

  it('are complete once, when nothing is left to ask and all is there', async () => {
    const seen = await placeList(card);
    await seen.click('checkbox', 'Formulir F-1.02');
    await seen.click('checkbox', 'Kartu Keluarga');
    expect(seen.events('mpp-checklist-complete')).to.deep.equal([]);
    expect(seen.text).not.to.contain('Semua sudah siap');
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    await answer(seen, 'Apakah pemohonnya orang asing (WNA)?', 'Tidak');
    await answer(seen, 'Apakah diurus orang lain?', 'Tidak');
    await seen.click('checkbox', 'Surat kehilangan dari kepolisian');
    await seen.sees('Semua sudah siap');
    await seen.sees('Masukkan ke satu map. Petugas memeriksanya di loket.');
    expect(seen.events('mpp-checklist-complete')).to.deep.equal([{ serviceIds: [card], done: 3, total: 3 }]);
    await seen.hears('Semua sudah siap');
    await audit(seen.element);
    await aTimeout(50);
    expect(seen.events('mpp-checklist-complete').length).to.equal(1);
    const usage = seen.events('mpp-usage').map(({ step }) => step);
    expect(usage).to.deep.equal(['checklist-shown', 'checklist-complete']);
  });

  it('go by keyboard', async () => {
    const seen = await placeList(card);
    (await seen.finds('checkbox', 'Kartu Keluarga')).focus();
    await press('Space');
    await seen.sees('1 dari 2 siap');
    expect(nameOf(seen.focused ?? document.body)).to.equal('Kartu Keluarga');
  });

  it('tells no event what was answered', async () => {
    const seen = await placeList(card);
    await answer(seen, 'Untuk keperluan apa?', 'Hilang');
    const told = JSON.stringify([seen.events('mpp-checklist-change'), seen.events('mpp-usage')]);
    expect(told).not.to.match(/hilang/i);
  });
});
