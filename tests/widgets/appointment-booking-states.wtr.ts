import { expect, waitUntil } from '@open-wc/testing';
import {
  all,
  changed,
  comesToRest,
  control,
  open,
  type Options,
  press,
  problem,
  sees,
  startClock,
  stopClock,
  toForm,
  toReview,
  toTicket,
  words,
} from './appointment-booking-page.js';
import type { MppAppointmentBooking } from '../../src/widgets/appointment-booking/appointment-booking.js';

interface State extends Options {
  readonly name: string;
  readonly heading: string;
  readonly says: string;
  /** Words of the control that leads on. */
  readonly next: string;
  readonly go?: (widget: MppAppointmentBooking) => Promise<void>;
}

const silent = async (call: string, send: () => Promise<Response>): Promise<Response> => {
  if (call === 'POST /appointments' || call.startsWith('GET /holds/')) throw new TypeError('connection lost');
  return send();
};

const full = changed('GET /availability', {
  days: ['2026-11-23', '2026-11-24'].map((day) => ({ day, state: 'full', left: 0 })),
  slots: [],
  nextBookableDate: null,
});

const states: readonly State[] = [
  {
    name: 'choice of a service',
    attributes: { service: '', location: '' },
    heading: 'Jadwal untuk layanan apa?',
    says: 'Pilih yang paling sering dipesan',
    next: 'Kartu Keluarga hilang atau rusak',
  },
  {
    name: 'place',
    attributes: { location: '' },
    heading: 'Di mana Anda mau datang?',
    says: 'Paling cepat Senin 23 Nov',
    next: 'Pilih waktu',
  },
  {
    name: 'place that does not serve it',
    attributes: { location: 'kantor-lama' },
    heading: 'Di mana Anda mau datang?',
    says: 'Tempat yang diminta tidak melayani layanan ini',
    next: 'Pilih waktu',
  },
  { name: 'time, as a list', heading: 'Kapan Anda mau datang?', says: 'Semua jam dalam WIB', next: '10.00 WIB' },
  {
    name: 'time, as a month',
    width: 760,
    heading: 'Kapan Anda mau datang?',
    says: 'November 2026',
    next: 'Selasa, 24 November 2026, tersedia',
  },
  {
    name: 'place that is full',
    answer: full,
    heading: 'Semua jadwal di MPP Sagara sudah penuh',
    says: 'Datang tanpa jadwal',
    next: 'Lihat tempat lain',
  },
  { name: 'form', go: toForm, heading: 'Siapa yang datang?', says: 'Data dihapus 90 hari', next: 'Periksa jadwal' },
  {
    name: 'form with errors',
    go: async (widget) => {
      await toForm(widget);
      await press(widget, 'Periksa jadwal');
    },
    heading: '3 isian perlu diperbaiki',
    says: 'Isi NIK, 16 angka di KTP.',
    next: 'Periksa jadwal',
  },
  { name: 'review', go: toReview, heading: 'Sudah benar?', says: '•••• •••• •••• 0013', next: 'Pesan jadwal ini' },
  {
    name: 'ticket',
    attributes: { 'tracking-href': '/lacak', 'checklist-href': '/syarat' },
    go: toTicket,
    heading: 'Jadwal Anda sudah dipesan',
    says: 'Datang pukul',
    next: 'Pantau jadwal ini',
  },
  {
    name: 'time that was taken',
    answer: async (call, send) =>
      call === 'POST /holds'
        ? problem(409, 'slot_taken', { alternatives: [{ startsAt: '2026-11-23T10:15:00+07:00', left: 3 }] })
        : send(),
    go: async (widget) => {
      await sees(widget, '10.00');
      await press(widget, '10.00 WIB');
      await press(widget, 'Pakai jam 10.00');
    },
    heading: 'Jam 10.00 baru saja diambil orang lain',
    says: 'Masih tersedia',
    next: 'Senin 23 Nov, 10.15',
  },
  {
    name: 'outcome that is not known',
    answer: silent,
    go: async (widget) => {
      await toReview(widget);
      await press(widget, 'Pesan jadwal ini');
    },
    heading: 'Kami sedang memastikan jadwal Anda',
    says: 'Jangan pesan lagi, supaya tidak ganda',
    next: 'Tanyakan sekarang',
  },
  {
    name: 'limit per person',
    answer: async (call, send) => (call === 'POST /appointments' ? problem(409, 'appointment_limit') : send()),
    go: async (widget) => {
      await toReview(widget);
      await press(widget, 'Pesan jadwal ini');
    },
    heading: 'Sudah benar?',
    says: 'Pakai, ubah, atau batalkan yang ada.',
    next: 'Pesan jadwal ini',
  },
  {
    name: 'booking switched off',
    answer: changed('GET /region', { booking: { open: false, reason: { id: 'Gangguan listrik' } } }),
    attributes: { 'checklist-href': '/syarat' },
    heading: 'Pemesanan daring ditutup sementara',
    says: 'Gangguan listrik. Loket tetap melayani tanpa jadwal.',
    next: 'Lihat yang perlu dibawa',
  },
  {
    name: 'maintenance',
    answer: changed('GET /region', {
      maintenance: {
        from: '2026-11-01T00:00:00+07:00',
        until: '2026-11-25T13:00:00+07:00',
        reason: { id: 'Pindah server' },
      },
    }),
    heading: 'Pemesanan daring sedang dirawat',
    says: 'Pindah server. Dibuka lagi Rabu, 25 November, 13.00 WIB',
    next: 'Coba lagi',
  },
  {
    name: 'service that is not known',
    attributes: { service: 'tidak-ada' },
    heading: 'Layanan ini tidak ada di sini',
    says: 'Datang tanpa jadwal',
    next: 'Kartu Keluarga hilang atau rusak',
  },
  {
    name: 'more services than one visit can hold',
    attributes: { service: 'kk-hilang-rusak ktp-el-penggantian akta-kelahiran paspor-baru skck-baru nib' },
    heading: 'Terlalu banyak untuk satu kunjungan',
    says: 'Pesan satu per satu',
    next: 'Akta kelahiran',
  },
  {
    name: 'service without appointments',
    attributes: { service: 'jemput-bola-adminduk', location: '' },
    heading: 'Layanan ini tidak memakai jadwal',
    says: 'Langsung datang pada jam buka',
    next: '(0299) 555-0120',
  },
  {
    name: 'server that cannot book',
    answer: changed('GET /region', { capabilities: ['getRegion', 'listServices', 'getService'] }),
    heading: 'Jadwal belum bisa dipesan di sini',
    says: 'Datang langsung ke loket dan ambil nomor',
    next: '(0299) 555-0120',
  },
  {
    name: 'a region without a server, whose file calls booking closed',
    answer: changed('GET /region', {
      capabilities: ['getRegion', 'listServices', 'getService'],
      booking: { open: false },
    }),
    heading: 'Jadwal belum bisa dipesan di sini',
    says: 'Datang langsung ke loket dan ambil nomor',
    next: '(0299) 555-0120',
  },
  {
    name: 'days that could not be read',
    answer: async (call, send) => (call === 'GET /availability' ? problem(500, 'internal_error') : send()),
    heading: 'Jadwal gagal dimuat',
    says: 'datang tanpa jadwal',
    next: 'Coba lagi',
  },
  {
    name: 'nothing that could be read',
    answer: async () => problem(500, 'internal_error'),
    heading: 'Jadwal gagal dimuat',
    says: 'Bukan salah Anda',
    next: 'Coba lagi',
  },
];

describe('booking, each state', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());

  for (const { name, heading, says, next, go, ...options } of states) {
    it(`${name}: heading, text, next step, and no fault of accessibility`, async () => {
      const { widget } = await open(options);
      await go?.(widget);
      await sees(widget, heading);
      await sees(widget, says);
      const headings = all(widget, 'h2, h3, h4, h5').map((each) => each.textContent?.trim());
      expect(headings).to.include(heading);
      expect(control(widget, next)).to.be.an.instanceOf(HTMLElement);
      await comesToRest(widget);
      await expect(widget).to.be.accessible();
    });
  }

  it('leads from a service that is not known to one that is, though the page names the other', async () => {
    const { widget } = await open({ attributes: { service: 'tidak-ada', location: '' } });
    await sees(widget, 'Pilih layanan lain');
    await press(widget, 'Kartu Keluarga hilang atau rusak');
    await sees(widget, 'Di mana Anda mau datang?');
  });

  it('stands once the page is about a service that is known', async () => {
    const { widget } = await open({ attributes: { service: 'tidak-ada', location: '' } });
    await sees(widget, 'Layanan ini tidak ada di sini');
    expect(widget.state).to.equal('error');
    widget.service = 'kk-hilang-rusak';
    await sees(widget, 'Di mana Anda mau datang?');
    await waitUntil(() => widget.state === 'ready', 'ready');
  });

  it('shows places whose days cannot be read, and no longer says that it is looking', async () => {
    const { widget } = await open({
      attributes: { location: '' },
      answer: async (call, send) => (call === 'GET /availability' ? problem(409, 'service_not_at_location') : send()),
    });
    await sees(widget, 'Di mana Anda mau datang?');
    await waitUntil(() => !words(widget).includes('Melihat jadwal'), 'it is not said any more');
    expect(control(widget, 'Pilih waktu')).to.be.an.instanceOf(HTMLElement);
  });

  for (const width of [288, 320]) {
    it(`fits into ${width}px at the time, the form and the ticket`, async () => {
      const { widget } = await open({ width });
      const over = () => {
        const edge = widget.getBoundingClientRect().right + 1;
        return all(widget, '*').filter((each) => each.getBoundingClientRect().right > edge && !each.closest('.vh'));
      };
      await sees(widget, '10.00');
      expect(over()).to.deep.equal([]);
      await toForm(widget);
      expect(over()).to.deep.equal([]);
    });
  }
});
