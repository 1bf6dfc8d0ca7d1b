/** *Kirim ulang kode*: in the tracker's look-up, and where the booking says that the limit is reached. */
import { expect } from '@open-wc/testing';
import {
  comesToRest,
  control,
  focused,
  open,
  press as pressIn,
  problem as refuse,
  sees,
  startClock,
  stopClock,
  toReview,
  type as typeIn,
  words,
} from './appointment-booking-page.js';
import { fill, passes, problem, trackedRegion, tracker, type SeenTracker } from './status-tracker-page.js';
import { letTimePass } from './support/clock.js';
import { pageIn, leavePage } from './support/host-page.js';
import { press, type } from './support/keys.js';
import { until } from './support/stage.js';

const onRecord = '0812 0000 1001';
const nobodys = '0812 7777 1234';

async function opened(seen: SeenTracker): Promise<void> {
  await seen.click('button', 'Kode hilang?');
  await seen.click('button', 'Kirim kodenya ke HP saya');
  await seen.finds('textbox', 'Nomor HP');
}

async function asked(seen: SeenTracker, phone: string): Promise<void> {
  await fill(seen, 'Nomor HP', phone);
  await seen.click('button', 'Kirim ulang kode');
}

const bodies = (requests: readonly string[]) => requests.filter((path) => path.includes('/cases/resend-code'));

describe('a lost code, in the tracker', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('is sent to the phone, and the answer is the same whether something was booked with it or not', async () => {
    const region = await trackedRegion();
    const said: string[] = [];
    for (const phone of [onRecord, nobodys]) {
      const seen = await tracker(region);
      await opened(seen);
      await passes(seen);
      await asked(seen, phone);
      await seen.sees('Tunggu pesan di HP Anda');
      await until(() => seen.focused?.matches('.resent'), 'the answer has no focus');
      expect(seen.text).not.to.contain('1001').and.not.to.contain('1234');
      said.push(seen.text);
      await passes(seen);
      seen.element.remove();
    }
    expect(said[0]).to.equal(said[1]);
    expect(bodies(region.network.requests)).to.deep.equal(Array(2).fill('/api/v1/cases/resend-code'));
    expect(location.href + JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.match(/1001|1234/);
  });

  it('says beside the field what is wrong with a number, and asks nobody', async () => {
    const region = await trackedRegion();
    const seen = await tracker(region);
    await opened(seen);
    await asked(seen, '021 555 0120');
    await seen.sees('Nomor HP dimulai dengan 08');
    await until(() => seen.focused === seen.the('textbox', 'Nomor HP'), 'the field has no focus');
    expect(seen.the('textbox', 'Nomor HP').getAttribute('aria-invalid')).to.equal('true');
    await passes(seen);
    expect(bodies(region.network.requests)).to.deep.equal([]);
  });

  it('after silence it is not certain, never failed, and may be sent again', async () => {
    let silent = true;
    const region = await trackedRegion((path) =>
      silent && path === '/cases/resend-code' ? Promise.reject(new TypeError('connection lost')) : undefined,
    );
    const seen = await tracker(region);
    await opened(seen);
    await asked(seen, onRecord);
    await seen.sees('Belum pasti terkirim');
    expect(seen.text).not.to.match(/gagal/i);
    await passes(seen);
    silent = false;
    await seen.click('button', 'Kirim ulang kode');
    await seen.sees('Tunggu pesan di HP Anda');
    await seen.click('button', 'Coba nomor lain');
    await until(() => seen.focused === seen.the('textbox', 'Nomor HP'), 'the field has no focus');
    expect((seen.focused as HTMLInputElement).value).to.equal('');
  });

  it('says so after three of them, and without network', async () => {
    const region = await trackedRegion((path) =>
      path === '/cases/resend-code' ? Promise.resolve(problem(429, 'rate_limited')) : undefined,
    );
    const seen = await tracker(region);
    await opened(seen);
    await asked(seen, onRecord);
    await seen.sees('Terlalu banyak permintaan dalam waktu singkat');
    await passes(seen);
    region.network.weather = 'offline';
    await seen.click('button', 'Kirim ulang kode');
    await seen.sees('Belum pasti terkirim');
  });

  it('is not offered where the region sends no messages', async () => {
    const region = await trackedRegion((path, send) =>
      path === '/region'
        ? send().then(async (answer) => Response.json({ ...(await answer.json()), capabilities: ['lookupCase'] }))
        : undefined,
    );
    const seen = await tracker(region);
    await seen.click('button', 'Kode hilang?');
    expect(seen.all('button', 'Kirim kodenya ke HP saya')).to.deep.equal([]);
  });

  it('works by keys alone', async () => {
    const seen = await tracker(await trackedRegion());
    seen.the('button', 'Kode hilang?').focus();
    await press('Enter');
    await press('Tab');
    expect(seen.focused).to.equal(seen.the('button', 'Kirim kodenya ke HP saya'));
    await press('Enter');
    await seen.finds('textbox', 'Nomor HP');
    await press('Tab');
    await type(onRecord);
    await press('Enter');
    await until(() => seen.focused?.matches('.resent'), 'the answer has no focus');
    await press('Tab');
    expect(seen.focused).to.equal(seen.the('button', 'Coba nomor lain'));
  });
});

describe('a lost code, where the limit of a person is reached', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());

  it('is sent from there, and the review stays', async () => {
    const { widget, calls } = await open({
      attributes: { 'tracking-href': '/lacak' },
      answer: async (call, send) => (call === 'POST /appointments' ? refuse(409, 'appointment_limit') : send()),
    });
    await toReview(widget);
    expect(words(widget)).not.to.contain('Kirim kodenya');
    await pressIn(widget, 'Pesan jadwal ini');
    await sees(widget, 'Kirim kodenya ke HP saya');
    // The sentence has code of its own, and may come after.
    await sees(widget, 'Buka jadwal dengan kode');
    expect(control(widget, 'Buka jadwal dengan kode').getAttribute('href')).to.contain('/lacak');
    await pressIn(widget, 'Kirim kodenya ke HP saya');
    await sees(widget, 'Kodenya tidak kami tampilkan di sini');
    await comesToRest(widget);
    await expect(widget).to.be.accessible();
    await typeIn(widget, 'resend-phone', nobodys);
    await pressIn(widget, 'Kirim ulang kode');
    await sees(widget, 'Tunggu pesan di HP Anda');
    await until(() => focused(widget)?.matches('.resent'), 'the answer has no focus');
    expect(calls).to.contain('POST /cases/resend-code');
    await sees(widget, 'Sudah benar?');
    await comesToRest(widget);
    await expect(widget).to.be.accessible();
  });
});
