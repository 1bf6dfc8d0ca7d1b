/** What takes the ticket along: the QR code, the calendar, the way there. */
import { expect, waitUntil } from '@open-wc/testing';
// As an ES module it says its name on the window only.
import 'jsqr/dist/jsQR.js';
import type read from 'jsqr';
import {
  all,
  comesToRest,
  control,
  fill,
  open,
  press,
  sees,
  startClock,
  stopClock,
  toForm,
  toReview,
  toTicket,
  words,
} from './appointment-booking-page.js';
import type { MppClient } from '../../src/client/index.js';
import '../../src/widgets/requirement-checklist/define.js';
import '../../src/widgets/status-tracker/define.js';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';

declare global {
  interface Window {
    jsQR?: typeof read;
  }
}

/** Draws an element's picture as the screen shows it and reads it with a decoder that is not ours. */
async function decoded(svg: SVGElement, px: number): Promise<string | undefined> {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGElement)) throw new Error('no picture');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(px));
  copy.setAttribute('height', String(px));
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = px;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = getComputedStyle(svg.parentElement ?? svg).backgroundColor;
  context.fillRect(0, 0, px, px);
  context.drawImage(image, 0, 0);
  return window.jsQR?.(context.getImageData(0, 0, px, px).data, px, px)?.data;
}

const qrOf = async (widget: MppAppointmentBooking): Promise<SVGElement> => {
  const find = () => widget.renderRoot.querySelector('.ticket-qr svg');
  await waitUntil(find, 'the QR code');
  const svg = find();
  if (!(svg instanceof SVGElement)) throw new Error('no QR code');
  return svg;
};

/** The same tab, loaded again: what the element had in memory is gone. */
async function reloaded({ client }: MppAppointmentBooking, service: string): Promise<MppAppointmentBooking> {
  const again = document.createElement('mpp-appointment-booking');
  again.client = client;
  again.setAttribute('service', service);
  document.querySelector('main')?.replaceChildren(again);
  await sees(again, 'Rincian tiket tidak kami simpan di perangkat ini.');
  return again;
}

describe('the ticket in the pocket', () => {
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    stopClock();
  });
  afterEach(startClock);

  it('is none any more once the tracker of the page has cancelled its visit, and leads to a new booking', async () => {
    const { widget, events } = await open();
    await toTicket(widget);
    const booked: unknown = events.find(({ type }) => type === 'mpp-booking-confirm')?.detail;
    const cancel = (change: object) =>
      document.dispatchEvent(new CustomEvent('mpp-booking-cancel', { detail: Object.assign({}, booked, change) }));
    cancel({ startsAt: '2026-11-24T08:00:00+07:00' });
    await widget.updateComplete;
    expect(words(widget)).to.contain('Jadwal Anda sudah dipesan');
    cancel({});
    await sees(widget, 'Jadwal sudah dibatalkan');
    for (const gone of ['Ubah jadwal', 'Tambah ke kalender', 'Bawa ini']) expect(words(widget)).not.to.contain(gone);
    expect(all(widget, '.ticket')).to.have.length(0);
    await expect(widget).shadowDom.to.be.accessible();
    await press(widget, 'Pesan jadwal baru');
    await sees(widget, 'Kapan Anda mau datang?');
  });

  it('keeps number and code from a browser that translates, as the review keeps the name', async () => {
    const { widget } = await open();
    await toReview(widget);
    const kept = () => all(widget, '[translate=no]').map((each) => each.textContent?.trim());
    expect(kept()).to.deep.equal(['Siti Rahmawati']);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Jadwal Anda sudah dipesan');
    expect(kept()[0]).to.match(/^[A-Z]-\d{3}$/);
    expect(kept()[1]).to.match(/^SGR-/);
  });

  it('found again by its code alone, it is none any more either once its visit is cancelled', async () => {
    const { widget, events } = await open();
    await toTicket(widget);
    const detail: unknown = events.find(({ type }) => type === 'mpp-booking-confirm')?.detail;
    const again = await reloaded(widget, 'kk-hilang-rusak');
    expect(words(again)).to.contain('4 angka terakhir nomor HP Anda.');
    document.dispatchEvent(new CustomEvent('mpp-booking-cancel', { detail }));
    await sees(again, 'Jadwal sudah dibatalkan');
    expect(all(again, '.ticket')).to.have.length(0);
  });

  it('of a service that asks for no number, a reload says that the PIN cannot be shown again', async () => {
    const service = 'bnn-skhpn';
    const { widget } = await open({ attributes: { service } });
    await toForm(widget);
    await fill(widget, { name: 'Siti Rahmawati' });
    await press(widget, 'Periksa jadwal');
    await sees(widget, 'Sudah benar?');
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Catat PIN ini.');
    expect(words(widget)).to.match(/PIN ?\d{6}/);
    const again = await reloaded(widget, service);
    expect(words(again)).not.to.match(/PIN ?\d{6}/);
    await sees(again, 'PIN hanya ditampilkan sekali. Belum dicatat? Petugas bisa membantu.');
    await expect(again).shadowDom.to.be.accessible();
  });

  it('has a QR code that a decoder reads, also as small as a screenshot, and it says the code and nothing else', async () => {
    const { widget } = await open();
    await toTicket(widget);
    const svg = await qrOf(widget);
    const code = all(widget, '.ticket-code')[0]?.textContent?.trim();
    for (const px of [87, 116, 400]) expect(await decoded(svg, px), `${px} px`).to.equal(code);
    expect(svg.getAttribute('aria-label')).to.equal('Kode QR tiket');
    await comesToRest(widget);
    await expect(widget).shadowDom.to.be.accessible();
  });

  it('makes no room when the QR code comes', async () => {
    const { widget } = await open();
    await toTicket(widget);
    const height = all(widget, '.ticket')[0]?.offsetHeight;
    await qrOf(widget);
    expect(all(widget, '.ticket')[0]?.offsetHeight).to.equal(height);
  });

  it('goes into the calendar as a file, and to two calendars on the web, without the code in an address', async () => {
    const { widget } = await open();
    await toTicket(widget);
    await sees(widget, 'Tambah ke kalender');
    await press(widget, 'Tambah ke kalender');
    await sees(widget, 'Kalender di HP atau komputer ini');
    const saved: HTMLAnchorElement[] = [];
    // The link is in no page; its click is seen where all clicks begin.
    const create = document.createElement.bind(document);
    document.createElement = (name: string): HTMLElement => {
      const made = create(name);
      if (made instanceof HTMLAnchorElement) {
        made.addEventListener('click', (event) => {
          event.preventDefault();
          saved.push(made);
        });
      }
      return made;
    };
    try {
      await press(widget, 'Kalender di HP atau komputer ini');
    } finally {
      document.createElement = create;
    }
    expect(saved.map(({ download }) => download)).to.deep.equal(['jadwal-mpp.ics']);
    const text = await (await fetch(saved[0]?.href ?? '')).text();
    expect(text).to.contain('DTSTART:20261123T030000Z').and.to.contain('SUMMARY:MPP Sagara: Kartu Keluarga');
    expect(text).not.to.match(/Siti|9901015708900013|81234567890/);
    for (const link of ['Google Calendar', 'Outlook']) {
      expect(control(widget, link).getAttribute('href')).not.to.contain('SGR-');
    }
  });

  it('says what to bring: what is sure, and the ticks that the device keeps', async () => {
    localStorage.setItem('mpp-checklist', 'something of somebody else');
    const { widget } = await open({ attributes: { 'checklist-href': '/syarat' } });
    await toTicket(widget);
    await sees(widget, 'Bisa bertambah, tergantung keadaan Anda.');
    const rows = () => all(widget, '.bring-row').map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());
    const sure = rows().length;
    expect(sure).to.be.greaterThan(0);
    expect(rows().join()).not.to.contain('sudah siap');
    expect(control(widget, 'Lihat yang perlu dibawa').getAttribute('href')).to.contain('/syarat');
    await comesToRest(widget);
    await expect(widget).shadowDom.to.be.accessible();

    const client = widget.client as MppClient;
    const found = await client.getService({ params: { id: 'kk-hilang-rusak' } });
    if (!found.ok) throw new Error('no service');
    const { version, documents } = found.value.requirements;
    const ticked = documents.find(({ when }) => when) ?? documents[0];
    const lists = [{ service: 'kk-hilang-rusak', version, ticks: [ticked?.id] }];
    localStorage.setItem('mpp-checklist', JSON.stringify({ v: 1, lists }));
    widget.requestUpdate();
    await sees(widget, 'sudah siap');
    expect(rows()).to.have.length(sure + 1);
  });

  it('takes over the case from the checklist of the same page', async () => {
    const { widget } = await open();
    const list = document.createElement('mpp-requirement-checklist');
    list.client = widget.client;
    list.setAttribute('service', 'kk-hilang-rusak');
    document.querySelector('main')?.append(list);
    const inList = (selector: string) => [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];
    await toTicket(widget);
    await waitUntil(() => inList('[part=tools]').length && inList('[part=documents] input').length, 'the list', {
      timeout: 8000,
    });
    inList('[part=documents] input')[0]?.click();
    await list.updateComplete;
    // Closed and opened again, it asks anew.
    await press(widget, 'Daftarnya di sini');
    await press(widget, 'Daftarnya di sini');
    await sees(widget, 'sudah siap');
    expect(all(widget, '.bring-row')).to.have.length(inList('[part=documents] input').length);
    await comesToRest(widget);
    await expect(widget).shadowDom.to.be.accessible();
  });

  it('lists the papers of several services once, with their copies added up, and shares that list', async () => {
    const services = ['ktp-el-penggantian', 'kk-hilang-rusak'];
    const { widget } = await open({ attributes: { service: services.join(' ') } });
    const list = document.createElement('mpp-requirement-checklist');
    list.client = widget.client;
    list.setAttribute('service', services.join(' '));
    document.querySelector('main')?.append(list);
    const inList = (selector: string) => [...list.renderRoot.querySelectorAll<HTMLElement>(selector)];
    const inOrder = (of: HTMLElement[]) =>
      of.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()).sort();
    await toTicket(widget);
    await waitUntil(() => inList('[part=tools]').length && inList('[part=documents] input').length, 'the list', {
      timeout: 8000,
    });
    const [first] = inList('[part=documents] input');
    first?.click();
    await list.updateComplete;
    await press(widget, 'Daftarnya di sini');
    await press(widget, 'Daftarnya di sini');
    await sees(widget, 'sudah siap');
    const rows = (cell: number) => inOrder(all(widget, `.bring-row > :nth-child(${cell})`));
    expect(rows(2).map((name) => name.replace(', sudah siap', ''))).to.deep.equal(
      inOrder(inList('[part=documents] .name')),
    );
    expect(rows(2).filter((name) => name.includes('sudah siap'))).to.have.length(1);
    await press(widget, 'Bagikan tiket');
    await sees(widget, 'Tanpa PIN, nama, NIK, dan nomor HP.');
    const shared = decodeURIComponent(control(widget, 'Kirim lewat WhatsApp').getAttribute('href') ?? '');
    const papers = shared.slice(shared.indexOf('Bawa ini:')).split('\n').slice(1);
    expect(papers).to.have.length(rows(2).length);
    for (const line of papers) expect(line).to.match(/^- ./);
    expect(papers.join()).to.contain('fotokopi)');
    await comesToRest(widget);
    await expect(widget).shadowDom.to.be.accessible();
  });

  it('is shared as text: with its code, without PIN and person, and without the code where the text is an address', async () => {
    const { widget } = await open();
    await toTicket(widget);
    await sees(widget, 'Bagikan tiket');
    const code = all(widget, '.ticket-code')[0]?.textContent?.trim() ?? '';
    const copied: string[] = [];
    let forbidden = false;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (words: string) =>
          forbidden ? Promise.reject(new Error('forbidden')) : Promise.resolve(void copied.push(words)),
      },
    });
    try {
      await press(widget, 'Bagikan tiket');
      await sees(widget, 'Tanpa PIN, nama, NIK, dan nomor HP.');
      await comesToRest(widget);
      await expect(widget).shadowDom.to.be.accessible();
      await press(widget, 'Salin tiket');
      await sees(widget, 'Sudah disalin.');
      const [words = ''] = copied;
      expect(words).to.contain('JADWAL DI MPP Sagara').and.to.contain('Senin, 23\u00a0November 2026');
      expect(words).to.contain('Datang pukul').and.to.contain(code).and.to.contain('destination=');
      expect(words).not.to.match(/Siti|9901015708900013|81234567890|[Tt]oken/);
      const address = decodeURIComponent(control(widget, 'Kirim lewat WhatsApp').getAttribute('href') ?? '');
      expect(address).to.contain('https://wa.me/?text=JADWAL DI MPP Sagara').and.to.contain('Nomor tiket');
      expect(address).not.to.contain(code);
      forbidden = true;
      await press(widget, 'Salin tiket');
      await sees(widget, 'Tidak bisa menyalin.');
      const [byHand] = all(widget, 'textarea');
      expect(byHand instanceof HTMLTextAreaElement && byHand.value).to.equal(words);
      await comesToRest(widget);
      await expect(widget).shadowDom.to.be.accessible();
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('leads to the place on a map', async () => {
    const { widget } = await open();
    await toTicket(widget);
    await sees(widget, 'Petunjuk arah');
    expect(control(widget, 'Petunjuk arah').getAttribute('href')).to.match(/destination=-?\d+\.\d+%2C-?\d+\.\d+/);
    expect(words(widget)).to.contain('Cetak tiket');
  });

  it('stays on the device only when that is asked for, without token, PIN or name, and goes again', async () => {
    const { widget } = await open();
    await toTicket(widget);
    await sees(widget, 'Simpan tiket di perangkat ini');
    expect(localStorage.getItem('mpp-tickets')).to.equal(null);
    await press(widget, 'Simpan tiket di perangkat ini');
    await sees(widget, 'Tersimpan di perangkat ini.');
    const kept = localStorage.getItem('mpp-tickets') ?? '';
    expect(kept).to.contain(all(widget, '.ticket-code')[0]?.textContent?.trim());
    expect(kept).not.to.match(/[Tt]oken|proof|Siti|9901015708900013|81234567890/);
    await comesToRest(widget);
    await expect(widget).shadowDom.to.be.accessible();
    await press(widget, 'Hapus tiket dari perangkat ini');
    expect(localStorage.getItem('mpp-tickets')).to.equal(null);
  });

  it('kept, it stands in the tracker, whose form takes its code', async () => {
    const { widget } = await open();
    await toTicket(widget);
    await sees(widget, 'Simpan tiket di perangkat ini');
    await press(widget, 'Simpan tiket di perangkat ini');
    const code = all(widget, '.ticket-code')[0]?.textContent?.trim();
    const tracker = document.createElement('mpp-status-tracker');
    tracker.client = widget.client;
    document.querySelector('main')?.append(tracker);
    const inTracker = (selector: string) => [...tracker.renderRoot.querySelectorAll<HTMLElement>(selector)];
    await waitUntil(() => inTracker('[part=kept]').length, 'the kept ticket', { timeout: 8000 });
    expect(inTracker('[part=kept]')[0]?.innerText).to.contain('Senin, 23\u00a0November, 10.00').and.to.contain(code);
    await expect(tracker).shadowDom.to.be.accessible();
    const [use, forget] = inTracker('[part=kept] button');
    use?.click();
    await waitUntil(() => tracker.shadowRoot?.activeElement?.id === 'proof', 'the proof is asked for');
    expect(inTracker('#code').map((each) => each instanceof HTMLInputElement && each.value)).to.deep.equal([code]);
    forget?.click();
    await waitUntil(() => inTracker('[part=kept]').length === 0, 'it is forgotten');
    expect(localStorage.getItem('mpp-tickets')).to.equal(null);
  });
});
