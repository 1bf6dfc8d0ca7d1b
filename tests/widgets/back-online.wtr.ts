/** What failed for want of a network says so, and says so no more once the network is back: by one mechanism, wherever it stands. */
import { expect } from '@open-wc/testing';
import {
  control,
  open,
  press,
  sees,
  startClock,
  stopClock,
  toReview,
  type as typeIn,
  words,
} from './appointment-booking-page.js';
import { fill, passes, trackedRegion, tracker } from './status-tracker-page.js';
import { leavePage, pageIn } from './support/host-page.js';
import { openFullDay } from './waiting-list-page.js';

const lost = 'Internet Anda terputus';
const back = 'Internet Anda tersambung lagi';

const setOnline = (online: boolean) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  if (online) dispatchEvent(new Event('online'));
};

/** Without a network nothing gets through. */
const answer = (_: string, send: () => Promise<Response>) =>
  navigator.onLine ? send() : Promise.reject(new TypeError('Failed to fetch'));

async function seesBoth(widget: Parameters<typeof sees>[0]): Promise<void> {
  await sees(widget, lost);
  setOnline(true);
  await sees(widget, back);
  expect(words(widget)).not.to.contain(lost);
  await expect(widget).shadowDom.to.be.accessible();
}

describe('back online', () => {
  beforeEach(() => {
    sessionStorage.clear();
    stopClock();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    history.replaceState(null, '', location.pathname + location.search);
    startClock();
  });

  it('a booking', async () => {
    const { widget } = await open();
    await toReview(widget);
    setOnline(false);
    await press(widget, 'Pesan jadwal ini');
    await seesBoth(widget);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Jadwal Anda sudah dipesan');
  });

  it('joining the waiting list', async () => {
    const { widget } = await openFullDay();
    await press(widget, 'Kabari saya kalau ada yang kosong');
    await sees(widget, 'kami kirim pesan ke HP Anda');
    await typeIn(widget, 'wait-phone', '0812 7766 5544');
    setOnline(false);
    await press(widget, 'Kabari saya');
    await seesBoth(widget);
    await press(widget, 'Kabari saya');
    await sees(widget, 'Anda masuk daftar tunggu');
  });

  it('an offer of the waiting list', async () => {
    history.replaceState(null, '', '#mpp-offer=offer-of-nobody-1234');
    const { widget } = await open({ answer });
    await sees(widget, 'Ada waktu kosong untuk Anda');
    await typeIn(widget, 'offer-digits', '5544');
    setOnline(false);
    await press(widget, 'Lihat waktunya');
    await seesBoth(widget);
    expect(widget.renderRoot.querySelector('.trouble'), 'an alert is not focused as well').to.equal(null);
    expect(control(widget, 'Lihat waktunya')).to.be.an.instanceOf(HTMLElement);
  });
});

describe('back online, in the tracker', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
    leavePage();
  });

  it('a lost code', async () => {
    const seen = await tracker(await trackedRegion());
    await seen.click('button', 'Kode hilang?');
    await seen.click('button', 'Kirim kodenya ke HP saya');
    await fill(seen, 'Nomor HP', '0812 0000 1001');
    setOnline(false);
    await seen.click('button', 'Kirim ulang kode');
    await seen.sees(lost);
    setOnline(true);
    await seen.sees(back);
    expect(seen.text).not.to.contain(lost);
    await passes(seen);
    await seen.click('button', 'Kirim ulang kode');
    await seen.sees('Tunggu pesan di HP Anda');
  });
});
