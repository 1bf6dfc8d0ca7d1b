/** Wording of the waiting list: joining it, and what happens next. */
import { str, t } from '../../../i18n/index.js';

export const title = () => t('Kabari saya kalau ada yang kosong', { id: 'booking.wait.open' });
export const intro = (place: string) =>
  t(str`Begitu ada waktu kosong di ${place}, kami kirim pesan ke HP Anda dan menyimpannya untuk Anda.`, {
    id: 'waitlist.intro',
  });
export const order = () => t('Yang mendaftar dulu ditawari dulu.', { id: 'waitlist.order' });
export const which = () => t('Hari apa?', { id: 'waitlist.day' });
export const onDay = (day: string) => t(str`Untuk ${day}.`, { id: 'waitlist.day.one' });
export const until = (day: string) => t(str`Untuk semua hari sampai ${day}.`, { id: 'waitlist.day.all' });
export const phoneHint = () =>
  t('Hanya untuk kabar ini. Kami hapus sehari setelah hari itu, atau setelah tawarannya.', {
    id: 'waitlist.phone.hint',
  });
export const ground = () => t('Dasar', { id: 'booking.notice.ground' });
export const submit = () => t('Kabari saya', { id: 'waitlist.submit' });
export const sending = () => t('Mendaftarkan…', { id: 'waitlist.sending' });
export const back = () => t('Kembali ke pilihan waktu', { id: 'waitlist.back' });
export const limit = () => t('Nomor ini sudah menunggu beberapa waktu kosong', { id: 'waitlist.limit.title' });
export const limitBody = () =>
  t('Batasnya sudah tercapai. Tunggu kabarnya, atau pilih waktu yang masih ada.', { id: 'waitlist.limit.body' });

export const uncertain = () => t('Kami sedang memastikan pendaftaran Anda', { id: 'waitlist.uncertain.title' });
export const uncertainBody = () =>
  t('Jawabannya belum sampai. Anda mungkin sudah terdaftar. Tidak perlu mendaftar lagi; kami tanyakan terus.', {
    id: 'waitlist.uncertain.body',
  });
export const askNow = () => t('Tanyakan sekarang', { id: 'booking.uncertain.ask' });
export const uncertainClose = () =>
  t('Boleh ditutup. Kalau Anda terdaftar, kabarnya tetap datang.', { id: 'waitlist.uncertain.close' });

export const joined = () => t('Anda masuk daftar tunggu', { id: 'waitlist.joined.title' });
export const next = {
  joined: () => t('Terdaftar', { id: 'waitlist.next.joined' }),
  waiting: () => t('Menunggu yang kosong', { id: 'waitlist.next.waiting' }),
  waitingUntil: (day: string) => t(str`sampai ${day}`, { id: 'waitlist.next.waiting.until' }),
  message: () => t('Pesan ke HP Anda', { id: 'waitlist.next.message' }),
  messageHint: () => t('menyebut waktunya, dan sampai pukul berapa kami simpan', { id: 'waitlist.next.message.hint' }),
  take: () => t('Buka tautannya, ambil waktunya', { id: 'waitlist.next.take' }),
  takeHint: () => t('tidak diambil pun tidak apa-apa: untuk orang berikutnya', { id: 'waitlist.next.take.hint' }),
};
export const done = () => t('selesai', { id: 'booking.stage.done' });
export const current = () => t('sedang berjalan', { id: 'booking.stage.current' });
export const todo = () => t('belum', { id: 'booking.stage.todo' });
export const leave = () => t('Tidak perlu kabar lagi', { id: 'waitlist.leave' });
export const leaving = () => t('Menghapus…', { id: 'waitlist.leaving' });
export const left = () => t('Anda tidak menunggu lagi', { id: 'waitlist.left.title' });
export const leftBody = () =>
  t('Kami tidak mengirim kabar. Nomor HP Anda sudah dihapus.', { id: 'waitlist.left.body' });
export const again = () => t('Daftar lagi', { id: 'waitlist.again' });
