/** Maintenance that an officer announces while people book: said, with where to walk in, and nothing typed is lost. */
import { expect } from '@open-wc/testing';
import { createMemoryServer } from '../../demo/server/memory.js';
import { memoryStore } from '../../demo/server/store/memory/memory-store.js';
import {
  comesToRest,
  open,
  press,
  problem,
  sees,
  startClock,
  stopClock,
  toReview,
  words,
} from './appointment-booking-page.js';
import { officerOf } from './support/officer.js';

const hour = () => ({
  maintenance: { until: new Date(Date.now() + 3_600_000).toISOString(), reason: { id: 'Pindah server' } },
});
const over = { maintenance: null };

describe('booking in maintenance', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());

  it('says so with the reason and the counters, and goes on when it is over', async () => {
    const store = memoryStore();
    await officerOf(createMemoryServer({ store, clock: () => Date.now() }))('maintenance', hour());
    const { widget, officer } = await open({ server: { store }, attributes: { location: '' } });
    await sees(widget, 'Pemesanan daring sedang dirawat');
    await sees(widget, 'Pindah server');
    await sees(widget, 'Datang tanpa jadwal');
    await comesToRest(widget);
    await expect(widget).to.be.accessible();
    await officer('maintenance', over);
    await press(widget, 'Coba lagi');
    await sees(widget, 'Di mana Anda mau datang?');
  });

  it('leaves the booking as it stands, with all that was typed', async () => {
    const { widget, officer } = await open();
    await toReview(widget);
    await officer('maintenance', hour());
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Layanan daring sedang dirawat');
    await sees(widget, 'Datang tanpa jadwal');
    expect(words(widget)).to.include('Siti Rahmawati');
    await comesToRest(widget);
    await expect(widget).to.be.accessible();
    await officer('maintenance', over);
    await press(widget, 'Pesan jadwal ini');
    await sees(widget, 'Jadwal Anda sudah dipesan');
  });

  it('says so where it began since the region was read', async () => {
    let isRunning = true;
    const { widget } = await open({
      answer: async (call, send) =>
        isRunning && call === 'GET /availability' ? problem(503, 'maintenance', { retryAfter: 600 }) : send(),
    });
    await sees(widget, 'Pemesanan daring sedang dirawat');
    await sees(widget, 'Datang tanpa jadwal');
    isRunning = false;
    await press(widget, 'Coba lagi');
    await sees(widget, 'Kapan Anda mau datang?');
  });
});
