/** An appointment gets another time: from its ticket, and by code and proof. */
import { expect, waitUntil } from '@open-wc/testing';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';
import {
  all,
  control,
  fill,
  focused,
  open,
  type Opened,
  press,
  problem,
  sees,
  startClock,
  stopClock,
  type,
  words,
} from './appointment-booking-page.js';

const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';

async function take(widget: MppAppointmentBooking, day: string, time: string): Promise<void> {
  await sees(widget, 'Kapan Anda mau datang?');
  const button = () => all(widget, `.day-button[data-day="${day}"]`)[0];
  await waitUntil(button, `a free time on ${day}`);
  if (button()?.getAttribute('aria-expanded') !== 'true') button()?.click();
  await waitUntil(() => button()?.getAttribute('aria-expanded') === 'true', 'the day opens');
  await sees(widget, `${time} WIB`);
  await press(widget, `${time} WIB`);
  await press(widget, `Pakai jam ${time}`);
}

/** Chooses the day after. */
async function toNewTime(widget: MppAppointmentBooking, time = '11.00'): Promise<void> {
  await take(widget, WEDNESDAY, time);
  await sees(widget, 'Sudah benar?');
}

/** Books for tomorrow at ten, and gives the code. Today would be too late to change. */
async function booked(options: Parameters<typeof open>[0] = {}): Promise<Opened & { code: string }> {
  const opened = await open({ ...options, attributes: { 'tracking-href': '/lacak', ...options.attributes } });
  const { widget } = opened;
  await take(widget, TUESDAY, '10.00');
  await sees(widget, 'Siapa yang datang?');
  await fill(widget);
  await press(widget, 'Periksa jadwal');
  await sees(widget, 'Sudah benar?');
  await press(widget, 'Pesan jadwal ini');
  await sees(widget, 'Jadwal Anda sudah dipesan');
  const code = all(widget, '.ticket-code')[0]?.textContent?.trim() ?? '';
  return { ...opened, code };
}

/** Another page of the same region, with this code. */
async function anotherPage({ widget }: Pick<Opened, 'widget'>, code: string): Promise<MppAppointmentBooking> {
  const { client } = widget;
  widget.remove();
  const again = document.createElement('mpp-appointment-booking');
  again.client = client;
  again.setAttribute('code', code);
  again.setAttribute('tracking-href', '/lacak');
  document.querySelector('main')?.append(again);
  await again.updateComplete;
  return again;
}

async function prove(widget: MppAppointmentBooking, digits = '7890'): Promise<void> {
  await waitUntil(() => all(widget, '#proof').length, 'the form');
  await type(widget, 'proof', digits);
  await press(widget, 'Buka jadwal');
}

const detailOf = ({ events }: Opened, name: string): unknown => events.find(({ type: is }) => is === name)?.detail;

describe('moving an appointment', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stopClock();
  });
  afterEach(startClock);

  it('from the ticket: a new time, the old beside the new, the same code, and no second appointment', async () => {
    const page = await booked();
    const { widget, calls, code } = page;
    await press(widget, 'Ubah jadwal');
    await sees(widget, 'Jadwal Anda sekarang: Selasa 24 Nov, 10.00 WIB.');
    await toNewTime(widget);
    expect(words(widget)).to.contain('Waktu sekarang Selasa, 24 November 2026, 10.00 WIB');
    expect(words(widget)).to.contain('Waktu baru Rabu, 25 November 2026, 11.00 WIB');
    expect(all(widget, 'input.input')).to.have.length(0);
    await expect(widget).shadowDom.to.be.accessible();
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
    expect(all(widget, '.ticket-code')[0]?.textContent?.trim()).to.equal(code);
    expect(words(widget)).to.contain('Rabu, 25 November 2026');
    expect(calls.filter((call) => call === 'POST /appointments')).to.have.length(1);
    expect(calls.filter((call) => call === 'POST /appointments/reschedule')).to.have.length(1);
    expect(detailOf(page, 'mpp-booking-reschedule')).to.deep.equal({
      serviceIds: ['kk-hilang-rusak'],
      locationId: 'mpp-sagara',
      startsAt: '2026-11-25T11:00:00+07:00',
    });
    await expect(widget).shadowDom.to.be.accessible();
  });

  it('again from the moved ticket, and then another service', async () => {
    const { widget, calls } = await booked();
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
    await press(widget, 'Ubah jadwal');
    await sees(widget, 'Jadwal Anda sekarang: Rabu 25 Nov, 11.00 WIB.');
    await toNewTime(widget, '11.30');
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
    expect(words(widget)).to.contain('pukul 11.30 WIB');
    await press(widget, 'Pesan jadwal lain');
    await sees(widget, 'Kapan Anda mau datang?');
    expect(words(widget)).not.to.contain('Jadwal Anda sekarang');
    expect(calls.filter((call) => call === 'POST /appointments/reschedule')).to.have.length(2);
  });

  it('by code: asks for the proof first, says what is wrong with it, and takes the focus along', async () => {
    const page = await booked();
    sessionStorage.clear();
    const widget = await anotherPage(page, page.code);
    await sees(widget, 'Buka dulu jadwal Anda.');
    await expect(widget).shadowDom.to.be.accessible();
    expect(all(widget, '#code').map((each) => each instanceof HTMLInputElement && each.value)).to.deep.equal([
      page.code,
    ]);
    await prove(widget, '12');
    await waitUntil(() => focused(widget)?.id === 'error-summary', 'the summary takes the focus');
    await prove(widget, '1111');
    await sees(widget, 'Kode atau nomor HP tidak cocok');
    await prove(widget);
    await sees(widget, 'Jadwal Anda sekarang: Selasa 24 Nov, 10.00 WIB.');
    await waitUntil(() => focused(widget)?.id === 'question', 'the question takes the focus');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
  });

  it('the tab that has looked it up needs no proof', async () => {
    const page = await booked();
    const first = await anotherPage(page, page.code);
    await prove(first);
    await sees(first, 'Jadwal Anda sekarang');
    const second = await anotherPage({ widget: first }, page.code);
    await sees(second, 'Jadwal Anda sekarang: Selasa 24 Nov, 10.00 WIB.');
    expect(second.renderRoot.querySelector('#proof')).to.equal(null);
  });

  it('thought better of: nothing has changed, the held time is free again', async () => {
    const { widget, calls } = await booked();
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Tidak jadi diubah');
    await sees(widget, 'Jadwal Anda tidak berubah');
    await expect(widget).shadowDom.to.be.accessible();
    expect(words(widget)).to.contain('Selasa 24 Nov, 10.00 WIB');
    expect(control(widget, 'Pantau jadwal ini').getAttribute('href')).to.contain('/lacak#mpp-code=');
    await waitUntil(() => calls.some((call) => call.endsWith('/release')), 'the hold goes back');
    expect(calls).not.to.contain('POST /appointments/reschedule');
    await press(widget, 'Pilih waktu lain');
    await sees(widget, 'Kapan Anda mau datang?');
  });

  it('a new time that was taken meanwhile offers others, and the old one stays', async () => {
    let refused = false;
    const { widget, calls } = await booked({
      answer: async (call, send) => {
        if (call !== 'POST /appointments/reschedule' || refused) return send();
        refused = true;
        return problem(409, 'hold_expired', { alternatives: [{ startsAt: '2026-11-25T11:30:00+07:00', left: 2 }] });
      },
    });
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Masih tersedia');
    expect(words(widget)).to.contain('Jadwal Anda sekarang: Selasa 24 Nov, 10.00 WIB.');
    await press(widget, 'Rabu 25 Nov, 11.30');
    await sees(widget, 'Sudah benar?');
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
    expect(calls.filter((call) => call === 'POST /appointments')).to.have.length(1);
  });

  it('silence after sending is made sure of, and ends in the moved ticket', async () => {
    let lost = 0;
    const { widget, calls } = await booked({
      answer: async (call, send) => {
        if (call !== 'POST /appointments/reschedule' || lost >= 3) return send();
        lost++;
        await send();
        throw new TypeError('connection lost');
      },
    });
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Kami sedang memastikan jadwal Anda');
    await press(widget, 'Tanyakan sekarang');
    await sees(widget, 'Jadwal Anda sudah diubah');
    expect(words(widget)).to.contain('pukul 11.00 WIB');
    expect(calls.filter((call) => call === 'POST /appointments')).to.have.length(1);
  });

  it('a token that ended asks for the proof again and goes on at the review', async () => {
    let refused = false;
    const { widget } = await booked({
      answer: async (call, send) => {
        if (call !== 'POST /appointments/reschedule' || refused) return send();
        refused = true;
        return problem(401, 'token_invalid');
      },
    });
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await prove(widget);
    await sees(widget, 'Sudah benar?');
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal Anda sudah diubah');
  });

  it('an appointment that was cancelled meanwhile is not moved: it leads to a new booking', async () => {
    const { widget } = await booked({
      answer: (call, send) =>
        call === 'POST /appointments/reschedule' ? Promise.resolve(problem(409, 'appointment_not_changeable')) : send(),
    });
    await press(widget, 'Ubah jadwal');
    await toNewTime(widget);
    await press(widget, 'Pakai waktu baru');
    await sees(widget, 'Jadwal ini sudah tidak bisa diubah di sini');
    await waitUntil(() => focused(widget)?.id === 'question', 'the keyboard comes along');
    expect(control(widget, 'Pesan jadwal baru').getAttribute('href')).to.contain('mpp-service=kk-hilang-rusak');
    expect(words(widget)).not.to.contain('Pakai waktu baru');
  });

  it('an appointment that may not be changed any more says so, with the counters and a new booking', async () => {
    const page = await booked();
    const started = performance.now();
    // Ten minutes before it begins.
    const late = Date.parse('2026-11-24T09:50:00+07:00');
    Date.now = () => late + Math.round(performance.now() - started);
    const widget = await anotherPage(page, page.code);
    await prove(widget);
    await sees(widget, 'Jadwal ini sudah tidak bisa diubah di sini');
    await sees(widget, 'Datang tanpa jadwal');
    expect(control(widget, 'Pesan jadwal baru').getAttribute('href')).to.contain('mpp-service=kk-hilang-rusak');
    await expect(widget).shadowDom.to.be.accessible();
  });

  it('a code in the address is the tracker’s where the page has one, unless the link says that it moves', async () => {
    const page = await booked();
    const tracker = document.createElement('mpp-status-tracker');
    document.querySelector('main')?.append(tracker);
    history.replaceState(null, '', `#mpp-code=${page.code}`);
    try {
      const widget = await anotherPage(page, '');
      widget.removeAttribute('code');
      widget.setAttribute('service', 'kk-hilang-rusak');
      widget.setAttribute('location', 'mpp-sagara');
      await sees(widget, 'Jadwal Anda sudah dipesan');
      location.hash = `#mpp-code=${page.code}&mpp-move`;
      await sees(widget, 'Buka dulu jadwal Anda.');
      await waitUntil(() => focused(widget)?.id === 'question', 'the link leads here');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
