import { expect } from '@open-wc/testing';
import '../../src/widgets/requirement-checklist/define.js';
import type { Service } from '../../src/contract/service.js';
import { audit } from './support/audit.js';
import { caseService } from './support/case-service.js';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { nameOf } from './support/roles.js';
import { place, type Seen, until } from './support/stage.js';

const { services } = await import('../../demo/catalogue/index.js');
const KEY = 'mpp-checklist';
const keep = 'Simpan tanda centang di perangkat ini';

const region = (service: Service) => demoRegion({ services: [...services, service] });
const placeCase = (service = caseService(), attributes = {}) =>
  place('mpp-requirement-checklist', {
    client: region(service).client,
    attributes: { service: service.id, ...attributes },
  });
const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');
const box = async (seen: Seen, name: string) => {
  const found = await seen.finds('checkbox', name);
  if (!(found instanceof HTMLInputElement)) throw new Error('no box');
  return found;
};
/** Gives something of the page another value, and takes it back after the test. */
const stub = (target: object, name: string, descriptor: PropertyDescriptor) => {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  });
};
const undo: (() => void)[] = [];

beforeEach(() => {
  pageIn('id');
  localStorage.removeItem(KEY);
});
afterEach(() => {
  for (const each of undo.splice(0)) each();
  localStorage.removeItem(KEY);
  leavePage();
});

describe('mpp-requirement-checklist: ticks on the device', () => {
  it('are kept only when somebody wants it, by service and version, and come back', async () => {
    const first = await placeCase();
    await first.click('checkbox', 'Kartu Keluarga');
    expect(kept()).to.equal(null);
    await first.sees('Jangan di komputer warnet');
    await first.click('checkbox', keep);
    await first.sees('Tanda centang hanya disimpan di perangkat ini.');
    expect(kept()).to.deep.equal({ v: 1, lists: [{ service: 'kartu-uji', version: 'test-1', ticks: ['kk'] }] });
    await audit(first.element);
    first.element.remove();

    const second = await placeCase();
    await until(() => second.text.includes('1 dari 1 siap'), 'the tick does not come back');
    expect((await box(second, keep)).checked).to.equal(true);
  });

  it('of another version of the list do not come back', async () => {
    const lists = [{ service: 'kartu-uji', version: 'of-last-year', ticks: ['kk'] }];
    localStorage.setItem(KEY, JSON.stringify({ v: 1, lists }));
    const seen = await placeCase();
    await until(() => JSON.stringify(kept()).includes('test-1'), 'the new version is not kept');
    await seen.sees('0 dari 1 siap');
  });

  it('that are broken, or not ours, are none', async () => {
    for (const text of ['', '{', '[]', '{"v":1,"lists":[{"service":"../x","version":1}]}']) {
      localStorage.setItem(KEY, text);
      const seen = await placeCase();
      await until(() => localStorage.getItem(KEY)?.includes('kartu-uji'), `${text} stops the widget`);
      await seen.sees('0 dari 1 siap');
      seen.element.remove();
    }
  });

  it('are cleared by a button, which does not end the keeping; ending it forgets all', async () => {
    const seen = await placeCase();
    await seen.finds('checkbox', keep);
    expect(seen.all('button', 'Kosongkan')).to.deep.equal([]);
    await seen.click('radio', 'Sekolah');
    await seen.click('checkbox', 'Kartu Keluarga');
    await seen.click('checkbox', keep);
    await seen.sees('Tanda centang hanya disimpan');
    await seen.click('button', 'Kosongkan');
    await seen.hears('Jawaban dan tanda centang sudah dikosongkan.');
    await seen.sees('0 dari 1 siap');
    expect(seen.the('radio', 'Sekolah')).to.have.property('checked', false);
    expect(kept()).to.deep.equal({ v: 1, lists: [{ service: 'kartu-uji', version: 'test-1', ticks: [] }] });
    expect((await box(seen, keep)).checked).to.equal(true);
    expect(seen.focused, 'the focus is lost').not.to.equal(null);
    await seen.click('checkbox', keep);
    await until(() => kept() === null, 'it is still kept');
  });

  it('that a sensitive answer asked for stay in memory, and a sensitive service offers no keeping', async () => {
    const model = caseService();
    const questions = model.requirements.questions.map((question) =>
      question.id === 'hilang' ? { ...question, sensitive: true as const } : question,
    );
    const seen = await placeCase({ ...model, requirements: { ...model.requirements, questions } });
    await seen.click('checkbox', keep);
    await seen.click('radio', 'Ya');
    await seen.click('checkbox', 'Surat kehilangan');
    await seen.click('checkbox', 'Kartu Keluarga');
    await until(() => JSON.stringify(kept()).includes('"kk"'), 'nothing is kept');
    expect(JSON.stringify(kept())).not.to.contain('lapor');
    seen.element.remove();

    const secret = await placeCase({ ...model, sensitive: true });
    await secret.finds('button', 'Keluar cepat');
    await secret.finds('button', 'Bagikan');
    expect(secret.all('checkbox', keep)).to.deep.equal([]);
    await audit(secret.element);
  });

  it('that a device forbids are said to be so', async () => {
    stub(globalThis, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      },
    });
    const seen = await placeCase();
    await seen.click('checkbox', keep);
    await seen.sees('Perangkat ini tidak mengizinkan penyimpanan.');
    expect((await box(seen, keep)).checked).to.equal(false);
    await audit(seen.element);
  });
});

describe('mpp-requirement-checklist: sharing', () => {
  const share = async (seen: Seen) => {
    await seen.click('button', 'Bagikan');
    return seen.finds('link', 'Kirim lewat WhatsApp');
  };

  it('sends the list as plain text with a link that names services and nothing else', async () => {
    history.replaceState(null, '', '?mpp-service=lama#mpp-code=ABC');
    const model = caseService();
    const questions = model.requirements.questions.map((question) =>
      question.id === 'hilang' ? { ...question, sensitive: true as const } : question,
    );
    const seen = await placeCase({ ...model, requirements: { ...model.requirements, questions } });
    await seen.click('radio', 'Sekolah');
    await seen.click('radio', 'Ya');
    const link = await share(seen);
    if (!(link instanceof HTMLAnchorElement)) throw new Error('no link');
    const words = new URL(link.href).searchParams.get('text') ?? '';
    expect(words).to.contain('KARTU UJI').and.to.contain('- Kartu Keluarga (1 fotokopi)');
    const [sure = '', perhaps = ''] = words.split('Mungkin perlu:');
    expect(sure).to.contain('Rapor');
    expect(sure, 'a sensitive answer shows').not.to.contain('Surat kehilangan');
    expect(perhaps).to.contain('Surat kehilangan');
    const address = new URL(words.split('\n').at(-1) ?? '');
    expect([...address.searchParams.entries()].filter(([name]) => name.startsWith('mpp'))).to.deep.equal([
      ['mpp-service', 'kartu-uji'],
    ]);
    expect(address.hash).to.equal('');
    await audit(seen.element);
  });

  it('says what nobody has checked', async () => {
    const checks = { time: { verified: false }, fees: { verified: true }, requirements: { verified: false } };
    const seen = await placeCase(caseService({ checks }));
    const link = await share(seen);
    const words = new URL(link.getAttribute('href') ?? '').searchParams.get('text') ?? '';
    expect(words).to.match(/Biaya: Gratis\. Selesai: .+ \(belum dicek\)\./);
    expect(words).to.contain('Yang perlu disiapkan: Belum dicek. Bisa berbeda di loket.');
  });

  it('copies, and where that is forbidden lets it be copied by hand', async () => {
    const copied: string[] = [];
    stub(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
    const seen = await placeCase();
    await share(seen);
    await seen.click('button', 'Salin tautan');
    await seen.sees('Sudah disalin.');
    expect(copied.length).to.equal(1);
    expect(new URL(copied[0] ?? '').searchParams.get('mpp-service')).to.equal('kartu-uji');
    stub(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('forbidden')) } });
    await seen.click('button', 'Salin daftar');
    await seen.sees('Tidak bisa menyalin.');
    expect(seen.the('textbox', 'Teks untuk disalin')).to.have.property('value').that.contains('KARTU UJI');
    await audit(seen.element);
  });

  it('offers the sheet of the telephone where there is one, and takes no for an answer', async () => {
    const shared: unknown[] = [];
    stub(navigator, 'share', {
      value: (data: unknown) => {
        shared.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    });
    const seen = await placeCase();
    await share(seen);
    await seen.click('button', 'Kirim lewat aplikasi lain');
    expect(shared.length).to.equal(1);
    seen.expectOrder();
  });
});

describe('mpp-requirement-checklist: print', () => {
  it('puts a sheet of its own in the place of the page, and takes it away again', async () => {
    const printed: string[] = [];
    const sheetOf = () => document.querySelector('[data-mpp-sheet]')?.shadowRoot;
    stub(globalThis, 'print', { value: () => printed.push(sheetOf()?.textContent ?? '') });
    const before = document.adoptedStyleSheets.length;
    const checks = { time: { verified: true }, fees: { verified: false }, requirements: { verified: false } };
    const seen = await placeCase(caseService({ checks }));
    await seen.click('radio', 'Sekolah');
    await seen.click('checkbox', 'Kartu Keluarga');
    await seen.click('button', 'Cetak');
    await until(() => printed.length === 1, 'nothing is printed');
    const [words = ''] = printed;
    expect(words).to.contain('Kartu uji').and.to.contain('Kartu Keluarga').and.to.contain('1 fotokopi');
    expect(words).to.contain('Bila kartunya hilang.').and.to.contain('Urus dulu.');
    expect(words).to.contain('Gratis (belum dicek)').and.to.contain('Yang perlu disiapkan: Belum dicek.');
    expect(words)
      .to.contain('SP4N-LAPOR!, Meja pengaduan MPP Sagara 0812-')
      .and.to.contain('Tidak berisi data pribadi');
    expect(sheetOf()?.querySelectorAll('img,script,input')).to.have.property('length', 0);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-mpp-sheet]')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('of several services prints the one list that stands on the screen', async () => {
    let lines: string[] = [];
    stub(globalThis, 'print', {
      value: () => {
        const sheet = document.querySelector('[data-mpp-sheet]')?.shadowRoot;
        lines = [...(sheet?.querySelectorAll('li b') ?? [])].map((name) => name.textContent);
      },
    });
    const seen = await place('mpp-requirement-checklist', {
      client: demoRegion().client,
      attributes: { service: 'ktp-el-penggantian kk-hilang-rusak' },
    });
    await seen.click('button', 'Cetak');
    await until(() => lines.length > 0, 'nothing is printed');
    const boxes = seen
      .all('checkbox')
      .map(nameOf)
      .filter((name) => name !== keep);
    expect(lines.slice(0, boxes.length)).to.deep.equal(boxes);
    dispatchEvent(new Event('afterprint'));
  });
});
