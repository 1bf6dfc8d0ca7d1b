/** Texts of what only the client knows, in both languages at hand: without a network no further file can be fetched. */
import type { ClientCode, ErrorText } from './errors.js';

const id = {
  offline: { says: 'Internet Anda terputus.', next: 'Sambungkan lagi, lalu coba lagi. Loket tetap melayani.' },
  unreachable: {
    says: 'Layanan daring kami tidak bisa dihubungi. Bukan salah Anda.',
    next: 'Coba lagi, atau hubungi petugas.',
  },
  timed_out: { says: 'Jawaban kami terlalu lama datang.', next: 'Coba lagi, atau hubungi petugas.' },
  contract_violation: {
    says: 'Jawaban layanan daring tidak bisa dibaca. Bukan salah Anda.',
    next: 'Coba lagi nanti, atau hubungi petugas.',
  },
  unsupported: { says: 'Layanan ini belum ada secara daring.', next: 'Datang ke loket pada jam buka.' },
  start_failed: {
    says: 'Bagian halaman ini tidak bisa dibuka.',
    next: 'Muat ulang halaman ini, atau hubungi petugas.',
  },
  settings_invalid: {
    says: 'Bagian halaman ini belum selesai dipasang.',
    next: 'Loket tetap melayani. Pengelola situs: buka halaman ini dengan ?mpp-check.',
  },
} as const satisfies Record<ClientCode, ErrorText>;

const en = {
  offline: { says: 'You are offline.', next: 'Connect again, then try again. The counters are open as usual.' },
  unreachable: {
    says: 'Our online service cannot be reached. It is not your fault.',
    next: 'Try again, or contact us.',
  },
  timed_out: { says: 'Our answer took too long.', next: 'Try again, or contact us.' },
  contract_violation: {
    says: 'The answer of our online service cannot be read. It is not your fault.',
    next: 'Try again later, or contact us.',
  },
  unsupported: { says: 'This is not available online yet.', next: 'Come to the counter during opening hours.' },
  start_failed: { says: 'This part of the page does not open.', next: 'Reload this page, or contact us.' },
  settings_invalid: {
    says: 'This part of the page is not set up yet.',
    next: 'The counters are open as usual. Site owner: open this page with ?mpp-check.',
  },
} as const satisfies Record<ClientCode, ErrorText>;

export const clientErrorTexts = { id, en };
