/** Wording of choosing: place, day and time. */
import type { AvailableDay } from '../../../contract/availability.js';
import type { Zone } from '../../../contract/primitives.js';
import { formatNumber } from '../../../i18n/format.js';
import { pick, plural, str, t } from '../../../i18n/index.js';

export const where = () => t('Di mana Anda mau datang?', { id: 'booking.place.title' });
export const unknownPlace = () =>
  t('Tempat yang diminta tidak melayani layanan ini. Ini tempat yang bisa:', { id: 'booking.place.unknown' });
export const soonest = () => t('Paling cepat', { id: 'booking.place.soonest' });
export const noneFree = () => t('Belum ada jadwal kosong', { id: 'booking.place.none' });
export const asking = () => t('Melihat jadwal…', { id: 'booking.place.asking' });
export const placeNext = () => t('Pilih waktu', { id: 'booking.place.next' });
export const nearestFirst = () => t('Urutkan dari yang terdekat', { id: 'booking.place.nearestFirst' });
export const locating = () => t('Mencari posisi Anda…', { id: 'booking.place.locating' });
export const notLocated = () =>
  t('Posisi tidak didapat. Pilih tempat dari daftar.', { id: 'booking.place.notLocated' });
export const positionStays = () =>
  t('Memakai posisi HP Anda. Posisi tidak dikirim dan tidak disimpan.', { id: 'booking.place.positionStays' });
export const changePlace = () => t('Ubah tempat', { id: 'booking.place.change' });

export const when = () => t('Kapan Anda mau datang?', { id: 'booking.time.title' });
export const zoneOf = ({ label }: Zone) => t(str`Semua jam dalam ${label}.`, { id: 'booking.time.zone' });
export const partyTitle = () => t('Untuk berapa orang?', { id: 'booking.party' });
export const nearestDays = () => t('Jadwal terdekat', { id: 'booking.time.nearest' });
export const moreDays = () => t('Hari berikutnya', { id: 'booking.time.more' });
export const showMonth = () => t('Lihat kalender', { id: 'booking.time.month' });
export const showList = () => t('Lihat daftar hari', { id: 'booking.time.list' });
export const monthBefore = () => t('Bulan sebelumnya', { id: 'booking.month.before' });
export const monthAfter = () => t('Bulan berikutnya', { id: 'booking.month.after' });
export const monthHint = () =>
  t('Panah untuk pindah hari, Page Up dan Page Down untuk pindah bulan.', { id: 'booking.month.hint' });
export const legendOpen = () => t('Tersedia', { id: 'booking.legend.open' });
export const legendFew = () => t('Hampir penuh', { id: 'booking.legend.few' });
export const legendNone = () => t('Tanpa kotak: tidak bisa dipilih', { id: 'booking.legend.none' });

export const morning = () => t('Pagi', { id: 'booking.morning' });
export const noon = () => t('Siang', { id: 'booking.noon' });
export const afternoon = () => t('Sore', { id: 'booking.afternoon' });
export const full = () => t('penuh', { id: 'booking.day.full' });
export const holiday = () => t('libur', { id: 'booking.day.holiday' });
export const shut = () => t('tutup', { id: 'booking.day.closed' });
export const left = (n: number) =>
  plural(n, {
    one: () => t(str`sisa ${formatNumber(n)}`, { id: 'booking.left.one' }),
    other: () => t(str`sisa ${formatNumber(n)}`, { id: 'booking.left.other' }),
  });
export const loadingTimes = () => t('Memuat jam…', { id: 'booking.time.loading' });
export const noTimes = () =>
  t('Semua jam di hari ini sudah diambil. Pilih hari lain.', { id: 'booking.time.noneThatDay' });
export const timesOn = (day: string, n: number) =>
  plural(n, {
    one: () => t(str`${day}: ${formatNumber(n)} jam tersedia`, { id: 'booking.time.count.one' }),
    other: () => t(str`${day}: ${formatNumber(n)} jam tersedia`, { id: 'booking.time.count.other' }),
  });
export const chosen = (time: string) => t(str`Jam ${time} dipilih`, { id: 'booking.time.chosen' });
export const take = (time: string) => t(str`Pakai jam ${time}`, { id: 'booking.time.take' });
export const taking = (time: string) => t(str`Menyimpan jam ${time}…`, { id: 'booking.time.taking' });
export const takeHint = () =>
  t('Kami simpan jam ini 10 menit selagi Anda mengisi data.', { id: 'booking.time.takeHint' });
export const timesFailed = () => t('Jam gagal dimuat. Bukan salah Anda.', { id: 'booking.time.failed' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });

export const noFree = (place: string) => t(str`Semua jadwal di ${place} sudah penuh`, { id: 'booking.full.title' });
export const noFreeUntil = (day: string) =>
  t(str`Jadwal dibuka sampai ${day}. Hari baru ditambahkan setiap hari.`, { id: 'booking.full.body' });
export const otherPlaces = () => t('Lihat tempat lain', { id: 'booking.full.places' });

export const wait = () => t('Kabari saya kalau ada yang kosong', { id: 'booking.wait.open' });
export const waitForFull = () => t('Hari yang Anda mau sudah penuh?', { id: 'booking.wait.full' });

export const heldByYou = () => t('sedang Anda simpan', { id: 'booking.slot.yours' });

/** As the server told of it, or not yet. */
export type KnownDay = Omit<AvailableDay, 'state'> & { readonly state: AvailableDay['state'] | 'waiting' };

/** What a day's cell says beside its visible words, to those who do not see its border. */
export function dayState({ state, reason }: KnownDay): string {
  switch (state) {
    case 'open':
      return t('tersedia', { id: 'booking.day.open' });
    case 'closed':
      return reason ? pick(reason) : shut();
    case 'past':
      return t('sudah lewat', { id: 'booking.day.past' });
    case 'few':
    case 'full':
    case 'waiting':
      return '';
  }
}
