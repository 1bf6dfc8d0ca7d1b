/** Wording of choosing: place, day and time. */
import type { Zone } from '../../../contract/primitives.js';
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

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
export const startFailed = () => t('Bagian ini gagal dimuat. Bukan salah Anda.', { id: 'common.startFailed' });
export const showList = () => t('Lihat daftar hari', { id: 'booking.time.list' });

export const morning = () => t('Pagi', { id: 'booking.morning' });
export const noon = () => t('Siang', { id: 'booking.noon' });
export const afternoon = () => t('Sore', { id: 'booking.afternoon' });
export const full = () => t('penuh', { id: 'booking.day.full' });
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

export const wait = () => t('Kabari saya kalau ada yang kosong', { id: 'booking.wait.open' });
export const waitForFull = () => t('Hari yang Anda mau sudah penuh?', { id: 'booking.wait.full' });

export const heldByYou = () => t('sedang Anda simpan', { id: 'booking.slot.yours' });
export const shut = () => t('tutup', { id: 'booking.day.closed' });
