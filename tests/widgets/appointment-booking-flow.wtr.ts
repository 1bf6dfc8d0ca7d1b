import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  control,
  fill,
  focused,
  open,
  press,
  problem,
  sees,
  SITI,
  startClock,
  stopClock,
  toForm,
  toReview,
  toTicket,
  type,
  words,
} from './appointment-booking-page.js';

const focusIs = (widget: Parameters<typeof focused>[0], test: (element: Element) => boolean, what: string) =>
  waitUntil(() => {
    const element = focused(widget);
    return element !== null && test(element);
  }, `the focus on ${what}`);

describe('booking, from place to ticket', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());

  it('books, tells the page without anything personal, and forgets what was typed', async () => {
    const { widget, events, calls } = await open({ attributes: { 'tracking-href': '/lacak' } });
    await toTicket(widget);
    const confirm = events.filter(({ type: name }) => name === 'mpp-booking-confirm');
    expect(confirm.map(({ detail }): unknown => detail)).to.deep.equal([
      { serviceIds: ['kk-hilang-rusak'], locationId: 'mpp-sagara', startsAt: '2026-11-23T10:00:00+07:00' },
    ]);
    expect(calls.filter((call) => call === 'POST /appointments')).to.have.length(1);
    const told = JSON.stringify(events.map(({ detail }): unknown => detail)) + JSON.stringify({ ...sessionStorage });
    const html = widget.shadowRoot?.innerHTML ?? '';
    for (const secret of ['Siti', '9901015708900013', '81234567890']) {
      expect(told, 'events and storage').not.to.contain(secret);
      expect(html, 'the ticket').not.to.contain(secret);
    }
    const href = control(widget, 'Pantau jadwal ini').getAttribute('href') ?? '';
    const code = /SGR-[A-Z0-9]{5}-[A-Z0-9]{5}/.exec(words(widget))?.[0] ?? '';
    expect(code).not.to.equal('');
    expect(href)
      .to.match(/\/lacak#mpp-code=/)
      .and.to.contain(code);
    expect(told).not.to.contain(code);
  });

  it('works from end to end by keyboard alone', async () => {
    const { widget } = await open({ width: 760, attributes: { location: '' } });
    await sees(widget, 'Paling cepat Senin 23 Nov');
    all(widget, '[type=radio]')[0]?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    await focusIs(widget, (each) => each.textContent?.includes('Urutkan') ?? false, 'the offer to sort');
    await sendKeys({ press: 'Tab' });
    await focusIs(widget, (each) => each.textContent?.includes('Pilih waktu') ?? false, 'the button');
    await sendKeys({ press: 'Enter' });
    await sees(widget, 'Kapan Anda mau datang?');
    await focusIs(widget, ({ id }) => id === 'question', 'the question');

    // Place, month, then the grid as one stop.
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'Tab' });
    const day = () => focused(widget)?.getAttribute('data-day');
    expect(day()).to.equal('2026-11-23');
    const walked: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'PageDown', 'PageUp', 'ArrowUp', 'ArrowLeft']) {
      await sendKeys({ press: key });
      await waitUntil(() => day() !== walked[walked.length - 1] && day(), `a day after ${key}`);
      walked.push(day());
    }
    expect(walked).to.deep.equal([
      '2026-11-24',
      '2026-12-01',
      '2026-11-29',
      '2026-12-05',
      '2027-01-05',
      '2026-12-05',
      '2026-11-28',
      '2026-11-27',
    ]);
    await sendKeys({ press: 'Enter' });
    await sees(widget, 'Jumat, 27 November');
    await sees(widget, '08.00');
    do await sendKeys({ press: 'Tab' });
    while (!focused(widget)?.classList.contains('slot'));
    await sendKeys({ press: 'Space' });
    const taking = () => all(widget, '.button')[0];
    await waitUntil(() => taking()?.textContent?.includes('Pakai jam 08.00'));
    taking()?.focus();
    await sendKeys({ press: 'Enter' });
    await sees(widget, 'Siapa yang datang?');
    await focusIs(widget, ({ id }) => id === 'question', 'the question');

    do await sendKeys({ press: 'Tab' });
    while (focused(widget)?.id !== 'field-contact-name');
    await sendKeys({ type: SITI.name });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: SITI.nik });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: SITI.phone });
    await sendKeys({ press: 'Enter' });
    await sees(widget, 'Sudah benar?');
    await focusIs(widget, ({ id }) => id === 'question', 'the question');
    do await sendKeys({ press: 'Tab' });
    while (!focused(widget)?.classList.contains('button'));
    await sendKeys({ press: 'Enter' });
    await sees(widget, 'Jadwal Anda sudah dipesan');
    await focusIs(widget, ({ id }) => id === 'question', 'the heading of the ticket');
  });

  it('one booking, however often the button is pressed', async () => {
    const { widget, calls } = await open();
    await toReview(widget);
    const button = control(widget, 'Pesan jadwal ini');
    for (let i = 0; i < 5; i++) button.click();
    await widget.updateComplete;
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.textContent).to.contain('Memesan…');
    await sees(widget, 'Jadwal Anda sudah dipesan');
    expect(calls.filter((call) => call === 'POST /appointments')).to.have.length(1);
  });

  it('errors stand beside their fields and in a summary that takes the focus and leads to them', async () => {
    const { widget } = await open();
    await toForm(widget);
    await fill(widget, { name: 'Siti Rahmawati', nik: '9901 0157 0890 001', phone: '' });
    await press(widget, 'Periksa jadwal');
    await sees(widget, '2 isian perlu diperbaiki');
    await focusIs(widget, ({ id }) => id === 'error-summary', 'the summary');
    expect(all(widget, '#field-contact-nik-error')[0]?.textContent).to.contain(
      'Baru 15 angka, kurang 1. Cek lagi di KTP.',
    );
    const [nik] = all(widget, '#field-contact-nik');
    expect(nik?.getAttribute('aria-invalid')).to.equal('true');
    expect(nik?.getAttribute('inputmode')).to.equal('numeric');
    expect(all(widget, '#field-contact-phone')[0]?.getAttribute('autocomplete')).to.equal('tel');
    await press(widget, 'Isi nomor HP');
    await focusIs(widget, ({ id }) => id === 'field-contact-phone', 'the field');
  });

  it('keeps the focus on the time that was pressed', async () => {
    const { widget } = await open();
    await sees(widget, '10.00');
    const slot = control(widget, '10.00 WIB');
    slot.focus();
    slot.click();
    await sees(widget, 'Pakai jam 10.00');
    expect(focused(widget)).to.equal(slot);
  });

  it('asks only what the service asks for', async () => {
    const { widget } = await open({ attributes: { service: 'pajak-kendaraan-tahunan' } });
    await toForm(widget);
    expect(all(widget, 'input.input').map(({ id }) => id)).to.deep.equal([
      'field-contact-name',
      'field-contact-phone',
      'field-extra-nomor-polisi',
    ]);
  });

  it('a PIN stands on the ticket where no phone number was asked for', async () => {
    const { widget } = await open({ attributes: { service: 'laporan-kehilangan' } });
    await toForm(widget);
    await type(widget, 'field-contact-name', SITI.name);
    await press(widget, 'Periksa jadwal');
    await sees(widget, 'Sudah benar?');
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'PIN');
    expect(words(widget)).to.match(/PIN \d{6}/);
  });

  it('going back gives the time back and loses nothing that was typed', async () => {
    const { widget, calls } = await open();
    await toReview(widget);
    await press(widget, 'Ubah data diri');
    await sees(widget, 'Siapa yang datang?');
    await press(widget, 'Ubah waktu');
    await sees(widget, 'Kapan Anda mau datang?');
    await waitUntil(() => calls.some((call) => call.endsWith('/release')), 'a release');
    await toForm(widget);
    const values = all(widget, 'input.input').map((each) => each instanceof HTMLInputElement && each.value);
    expect(values).to.deep.equal([SITI.name, SITI.nik, SITI.phone]);
  });

  it('a hold that ran out while typing offers the nearest times, and the form is as it was', async () => {
    let refused = false;
    const { widget } = await open({
      answer: async (call, send) => {
        if (call !== 'POST /appointments' || refused) return send();
        refused = true;
        return problem(409, 'slot_taken', {
          alternatives: ['10:15', '10:30', '09:45'].map((at) => ({ startsAt: `2026-11-23T${at}:00+07:00`, left: 4 })),
        });
      },
    });
    await toReview(widget);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Isian Anda tetap tersimpan');
    await focusIs(widget, ({ id }) => id === 'question', 'what happened');
    expect(all(widget, '.pick-row')).to.have.length(3);
    await press(widget, 'Senin 23 Nov, 10.15');
    await sees(widget, 'Sudah benar?');
    expect(words(widget)).to.contain('Siti Rahmawati').and.to.contain('10.15 WIB');
  });

  it('silence after sending is no failure, and ends in the ticket', async () => {
    let lost = 0;
    const { widget, calls } = await open({
      answer: async (call, send) => {
        if (call !== 'POST /appointments' || lost >= 3) return send();
        lost++;
        await send();
        throw new TypeError('connection lost');
      },
    });
    await toReview(widget);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Kami sedang memastikan jadwal Anda');
    expect(words(widget)).not.to.match(/gagal/i);
    expect(words(widget)).not.to.contain('Pesan jadwal ini');
    await press(widget, 'Tanyakan sekarang');
    await sees(widget, 'Jadwal Anda sudah dipesan');
    expect(calls.some((call) => call.startsWith('GET /holds/'))).to.equal(true);
  });

  it('keeps the focus of the page when it loads, and follows the journey of the page', async () => {
    const { widget } = await open({ attributes: { service: '', location: '' } });
    await sees(widget, 'Jadwal untuk layanan apa?');
    document.dispatchEvent(new CustomEvent('mpp:v1:journey', { detail: { serviceIds: ['skck-baru'] } }));
    await sees(widget, 'Di mana Anda mau datang?');
    expect(focused(widget)).to.equal(null);
    expect(words(widget)).to.contain('Pesan jadwal:');
  });

  it('becomes ready once, when its first control stands', async () => {
    const { widget, events } = await open();
    expect(widget.state).to.equal('loading');
    await sees(widget, '10.00');
    await waitUntil(() => events.some(({ type: name }) => name === 'mpp-ready'));
    expect(widget.state).to.equal('ready');
    await toForm(widget);
    expect(events.filter(({ type: name }) => name === 'mpp-ready')).to.have.length(1);
  });

  it('asks for how many people only where all the services allow more than one, and books for them', async () => {
    const { widget, calls } = await open({ attributes: { service: 'paspor-baru' } });
    await sees(widget, 'Untuk berapa orang?');
    all(widget, '[name=party]')[1]?.click();
    await waitUntil(() => calls.filter((call) => call === 'GET /availability').length > 1, 'times for two');
    await toForm(widget);
    await fill(widget, { name: SITI.name, phone: SITI.phone });
    await press(widget, 'Periksa jadwal');
    await sees(widget, 'Jumlah orang 2');
    const single = await open();
    await sees(single.widget, '10.00');
    expect(words(single.widget)).not.to.contain('berapa orang');
  });

  it('another month or more days leave the day in view as it is', async () => {
    const { widget } = await open({ width: 760 });
    await sees(widget, 'Senin, 23 November');
    await press(widget, 'Bulan berikutnya');
    await sees(widget, '25 Des, tutup: Kelahiran Yesus Kristus (Natal)');
    expect(all(widget, '.pair-times h3')[0]?.textContent).to.equal('Senin, 23\u00a0November');
    await press(widget, 'Lihat daftar hari');
    await press(widget, 'Hari berikutnya');
    await waitUntil(() => all(widget, '.day-row').length === 10, 'ten days');
    expect(all(widget, '[aria-expanded=true]').map((each) => each.getAttribute('data-day'))).to.deep.equal([
      '2026-11-23',
    ]);
  });

  it('another day of the list opens where it was pressed, though the times above it close', async () => {
    const { widget } = await open();
    await sees(widget, '10.00');
    // As long as a page is below the booking: nothing but the widget brings the day back.
    document.querySelector('main')?.style.setProperty('padding-block-end', '200vh');
    const next = all(widget, '.day-button')[1];
    next?.scrollIntoView({ block: 'center' });
    const before = scrollY;
    await press(widget, '24 Nov');
    await waitUntil(() => next?.getAttribute('aria-expanded') === 'true' && scrollY < before, 'the page to follow');
    const { top = 0, bottom = Infinity } = next?.getBoundingClientRect() ?? {};
    expect(top, 'its focus ring, too, is on the screen').to.be.at.least(5);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('a reload finds the held time; what was typed is gone, since it was kept nowhere', async () => {
    const server = await open();
    await toForm(server.widget);
    await fill(server.widget);
    const { client } = server.widget;
    server.widget.remove();
    const again = document.createElement('mpp-appointment-booking');
    again.client = client;
    again.setAttribute('service', 'kk-hilang-rusak');
    document.querySelector('main')?.append(again);
    await sees(again, 'Siapa yang datang?');
    expect(words(again)).to.contain('Senin 23 Nov, 10.00');
    expect(all(again, 'input.input').map((each) => each instanceof HTMLInputElement && each.value)).to.deep.equal([
      '',
      '',
      '',
    ]);
  });

  it('extends the hold at one press', async () => {
    const { widget, calls } = await open();
    await toForm(widget);
    await press(widget, 'Perpanjang');
    await waitUntil(() => calls.some((call) => call.startsWith('PATCH /holds/')), 'an extension');
    await sees(widget, 'sisa 10 mnt 0 dtk');
  });

  it('with history on, the Back button of the browser is a step back', async () => {
    const { widget } = await open({ attributes: { history: 'on' } });
    const address = location.href;
    await toReview(widget);
    expect(location.href).to.equal(address);
    history.back();
    await sees(widget, 'Siapa yang datang?');
    history.back();
    await sees(widget, 'Kapan Anda mau datang?');
  });

  it('a notice that has changed is shown again before anything is sent again', async () => {
    let version = '2026-11-01';
    const { widget } = await open({
      answer: async (call, send) => {
        const answer = await send();
        if (call === 'POST /appointments' && version === '2026-11-01') {
          version = '2026-11-02';
          return problem(409, 'notice_outdated');
        }
        return answer;
      },
    });
    await toReview(widget);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Keterangan tentang data pribadi baru saja berubah');
    expect(words(widget)).to.contain('Untuk apa data ini?');
    expect(words(widget)).to.contain('Sudah benar?');
  });

  it('why it did not work comes into sight, though the button that was pressed is far below', async () => {
    const { widget } = await open({
      answer: async (call, send) => (call === 'POST /appointments' ? problem(409, 'appointment_limit') : send()),
    });
    await toReview(widget);
    document.querySelector('main')?.style.setProperty('padding-block', '200vh');
    control(widget, 'Pesan jadwal ini').scrollIntoView({ block: 'start' });
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Pakai, ubah, atau batalkan yang ada.');
    await waitUntil(() => {
      const { top = -1, bottom = Infinity } = all(widget, '[role=alert]')[0]?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    }, 'the reason is out of sight');
  });

  it('the limit per person leads to the visits there are, without showing them', async () => {
    const { widget } = await open({
      attributes: { 'tracking-href': '/lacak' },
      answer: async (call, send) => (call === 'POST /appointments' ? problem(409, 'appointment_limit') : send()),
    });
    await toReview(widget);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Jumlah jadwal Anda sudah mencapai batas');
    expect(control(widget, 'Buka jadwal dengan kode').getAttribute('href')).to.match(/\/lacak$/);
  });
});
