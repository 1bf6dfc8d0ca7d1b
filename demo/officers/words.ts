/** What the officers read: Indonesian only, as they do. */
import type {
  Application,
  AppointmentState,
  ApplicationOutcome,
  ApplicationState,
  MessageKind,
  OfficerMessage,
} from 'mpp-widgets/contract';

export const visitWords: Readonly<Record<AppointmentState, string>> = {
  booked: 'Dijadwalkan',
  'checked-in': 'Menunggu',
  called: 'Dipanggil',
  served: 'Selesai',
  'no-show': 'Tidak datang',
  cancelled: 'Dibatalkan',
};

export const stateWords: Readonly<Record<ApplicationState, string>> = {
  received: 'Diterima',
  'in-progress': 'Diperiksa',
  'waiting-for-applicant': 'Menunggu warga',
  'waiting-for-agency': 'Menunggu instansi lain',
  ready: 'Siap diambil',
  closed: 'Ditutup',
};

export const outcomeWords: Readonly<Record<ApplicationOutcome, string>> = {
  granted: 'Disetujui',
  rejected: 'Ditolak',
  withdrawn: 'Dicabut pemohon',
  transferred: 'Dialihkan',
};

export const actionWords = {
  document: 'Melengkapi dokumen',
  visit: 'Datang ke loket',
  payment: 'Membayar',
  answer: 'Menjawab pertanyaan',
  'pick-up': 'Mengambil hasil',
} as const;

export const helpWords: Readonly<Record<string, string>> = {
  wheelchair: 'kursi roda',
  'sign-language': 'bahasa isyarat',
  elderly: 'lansia',
  pregnant: 'ibu hamil',
  'with-infant': 'membawa bayi',
  reading: 'bantuan membaca',
};

export const messageWords: Readonly<Record<MessageKind, string>> = {
  confirmation: 'Konfirmasi',
  rescheduled: 'Perubahan',
  cancelled: 'Pembatalan',
  reminder: 'Pengingat',
  codes: 'Kode dikirim ulang',
  offer: 'Tawaran waktu',
  closed: 'Tempat tutup',
  reopened: 'Tidak jadi tutup',
};

/** Whether a message is out, and since when or from when on. */
export const sentWords = ({ state, at }: OfficerMessage): string => {
  const when = `${dayWords(at.slice(0, 10))} ${clockOf(at)}`;
  return state === 'gone' ? 'tidak terkirim' : state === 'sent' ? `terkirim ${when}` : `akan dikirim ${when}`;
};

/** Hours and minutes as Indonesians write them, by the place's own clock. */
export const clockOf = (moment: string): string => moment.slice(11, 16).replace(':', '.');

const days = new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'short' });

/** A calendar day, such as `Kamis, 26 Nov`. */
export const dayWords = (day: string): string => days.format(new Date(`${day}T12:00:00Z`));

/** How the promise stands, and how loudly it is said. */
export function promiseWords(
  { clock, state }: Application,
  today: string,
): { text: string; tone: '' | 'late' | 'turn' } {
  if (!clock) return { text: 'tanpa janji waktu', tone: '' };
  if (state === 'closed')
    return { text: clock.lateDays > 0 ? `selesai, terlambat ${clock.lateDays} hari` : 'selesai', tone: '' };
  if (clock.paused) return { text: 'waktu berhenti', tone: 'turn' };
  if (clock.lateDays > 0) return { text: `terlambat ${clock.lateDays} hari`, tone: 'late' };
  return { text: clock.promisedOn === today ? 'hari ini' : dayWords(clock.promisedOn), tone: '' };
}

const problems: Readonly<Record<string, string>> = {
  officer_token_invalid: 'Token tidak cocok. Salin lagi dari layar tempat server dijalankan.',
  lookup_failed: 'Kode tidak ditemukan. Cek lagi tiketnya.',
  appointment_not_changeable: 'Langkah ini tidak bisa untuk kunjungan itu: sudah berubah, atau bukan hari ini.',
  application_move_not_allowed: 'Permohonan ini sudah berubah. Daftarnya dimuat ulang.',
  not_found: 'Sudah tidak ada: mungkin petugas lain lebih dulu.',
  queue_empty: 'Tidak ada yang menunggu.',
};

/** A refusal in words; what the list does not know is shown as the server says it. */
export const problemWords = (code: string, title?: string): string =>
  problems[code] ?? title ?? 'Server tidak menjawab. Loket jalan terus; coba lagi sebentar lagi.';
