/** Wording of what stands after sending: making sure, and the ticket. */
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

export { step } from '../appointment-booking.text.js';

export const uncertain = () => t('Kami sedang memastikan jadwal Anda', { id: 'booking.uncertain.title' });
export const uncertainBody = () =>
  t('Jawabannya belum sampai. Jadwal mungkin sudah dipesan. Jangan pesan lagi, supaya tidak ganda.', {
    id: 'booking.uncertain.body',
  });
export const uncertainClose = () =>
  t('Boleh ditutup. Muat lagi halaman ini di tab yang sama, kami lanjutkan.', { id: 'booking.uncertain.close' });
export const sent = () => t('Dikirim', { id: 'booking.uncertain.sent' });
export const asking = () => t('Menanyakan ke server', { id: 'booking.uncertain.asking' });
export const tryNumber = (n: number, time: string) =>
  t(str`pertanyaan ke-${formatNumber(n)}, ${time}`, { id: 'booking.uncertain.try' });
export const toCome = () => t('Tiket', { id: 'booking.uncertain.ticket' });
export const done = () => t('selesai', { id: 'booking.stage.done' });
export const current = () => t('sedang berjalan', { id: 'booking.stage.current' });
export const todo = () => t('belum', { id: 'booking.stage.todo' });
export const askNow = () => t('Tanyakan sekarang', { id: 'booking.uncertain.ask' });
export const stillNothing = () => t('Tetap tidak ada jawaban? Telepon loket:', { id: 'booking.uncertain.phone' });
export const mention = (moment: string) => t(str`Sebut jadwal ${moment}.`, { id: 'booking.uncertain.mention' });

export const booked = () => t('Jadwal Anda sudah dipesan', { id: 'booking.booked.title' });
export const moved = () => t('Jadwal Anda sudah diubah', { id: 'booking.moved.title' });
export const keepIt = () => t('Simpan tiket ini: tangkap layarnya, atau catat kodenya.', { id: 'booking.booked.keep' });
export const ticket = () => t('Tiket jadwal', { id: 'booking.ticket' });
export const label = () => t('Nomor tiket', { id: 'booking.ticket.label' });
export const code = () => t('Kode', { id: 'booking.ticket.code' });
export const pin = () => t('PIN', { id: 'booking.ticket.pin' });
export const pinHint = () =>
  t('Catat PIN ini. Hanya ditampilkan sekali, dan dipakai bersama kode.', { id: 'booking.ticket.pin.hint' });
export const phoneHint = () =>
  t('Untuk membuka tiket ini lagi: kode, dan 4 angka terakhir nomor HP Anda.', { id: 'booking.ticket.phone.hint' });
export const eitherHint = () =>
  t(
    'Untuk membuka tiket ini lagi: kode, dan 4 angka terakhir nomor HP atau PIN Anda. PIN hanya ditampilkan sekali. Belum dicatat? Petugas bisa membantu.',
    { id: 'booking.ticket.either.hint' },
  );
export const sameProof = () =>
  t('Kodenya tetap sama, begitu juga PIN atau nomor HP untuk membukanya.', { id: 'booking.moved.proof' });
export const move = () => t('Ubah jadwal', { id: 'booking.move.title' });
export const atTime = (time: string) => t(str`pukul ${time}`, { id: 'booking.ticket.at' });
export const arriveBy = () => t('Datang pukul', { id: 'booking.ticket.arrive' });
export const arriveHint = () => t('Lapor ke petugas di pintu masuk', { id: 'booking.ticket.arrive.hint' });
export const people = (n: number) =>
  plural(n, {
    one: () => t(str`${formatNumber(n)} orang`, { id: 'booking.ticket.people.one' }),
    other: () => t(str`${formatNumber(n)} orang`, { id: 'booking.ticket.people.other' }),
  });
export const counter = (name: string) => t(str`Loket ${name}`, { id: 'booking.ticket.counter' });
export const follow = () => t('Pantau jadwal ini', { id: 'booking.ticket.follow' });
export const bring = () => t('Bawa ini', { id: 'booking.ticket.bring' });
export const bringHere = () => t('Daftarnya di sini', { id: 'booking.ticket.bring.here' });
export const bringLink = () => t('Lihat yang perlu dibawa', { id: 'booking.bring' });
export const changeHint = (until: string) =>
  t(str`Bisa diubah atau dibatalkan sampai ${until}.`, { id: 'booking.ticket.changeable' });
export const tooLate = () =>
  t('Sudah dekat, jadi tidak bisa diubah secara daring. Batal datang? Telepon loket:', {
    id: 'booking.ticket.tooLate',
  });
export const onlyCode = () =>
  t('Rincian tiket tidak kami simpan di perangkat ini. Buka dengan kode untuk melihatnya.', {
    id: 'booking.ticket.onlyCode',
  });
export const cancelled = () => t('Jadwal sudah dibatalkan', { id: 'booking.cancelled.title' });
export const bookAnew = () => t('Pesan jadwal baru', { id: 'booking.move.anew' });
export const another = () => t('Pesan jadwal lain', { id: 'booking.ticket.another' });
