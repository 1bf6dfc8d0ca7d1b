import { aTimeout, expect } from '@open-wc/testing';
import {
  fill,
  lookUp,
  passes,
  problem,
  ticketOf,
  trackedRegion,
  tracker,
  type Interference,
  type SeenTracker,
  type TrackedRegion,
} from './status-tracker-page.js';
import { letTimePass } from './support/clock.js';
import { leavePage, pageIn } from './support/host-page.js';
import { place, until } from './support/stage.js';

/** Longer than the announcer waits for something newer. */
const PAUSE_MS = 600;
const title = '2 Lihat status jadwal atau permohonan';

const open = async (ticket: string, interfere?: Interference): Promise<TrackedRegion & { seen: SeenTracker }> => {
  const region = await trackedRegion(interfere);
  const seen = await tracker(region);
  await lookUp(seen, ticketOf(ticket));
  await until(() => seen.focused?.matches('#status, .notice-title'), 'the case has no focus');
  return { ...region, seen };
};

/** An officer calls the next one. */
const callNext = ({ client, server }: TrackedRegion) =>
  client.callNext({ body: { location: 'mpp-sagara', agency: 'disdukcapil', counter: '2' } }, { token: server.officer });

describe('mpp-status-tracker, an open case', () => {
  beforeEach(() => {
    pageIn('id');
    sessionStorage.clear();
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('follows the line as it moves, says each change once, and tells the page of the stage', async () => {
    const { seen, ...region } = await open('in-line');
    await seen.sees('1 orang lagi sebelum Anda');
    await seen.sees('Langsung, diperbarui 10.40');
    expect((await callNext(region)).ok).to.equal(true);
    await seen.hears('Giliran Anda berikutnya');
    await seen.sees('Giliran Anda berikutnya');
    expect((await callNext(region)).ok).to.equal(true);
    await seen.hears('Anda dipanggil ke loket 2');
    const called = await seen.finds('heading', 'Anda dipanggil ke loket 2');
    await until(() => seen.focused === called, 'the heading that had the focus is drawn no more, and none has it');
    expect(seen.spoken.filter((said) => said.startsWith('Anda dipanggil')).length).to.equal(1);
    expect(seen.events('mpp-status-change')).to.deep.equal([{ stage: 'checked-in' }, { stage: 'called' }]);
    expect(seen.events('mpp-usage').map(({ step }) => step)).to.deep.equal(['tracking-open']);
  });

  it('asks before it cancels, offers to move, and can be left', async () => {
    const { seen } = await open('booked');
    await seen.click('button', 'Batalkan jadwal');
    const question = await seen.finds('heading', /^Batalkan jadwal Rabu/);
    await until(() => seen.focused === question, 'the question has no focus');
    await seen.sees('Jam ini langsung bisa diambil orang lain.');
    const move = (await seen.finds('link', 'Ubah jadwal')).getAttribute('href') ?? '';
    expect(move).to.contain('/jadwal?mpp-service=ktp-el-penggantian#mpp-code=SGR-');
    await passes(seen);
    await seen.click('button', 'Tidak jadi, tetap datang');
    await seen.sees('Besok. Datang pukul 09.15.');
    expect(seen.events('mpp-booking-cancel')).to.deep.equal([]);
  });

  it('cancels, says so, and tells the page without the code', async () => {
    const { seen } = await open('booked');
    await seen.click('button', 'Batalkan jadwal');
    await seen.click('button', 'Batalkan jadwal');
    const heading = await seen.finds('heading', 'Jadwal sudah dibatalkan');
    await until(() => seen.focused === heading, 'the heading has no focus');
    await aTimeout(PAUSE_MS);
    expect(seen.spoken, 'the heading says it').to.deep.equal([]);
    expect(seen.events('mpp-booking-cancel')).to.deep.equal([
      {
        serviceIds: ['ktp-el-penggantian'],
        locationId: 'mpp-sagara',
        startsAt: '2026-11-25T09:30:00+07:00',
      },
    ]);
    expect(seen.events('mpp-status-change')).to.deep.equal([{ stage: 'booked' }, { stage: 'cancelled' }]);
    await seen.finds('link', 'Pesan jadwal baru');
    await seen.finds('heading', 'Datang tanpa jadwal');
  });

  it('does not call it failed when nobody knows, and lets it be sent again', async () => {
    let broken = true;
    const { seen } = await open('booked', (path) =>
      path === '/appointments/cancel' && broken ? Promise.reject(new TypeError('connection lost')) : undefined,
    );
    await seen.click('button', 'Batalkan jadwal');
    await seen.click('button', 'Batalkan jadwal');
    await seen.sees('Belum pasti dibatalkan');
    await passes(seen);
    broken = false;
    await seen.click('button', 'Kirim lagi');
    await seen.finds('heading', 'Jadwal sudah dibatalkan');
  });

  it('says that it is too late to cancel, with who helps', async () => {
    const { seen } = await open('booked', (path) =>
      path === '/appointments/cancel' ? Promise.resolve(problem(409, 'appointment_not_changeable')) : undefined,
    );
    await seen.click('button', 'Batalkan jadwal');
    await seen.click('button', 'Batalkan jadwal');
    await seen.sees('Sudah tidak bisa dibatalkan di sini');
    await seen.finds('link', 'Telepon MPP Sagara (0299) 555-0120');
    expect(seen.all('button', /Kirim lagi|Batalkan/)).to.deep.equal([]);
    expect(seen.all('link', 'Ubah jadwal')).to.deep.equal([]);
    await passes(seen);
  });

  it('reconnects when asked, and the age goes', async () => {
    let broken = true;
    const { seen } = await open('checked', (path) =>
      broken && (path === '/events' || path === '/cases/current')
        ? Promise.resolve(problem(503, 'overloaded'))
        : undefined,
    );
    await seen.sees('Status di bawah per hari ini, 10.40.');
    await seen.hears('Sambungan ke MPP terputus');
    broken = false;
    await seen.click('button', 'Sambungkan sekarang');
    await until(() => !seen.text.includes('Status di bawah'), 'the line stays lost');
    await seen.sees('Langsung, diperbarui 10.40');
  });

  it('shows another application in full when it is chosen, with the focus on its sentence', async () => {
    const { seen } = await open('ready', (path, send) =>
      path === '/events'
        ? Promise.resolve(problem(501, 'operation_not_built'))
        : path.startsWith('/cases/')
          ? send().then(async (answer) => Response.json(withSecond(await answer.json())))
          : undefined,
    );
    await seen.click('button', 'Kartu Keluarga baru');
    const heading = await seen.finds('heading', 'Sedang diperiksa petugas');
    await until(() => seen.focused === heading, 'the sentence has no focus');
    await seen.finds('button', 'Pendaftaran pindah datang');
    await passes(seen);
  });

  it('stays open through a reload, by a token and nothing else', async () => {
    const { seen, client } = await open('checked');
    const kept = JSON.stringify({ ...sessionStorage });
    expect(kept).to.contain('token');
    for (const secret of Object.values(ticketOf('checked'))) expect(kept).not.to.contain(secret);
    seen.element.remove();
    const again = await place('mpp-status-tracker', { client });
    await again.sees('Sedang diperiksa petugas');
    expect(again.focused).to.equal(null);
  });

  it('says that it opens the case again, while it does', async () => {
    const { seen, client, network } = await open('checked');
    seen.element.remove();
    network.hold();
    const again = await place('mpp-status-tracker', { client });
    await again.sees('Membuka lagi status Anda…');
    await passes(again);
    network.release();
    await again.sees('Sedang diperiksa petugas');
  });

  it('asks again when the time to see it is over', async () => {
    let over = false;
    const { seen, client } = await open('checked', (path) =>
      over && path.startsWith('/cases/current') ? Promise.resolve(problem(401, 'token_invalid')) : undefined,
    );
    over = true;
    seen.element.remove();
    const again = await place('mpp-status-tracker', { client });
    await again.finds('heading', 'Waktu untuk melihat status sudah habis');
    await again.finds('button', 'Lihat status');
    await passes(again);
    expect(sessionStorage.length).to.equal(0);
  });

  it('forgets all of it when it is closed', async () => {
    const { seen } = await open('checked');
    await seen.click('button', 'Tutup');
    await seen.finds('heading', 'Lihat status jadwal atau permohonan');
    expect(seen.headings).to.deep.equal([title]);
    expect(seen.root.querySelectorAll('input')).to.have.length(2);
    for (const input of seen.root.querySelectorAll('input')) expect(input.value).to.equal('');
    expect(sessionStorage.length).to.equal(0);
    await until(() => seen.focused === seen.the('textbox', 'Kode tiket'), 'the form has no focus');
    await seen.hears('Status sudah ditutup.');
  });

  it('reads in English on an English page', async () => {
    pageIn('en');
    const region = await trackedRegion();
    const seen = await place('mpp-status-tracker', { client: region.client });
    await seen.sees('For example: SGR-');
    const { code, digits } = ticketOf('checked');
    await fill(seen, 'Ticket code', code);
    await fill(seen, 'Last 4 digits of your mobile number', digits);
    await seen.click('button', 'See status');
    await seen.finds('heading', 'Being checked');
    await seen.sees('Promised for Friday, 27 November');
    expect(seen.text).not.to.match(/Kode|Dijanjikan|Tutup|Langsung|Diterima/);
    await passes(seen);
  });
});

interface Applications {
  readonly applications: readonly object[];
}

/** The same application twice, the second under way and for another service. */
function withSecond(body: unknown): object {
  const answer = body as { readonly case: Applications } | Applications;
  // A look-up has the case in it, a later question is answered with the case itself.
  const isLookUp = 'case' in answer;
  const found = isLookUp ? answer.case : answer;
  const applications = found.applications.flatMap((one) => [
    one,
    { ...one, id: 'other', state: 'in-progress', service: 'kk-baru' },
  ]);
  const changed = { ...found, applications };
  return isLookUp ? { ...answer, case: changed } : changed;
}
