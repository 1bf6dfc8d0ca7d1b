/** What stands while the days of a place are on their way, and where the keyboard is meanwhile. */
import { expect, waitUntil as wait } from '@open-wc/testing';
import { all, changed, focused, open, press, sees, startClock, stopClock, words } from './appointment-booking-page.js';

const waitUntil = (test: () => boolean, what: string) => wait(test, what, { timeout: 8000 });

/** The server, whose days can be kept back. */
function slow(answer = (_call: string, send: () => Promise<Response>) => send()) {
  let gate = Promise.resolve();
  let letGo = () => {};
  return {
    keepBack: () => {
      gate = new Promise((resolve) => (letGo = resolve));
    },
    letGo: () => letGo(),
    answer: async (call: string, send: () => Promise<Response>) => {
      if (call === 'GET /availability') await gate;
      return answer(call, send);
    },
  };
}

const heading = (element: Element | null) => element?.textContent?.trim();

async function toWaiting(server: ReturnType<typeof slow>, width?: number) {
  const { widget } = await open({ answer: server.answer, attributes: { location: '' }, ...(width ? { width } : {}) });
  await sees(widget, 'Paling cepat Senin 23 Nov');
  server.keepBack();
  // As a press does, which the browser's own click() would not.
  all(widget, 'button.button')[0]?.focus();
  await press(widget, 'Pilih waktu');
  await sees(widget, 'Kapan Anda mau datang?');
  return widget;
}

const spoken = (widget: Parameters<typeof words>[0]) =>
  all(widget, '[aria-live]')
    .map(({ textContent }) => textContent)
    .join('');

describe('booking, while the days are on their way', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());

  it('the question has the focus and the month of the first day its dates, of which none can be taken', async () => {
    const server = slow();
    const widget = await toWaiting(server, 760);
    await waitUntil(() => heading(focused(widget)) === 'Kapan Anda mau datang?', 'the focus on the question');
    expect(words(widget))
      .to.contain('November 2026')
      .and.to.contain('Senin, 23 November')
      .and.to.contain('Memuat jam…');
    const days = all(widget, '[data-day]');
    expect(days).to.have.length(30);
    expect(days.every((day) => day.getAttribute('aria-disabled') === 'true')).to.equal(true);
    const first = days[0];
    expect(first?.textContent.replace(/\s+/g, ' ').trim()).to.equal('1 Minggu, 1 November 2026');
    await expect(widget).shadowDom.to.be.accessible();

    const question = focused(widget);
    server.letGo();
    await sees(widget, '10.00');
    expect(focused(widget), 'the same heading').to.equal(question);
    expect(all(widget, '[data-day]')[0], 'the same day').to.equal(first);
    expect(words(widget)).to.contain('Selasa, 24 November 2026, tersedia');
    await waitUntil(() => /Senin, 23\sNovember: \d+ jam tersedia/.test(spoken(widget)), 'the times to be told');
  });

  it('as a list: the question and a place for the days', async () => {
    const server = slow();
    const widget = await toWaiting(server);
    expect(words(widget)).to.contain('Jadwal terdekat').and.to.contain('Memuat jam…');
    expect(all(widget, '[data-day]')).to.have.length(0);
    await expect(widget).shadowDom.to.be.accessible();
    server.letGo();
    await sees(widget, 'Senin 23 Nov');
  });

  it('a place that turns out full takes the focus over', async () => {
    const full = changed('GET /availability', { days: [], slots: [], nextBookableDate: null });
    let isFull = false;
    const server = slow((call, send) => (isFull ? full(call, send) : send()));
    const widget = await toWaiting(server, 760);
    isFull = true;
    server.letGo();
    await sees(widget, 'Semua jadwal di MPP Sagara sudah penuh');
    await waitUntil(
      () => heading(focused(widget))?.startsWith('Semua jadwal') ?? false,
      'the focus on what is said instead',
    );
  });

  it('a page that has just loaded is not talked into', async () => {
    const { widget } = await open();
    await sees(widget, '10.00');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(spoken(widget)).to.equal('');
  });
});
