import { expect, fixture, html } from '@open-wc/testing';
import { channels } from '../../src/ui/parts/channels.js';
import { errorSummary, focusErrorSummary } from '../../src/ui/parts/error-summary.js';
import { facts } from '../../src/ui/parts/facts.js';
import { field, fieldGroup, type ControlBinding } from '../../src/ui/parts/field.js';
import { below, heading, type HeadingLevel } from '../../src/ui/parts/heading.js';
import { notice } from '../../src/ui/parts/notice.js';
import { review } from '../../src/ui/parts/review.js';
import { ruler, ticks } from '../../src/ui/parts/ruler.js';
import { segments } from '../../src/ui/parts/segments.js';
import { skeletonRows } from '../../src/ui/parts/skeleton.js';
import { stages } from '../../src/ui/parts/stages.js';
import { steps } from '../../src/ui/parts/steps.js';
import { setStyle } from '../../src/ui/set-style.js';
import { TestFrame } from './frame.js';

async function show(content: unknown, text = 16): Promise<TestFrame> {
  const column = await fixture<HTMLElement>(html`<main><test-frame .content=${content}></test-frame></main>`);
  column.style.cssText = `width:320px;font-size:${text}px`;
  const frame = column.querySelector('test-frame');
  if (!(frame instanceof TestFrame)) throw new TypeError('no frame');
  await frame.updateComplete;
  return frame;
}

const find = (frame: TestFrame, selector: string): HTMLElement => {
  const found = frame.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

const input = ({ id, describedBy, invalid }: ControlBinding) =>
  html`<input class="input" id=${id} aria-describedby=${describedBy} aria-invalid=${invalid} />`;

const days = ['Sen', 'Hari ini', 'Rab', 'Kam', 'Jum'].map((label, i) => ({ label, sub: 23 + i }));
const month = Array.from({ length: 22 }, (_, i) => ({ label: 'Hari', sub: i + 1 }));

const everything = () => html`
  ${heading(2, 'Kartu Keluarga', 'text-2xl')}
  ${errorSummary([{ fieldId: 'nik', text: 'NIK kurang 1 angka' }], '1 isian perlu diperbaiki', 3)}
  ${field({ id: 'nik', label: 'NIK', hint: '16 angka di KTP.', error: 'Baru 15 angka.', control: input })}
  ${fieldGroup({
    id: 'purpose',
    label: 'Untuk keperluan apa?',
    hint: 'Jawaban Anda menentukan apa yang perlu dibawa.',
    content: segments({
      name: 'purpose',
      chosen: 'lost',
      onChoose: () => undefined,
      options: [
        { value: 'new', label: 'Baru' },
        { value: 'lost', label: 'Hilang' },
      ],
    }),
  })}
  ${notice({ kind: 'attn', title: 'Kirim ulang surat kuasa', headingLevel: 3, large: true, body: 'Fotonya buram.' })}
  ${facts([
    { label: 'Biaya', value: 'Gratis' },
    { label: 'Selesai', value: '1 hari kerja' },
    {
      label: 'Cara',
      value: channels(['counter', 'online'], { counter: 'Loket', mobile: 'Mobil keliling', online: 'Daring' }),
      wide: true,
    },
  ])}
  ${review([{ label: 'Waktu', value: 'Kamis, 3 Desember', action: html`<a href="#when">Ubah waktu</a>` }])}
  ${ruler({ label: 'Hari kerja', cells: days, filled: 2, flag: { cell: 4, text: 'Janji' } })}
  ${ruler({ label: 'Bulan ini', cells: month, filled: 21, late: 2, flag: { cell: 18, text: 'Janji' } })} ${ticks(5, 2)}
  ${stages([
    { state: 'done', stateWord: 'selesai', title: 'Berkas diterima', detail: 'Senin 23 Nov' },
    { state: 'current', stateWord: 'sedang berjalan', title: 'Diperiksa' },
    { state: 'todo', stateWord: 'belum', title: 'Disetujui' },
  ])}
  ${steps(1, [{ label: 'Tempat' }, { label: 'Waktu' }, { label: 'Data diri' }, { label: 'Periksa' }], 'selesai', 'Langkah')}
  ${skeletonRows(2)}
  <button class="button" type="button">Lanjut pilih jadwal</button>
`;

/** Tells which attributes were written to it: a strict CSP blocks `style` there, and this page has none. */
class ProbeBar extends HTMLElement {
  static readonly written: string[] = [];

  override setAttribute(name: string, value: string): void {
    ProbeBar.written.push(name);
    super.setAttribute(name, value);
  }
}
customElements.define('probe-bar', ProbeBar);

describe('parts', () => {
  it('pass the accessibility audit, all of them together', async () => {
    await expect(await show(everything())).to.be.accessible();
  });

  for (const text of [16, 32]) {
    it(`fit into 320px with text of ${text}px`, async () => {
      const frame = await show(everything(), text);
      const edge = frame.getBoundingClientRect().right;
      const over = [...frame.renderRoot.querySelectorAll('*')].filter(
        (e) => e.getBoundingClientRect().right > edge + 1,
      );
      expect(over.map((e) => e.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }

  it('a field ties hint and error to its control', async () => {
    const frame = await show(field({ id: 'nik', label: 'NIK', hint: '16 angka', error: 'Kurang 1', control: input }));
    const control = find(frame, '#nik');
    expect(control.getAttribute('aria-describedby')).to.equal('nik-hint nik-error');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(find(frame, '#nik-error').textContent).to.contain('Kurang 1');
  });

  it('a field without hint and error points at nothing', async () => {
    const frame = await show(field({ id: 'name', label: 'Nama', control: input }));
    expect(find(frame, '#name').hasAttribute('aria-describedby')).to.equal(false);
    expect(find(frame, '#name').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('the error summary takes focus and leads to the field, leaving the address alone', async () => {
    const frame = await show(
      html`${errorSummary([{ fieldId: 'nik', text: 'NIK' }], '1 isian', 2)}${field({ id: 'nik', label: 'NIK', control: input })}`,
    );
    const before = location.href;
    focusErrorSummary(frame.renderRoot);
    expect(frame.shadowRoot?.activeElement?.id).to.equal('error-summary');
    find(frame, 'a').click();
    expect(frame.shadowRoot?.activeElement?.id).to.equal('nik');
    expect(location.href).to.equal(before);
  });

  it('headings take the level of the page, down to 6', async () => {
    for (const level of [2, 3, 4, 5, 6] as const) {
      const frame = await show(heading(level, 'Judul', 'text-lg', { id: 'title', focusable: true }));
      expect(find(frame, '#title').localName).to.equal(`h${level}`);
      expect(find(frame, '#title').tabIndex).to.equal(-1);
    }
    expect(([2, 3, 4, 5, 6] as readonly HeadingLevel[]).map(below)).to.deep.equal([3, 4, 5, 6, 6]);
  });

  it('the ruler says where now is, and keeps the words of a long one apart', async () => {
    const frame = await show(
      ruler({ label: 'Hari', cells: month, filled: 21, late: 2, flag: { cell: 18, text: 'Janji' } }),
    );
    const cells = [...frame.renderRoot.querySelectorAll('li')];
    expect(cells.filter((cell) => cell.getAttribute('aria-current')).map((cell) => cells.indexOf(cell))).to.deep.equal([
      20,
    ]);
    expect(frame.renderRoot.querySelectorAll('.cell-late').length).to.equal(2);
    expect(frame.renderRoot.querySelectorAll('.cell-filled').length).to.equal(19);
    const worded = cells.filter((cell) => cell.querySelector('.cell-words'));
    expect(worded.map((cell) => cells.indexOf(cell))).to.deep.equal([0, 20]);
  });

  it('on a day that is no cell of it, the ruler says of none that it is now', async () => {
    const frame = await show(ruler({ label: 'Hari', cells: days, filled: 2, now: -1 }));
    expect(frame.renderRoot.querySelectorAll('.cell-filled').length).to.equal(2);
    expect(frame.renderRoot.querySelector('[aria-current], .cell-now')).to.equal(null);
  });

  it('a segment chosen is told once, with its value', async () => {
    const chosen: string[] = [];
    const options = [
      { value: 'new', label: 'Baru' },
      { value: 'lost', label: 'Hilang' },
    ];
    const frame = await show(
      segments({ name: 'purpose', options, chosen: 'new', onChoose: (value) => chosen.push(value) }),
    );
    const [first, second] = frame.renderRoot.querySelectorAll('input');
    expect(first?.checked).to.equal(true);
    second?.click();
    expect(chosen).to.deep.equal(['lost']);
  });

  it('styles are set by script without ever writing a style attribute', async () => {
    const frame = await show(
      html`<probe-bar class=${'bar'} ${setStyle({ 'inline-size': '40%', '--_share': '3' })}></probe-bar>`,
    );
    const bar = find(frame, 'probe-bar');
    expect(bar.style.inlineSize).to.equal('40%');
    expect(bar.style.getPropertyValue('--_share')).to.equal('3');
    expect(ProbeBar.written).to.include('class').and.not.to.include('style');
  });
});
