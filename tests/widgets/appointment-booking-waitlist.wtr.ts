/** The waiting list: joined where a day or a place is full, and its offer taken. */
import { expect, waitUntil } from '@open-wc/testing';
import {
  all,
  changed,
  comesToRest,
  control,
  focused,
  open,
  press,
  problem,
  sees,
  startClock,
  stopClock,
  toForm,
  type,
  words,
} from './appointment-booking-page.js';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';
import { memoryStore } from '../../demo/server/store/memory/memory-store.js';
import { openFullDay, place, service, waiting, type FullDay } from './waiting-list-page.js';
import { press as key, type as keys } from './support/keys.js';

const open_ = 'Kabari saya kalau ada yang kosong';
const clean = () => history.replaceState(null, '', location.pathname + location.search);

const audited = async (widget: MppAppointmentBooking) => {
  await comesToRest(widget);
  await expect(widget).to.be.accessible();
};

async function asked(widget: MppAppointmentBooking, phone = waiting.phone): Promise<void> {
  await press(widget, open_);
  await sees(widget, 'kami kirim pesan ke HP Anda');
  await type(widget, 'wait-phone', phone);
  await press(widget, 'Kabari saya');
}

async function joined(options: Parameters<typeof openFullDay>[0] = {}): Promise<FullDay> {
  const full = await openFullDay(options);
  await sees(full.widget, 'Hari yang Anda mau sudah penuh?');
  await asked(full.widget);
  await sees(full.widget, 'Anda masuk daftar tunggu');
  return full;
}

/** The widget on another page, to which the message leads. */
async function follow({ widget: before }: FullDay, id: string, attributes: Readonly<Record<string, string>> = {}) {
  const { client } = before;
  before.remove();
  sessionStorage.clear();
  history.replaceState(null, '', `#mpp-offer=${id}`);
  const widget = document.createElement('mpp-appointment-booking');
  widget.client = client;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.querySelector('main')?.append(widget);
  await sees(widget, 'Ada waktu kosong untuk Anda');
  return widget;
}

async function look(widget: MppAppointmentBooking, digits = waiting.digits): Promise<void> {
  await waitUntil(() => all(widget, '#offer-digits').length, 'the form');
  await type(widget, 'offer-digits', digits);
  await press(widget, 'Lihat waktunya');
}

/** Nothing of the person, and no token, where others may see it; of the tab's storage only the hold's. */
const nothingTold = (token = '') => {
  expect(location.href).not.to.match(/5544|77665544/);
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.match(/77665544|"5544"/);
  if (token) expect(location.href).not.to.contain(token);
};

describe('the waiting list, joined', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stopClock();
  });
  afterEach(startClock);

  it('where a day is full: asks for a number and nothing else, says what happens next, and can be left', async () => {
    const { widget, calls } = await openFullDay();
    await audited(widget);
    await press(widget, open_);
    await sees(widget, 'Untuk Rabu, 25 November.');
    await waitUntil(() => focused(widget)?.id === 'question', 'the heading has no focus');
    expect(all(widget, 'input, select, textarea')).to.have.length(1);
    await audited(widget);
    await type(widget, 'wait-phone', '0812');
    await press(widget, 'Kabari saya');
    await sees(widget, 'Nomor HP ini terlalu pendek.');
    expect(focused(widget)?.id).to.equal('wait-phone');
    await audited(widget);
    await type(widget, 'wait-phone', waiting.phone);
    await press(widget, 'Kabari saya');
    await sees(widget, 'Anda masuk daftar tunggu');
    await sees(widget, 'menyebut waktunya, dan sampai pukul berapa kami simpan');
    await waitUntil(() => focused(widget)?.id === 'question', 'the heading has no focus');
    nothingTold();
    await audited(widget);
    await press(widget, 'Tidak perlu kabar lagi');
    await sees(widget, 'Anda tidak menunggu lagi');
    expect(calls).to.contain('POST /waitlist/cancel');
    await audited(widget);
    await press(widget, 'Kembali ke pilihan waktu');
    await sees(widget, 'Kapan Anda mau datang?');
    await waitUntil(() => focused(widget)?.id === 'question', 'the question has no focus');
  });

  it('where a place is full to its end: it comes first, and holds for every day', async () => {
    const bodies: unknown[] = [];
    const full = changed('GET /availability', { days: [], slots: [], nextBookableDate: null });
    const { widget } = await open({
      answer: async (call, send) => {
        if (call === 'POST /waitlist') bodies.push(call);
        return full(call, send);
      },
    });
    await sees(widget, 'Semua jadwal di MPP Sagara sudah penuh');
    expect(all(widget, '.button:not(.button-line)').map((each) => each.textContent?.trim())).to.deep.equal([open_]);
    expect(control(widget, 'Lihat tempat lain')).to.be.an.instanceOf(HTMLElement);
    await sees(widget, 'Datang tanpa jadwal');
    await audited(widget);
    await press(widget, open_);
    await sees(widget, 'Untuk semua hari sampai');
    await audited(widget);
    await type(widget, 'wait-phone', waiting.phone);
    await press(widget, 'Kabari saya');
    await sees(widget, 'Anda masuk daftar tunggu');
    expect(bodies).to.have.length(1);
  });

  it('several full days: asks for which one', async () => {
    const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((each, i) => ({
      day: each,
      state: i < 2 ? 'full' : 'open',
      left: i < 2 ? 0 : 9,
    }));
    const { widget } = await open({ answer: changed('GET /availability', { days, nextBookableDate: '2026-11-25' }) });
    await sees(widget, 'Hari yang Anda mau sudah penuh?');
    await press(widget, open_);
    await sees(widget, 'Hari apa?');
    await audited(widget);
    const [choice] = all(widget, '#wait-day');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice of days');
    expect([...choice.options].map(({ text }) => text)).to.deep.equal([
      'Senin, 23\u00a0November',
      'Selasa, 24\u00a0November',
    ]);
    choice.value = '2026-11-24';
    choice.dispatchEvent(new Event('change'));
    await type(widget, 'wait-phone', waiting.phone);
    await press(widget, 'Kabari saya');
    await sees(widget, 'sampai Selasa, 24 November');
  });

  it('is not offered where the region has none', async () => {
    const full = changed('GET /availability', { days: [], slots: [], nextBookableDate: null });
    const { widget } = await open({
      answer: async (call, send) => {
        const answer = await full(call, send);
        if (call !== 'GET /region') return answer;
        const body = (await answer.json()) as { capabilities: string[] };
        return Response.json({ ...body, capabilities: body.capabilities.filter((one) => one !== 'joinWaitlist') });
      },
    });
    await sees(widget, 'Semua jadwal di MPP Sagara sudah penuh');
    expect(words(widget)).not.to.contain(open_);
  });

  it('says in a sentence why not: too many wishes of a number, and what the server refuses', async () => {
    let code = 'appointment_limit';
    const { widget } = await openFullDay({
      answer: async (call, send) => (call === 'POST /waitlist' ? problem(409, code) : send()),
    });
    await asked(widget);
    await sees(widget, 'Nomor ini sudah menunggu beberapa waktu kosong');
    await audited(widget);
    code = 'service_not_bookable';
    await press(widget, 'Kabari saya');
    await sees(widget, 'Layanan ini tidak memakai jadwal');
    const [input] = all(widget, '#wait-phone');
    expect(input instanceof HTMLInputElement && input.value).to.equal(waiting.phone);
    await audited(widget);
  });

  it('after silence it is not certain, never failed, and ends on the list once', async () => {
    let lost = 0;
    const { widget, calls } = await openFullDay({
      answer: async (call, send) => {
        const answer = await send();
        if (call !== 'POST /waitlist' || lost++ >= 3) return answer;
        throw new TypeError('connection lost');
      },
    });
    await asked(widget);
    await sees(widget, 'Kami sedang memastikan pendaftaran Anda');
    expect(words(widget)).not.to.match(/gagal/i);
    await audited(widget);
    await press(widget, 'Tanyakan sekarang');
    await sees(widget, 'Anda masuk daftar tunggu');
    await waitUntil(() => focused(widget)?.id === 'question', 'the heading has no focus');
    expect(calls.filter((call) => call === 'POST /waitlist').length).to.be.greaterThan(3);
  });
});

describe('the waiting list, reloaded in doubt', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stopClock();
  });
  afterEach(startClock);

  it('is joined once when the number is typed again', async () => {
    const store = memoryStore();
    let isLost = true;
    const { widget, client } = await openFullDay({
      server: { store },
      answer: async (call, send) => {
        const answer = await send();
        if (call === 'POST /waitlist' && isLost) throw new TypeError('connection lost');
        return answer;
      },
    });
    await asked(widget);
    await sees(widget, 'Kami sedang memastikan pendaftaran Anda');
    nothingTold();
    widget.remove();
    isLost = false;
    const again = document.createElement('mpp-appointment-booking');
    again.client = client;
    again.setAttribute('location', place);
    again.setAttribute('service', service);
    document.querySelector('main')?.append(again);
    await sees(again, 'Hari yang Anda mau sudah penuh?');
    await asked(again);
    await sees(again, 'Anda masuk daftar tunggu');
    expect(await store.waitlist.line(place, Date.now())).to.have.length(1);
    await press(again, 'Tidak perlu kabar lagi');
    await sees(again, 'Anda tidak menunggu lagi');
    expect(await store.waitlist.line(place, Date.now())).to.have.length(0);
    expect(sessionStorage.getItem('mpp-waitlist')).to.equal(null);
  });
});

describe('an offer of the waiting list', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stopClock();
  });
  afterEach(() => {
    clean();
    startClock();
  });

  it('opened changes nothing; the number shows it, one press takes it, and the ticket follows', async () => {
    const full = await joined();
    await full.free();
    const { calls } = full;
    const before = calls.length;
    const widget = await follow(full, full.entry(), { 'tracking-href': '/lacak' });
    await comesToRest(widget);
    await expect(widget).to.be.accessible();
    expect(calls.slice(before).filter((call) => !call.startsWith('GET '))).to.deep.equal([]);
    await look(widget, '12');
    await waitUntil(() => focused(widget)?.id === 'offer-digits', 'the field has no focus');
    await sees(widget, 'Isi 4 angka terakhir nomor HP');
    await audited(widget);
    await look(widget, '0000');
    await sees(widget, 'Tidak ada tawaran untuk angka itu');
    await waitUntil(() => focused(widget)?.matches('.trouble'), 'the message has no focus');
    await audited(widget);
    await look(widget);
    await sees(widget, 'Rabu, 25 November 2026');
    await sees(widget, 'Perpanjangan SIM');
    expect(words(widget)).to.match(/sampai pukul 10\.\d\d WIB, sisa 59 mnt|sampai pukul 10\.\d\d WIB, sisa 60 mnt/);
    await waitUntil(() => focused(widget)?.id === 'question', 'the heading has no focus');
    await audited(widget);
    await press(widget, 'Ambil Rabu 25 Nov');
    await sees(widget, 'Siapa yang datang?');
    expect(location.hash).to.equal('');
    nothingTold();
    await waitUntil(() => focused(widget)?.id === 'question', 'the form has no focus');
    await type(widget, 'field-contact-name', 'Siti Rahmawati');
    await type(widget, 'field-contact-phone', waiting.phone);
    await press(widget, 'Periksa jadwal');
    await sees(widget, 'Sudah benar?');
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Jadwal Anda sudah dipesan');
    expect(calls.filter((call) => call === 'POST /holds')).to.have.length(
      calls.slice(0, before).filter((call) => call === 'POST /holds').length,
      'nothing else was held',
    );
    await press(widget, 'Pesan jadwal lain');
    await sees(widget, 'Jadwal untuk layanan apa?');
  });

  it('taken, it outlasts a reload, on a page that names no service', async () => {
    const full = await joined();
    await full.free();
    const first = await follow(full, full.entry());
    await look(first);
    await sees(first, 'Ambil Rabu 25 Nov');
    await press(first, 'Ambil Rabu 25 Nov');
    await sees(first, 'Siapa yang datang?');
    first.remove();
    const again = document.createElement('mpp-appointment-booking');
    again.client = full.client;
    document.querySelector('main')?.append(again);
    await sees(again, 'Siapa yang datang?');
    await press(again, 'Ubah waktu');
    await sees(again, 'Kapan Anda mau datang?');
  });

  it('gives back what this tab holds of another visit', async () => {
    const full = await openFullDay();
    const { widget, calls } = full;
    await asked(widget);
    await sees(widget, 'Anda masuk daftar tunggu');
    await full.free();
    widget.setAttribute('location', 'mpp-sagara');
    widget.setAttribute('service', 'kk-hilang-rusak');
    await toForm(widget);
    location.hash = `mpp-offer=${full.entry()}`;
    await look(widget);
    await sees(widget, 'Ambil Rabu 25 Nov');
    await press(widget, 'Ambil Rabu 25 Nov');
    await sees(widget, 'Siapa yang datang?');
    expect(words(widget)).to.contain('Perpanjangan SIM');
    expect(calls.filter((call) => call.endsWith('/release'))).to.have.length(1);
  });

  it('that has ended says so, with a way on; one that is an appointment leads to its code', async () => {
    for (const [code, heading, way] of [
      ['hold_expired', 'Tawaran ini sudah lewat', 'Pilih waktu lain'],
      ['hold_released', 'Tawaran ini sudah dilepas', 'Pilih waktu lain'],
      ['hold_consumed', 'Waktu ini sudah menjadi jadwal Anda', 'Buka jadwal dengan kode'],
    ] as const) {
      history.replaceState(null, '', '#mpp-offer=entry-1');
      const { widget } = await open({
        attributes: { service: '', location: '', 'tracking-href': '/lacak' },
        answer: async (call, send) => (call === 'POST /waitlist/offer' ? problem(409, code) : send()),
      });
      await look(widget);
      await sees(widget, heading);
      await sees(widget, 'Datang tanpa jadwal');
      expect(control(widget, way)).to.be.an.instanceOf(HTMLElement);
      await waitUntil(() => focused(widget)?.textContent === heading, 'the message has no focus');
      await audited(widget);
      await press(widget, 'Pilih waktu lain');
      await sees(widget, 'Jadwal untuk layanan apa?');
      expect(location.hash).to.equal('');
      widget.remove();
    }
  });

  it('guessed at too often, or out of reach, says so, and what was typed stays', async () => {
    history.replaceState(null, '', '#mpp-offer=entry-1');
    let answer = () => problem(429, 'lookup_wait');
    const { widget } = await open({
      attributes: { service: '', location: '' },
      answer: async (call, send) => (call === 'POST /waitlist/offer' ? answer() : send()),
    });
    await sees(widget, 'Ada waktu kosong untuk Anda');
    await look(widget);
    await sees(widget, 'Coba lagi pukul 09.');
    await audited(widget);
    answer = () => problem(503, 'maintenance');
    await press(widget, 'Lihat waktunya');
    await sees(widget, 'Layanan daring sedang dirawat');
    const [input] = all(widget, '#offer-digits');
    expect(input instanceof HTMLInputElement && input.value).to.equal(waiting.digits);
    await audited(widget);
  });

  it('runs out before the eyes: the server is asked before anybody says so', async () => {
    const full = await joined();
    await full.free();
    const widget = await follow(full, full.entry());
    await look(widget);
    await sees(widget, 'Ambil Rabu 25 Nov');
    const now = Date.now();
    const started = performance.now();
    Date.now = () => now + 3_600_000 + Math.round(performance.now() - started);
    await sees(widget, 'Tawaran ini sudah lewat');
    await audited(widget);
  });

  it('works by keys alone', async () => {
    const full = await joined();
    await full.free();
    const widget = await follow(full, full.entry());
    all(widget, '#offer-digits')[0]?.focus();
    await keys(waiting.digits);
    await key('Enter');
    await sees(widget, 'Ambil Rabu 25 Nov');
    await waitUntil(() => focused(widget)?.id === 'question', 'the heading has no focus');
    await key('Tab');
    expect(focused(widget)?.textContent).to.contain('Ambil Rabu 25\u00a0Nov');
    await key('Enter');
    await sees(widget, 'Siapa yang datang?');
  });
});
