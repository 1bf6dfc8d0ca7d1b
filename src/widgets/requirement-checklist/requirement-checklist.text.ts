/** Wording of the checklist. */
import type { Channel } from '../../contract/primitives.js';
import type { DocumentForm } from '../../contract/requirements.js';
import { formatList, formatNumber } from '../../i18n/format.js';
import { plural, str, t } from '../../i18n/index.js';

export const channel: Readonly<Record<Channel, () => string>> = {
  counter: () => t('Loket', { id: 'common.channel.counter' }),
  mobile: () => t('Mobil keliling', { id: 'common.channel.mobile' }),
  online: () => t('Daring', { id: 'common.channel.online' }),
};

export const title = () => t('Apa yang perlu dibawa?', { id: 'checklist.title' });
export const choose = () =>
  t('Cari dulu layanan yang mau Anda urus. Daftar syaratnya muncul di sini.', { id: 'checklist.choose' });
export const loading = () => t('Memuat daftar syarat…', { id: 'checklist.loading' });

export const fee = () => t('Biaya', { id: 'common.fee' });
export const time = () => t('Selesai', { id: 'common.time' });
export const timeUnknown = () => t('Waktu belum diketahui', { id: 'common.time.unknown' });
export const product = () => t('Anda mendapat', { id: 'checklist.product' });
export const ways = () => t('Cara', { id: 'common.channels' });
export const validity = () => t('Berlaku', { id: 'checklist.validity' });
export const unverified = () => t('Belum dicek. Bisa berbeda di loket.', { id: 'common.unverified' });
export const unchecked = () => t('Belum dicek', { id: 'common.unchecked' });
export const dependsOn = (questions: string) => t(str`Tergantung jawaban: ${questions}`, { id: 'checklist.dependsOn' });
export const askFirst = () => t('Tanya sebelum membayar.', { id: 'checklist.fee.ask' });

export const questionHint = () =>
  t('Jawaban Anda menentukan apa yang perlu dibawa.', { id: 'checklist.question.hint' });
export const yes = () => t('Ya', { id: 'common.yes' });
export const no = () => t('Tidak', { id: 'common.no' });
export const noneOfThese = () => t('Tidak satu pun', { id: 'checklist.none' });
export const forget = (question: string) => t(str`Hapus jawaban: ${question}`, { id: 'checklist.forget' });
export const forgetShort = () => t('Hapus jawaban', { id: 'checklist.forget.short' });
export const numberWrong = (min: string, max: string) =>
  t(str`Isi angka bulat dari ${min} sampai ${max}.`, { id: 'checklist.number.wrong' });

export const bring = () => t('Yang perlu disiapkan', { id: 'checklist.bring' });
export const sure = () => t('Pasti perlu', { id: 'checklist.sure' });
export const perhaps = () => t('Mungkin perlu', { id: 'checklist.perhaps' });
export const perhapsHint = () =>
  t('Tergantung keadaan Anda. Jawab pertanyaan di atas untuk daftar yang pasti.', { id: 'checklist.perhaps.hint' });
export const nothingSure = () => t('Belum ada yang pasti. Jawab pertanyaan di atas.', { id: 'checklist.nothingSure' });
export const nothing = () => t('Tidak ada berkas yang perlu dibawa.', { id: 'checklist.nothing' });
export const progress = (done: number, total: number) =>
  t(str`${done} dari ${total} siap`, { id: 'checklist.progress' });
export const listNow = (total: number) =>
  plural(total, {
    one: () => t(str`Sekarang ${formatNumber(total)} berkas pasti perlu.`, { id: 'checklist.now.one' }),
    other: () => t(str`Sekarang ${formatNumber(total)} berkas pasti perlu.`, { id: 'checklist.now.other' }),
  });
export const oneOf = () => t('Salah satu:', { id: 'checklist.oneOf' });
export const allReady = () => t('Semua sudah siap', { id: 'checklist.ready' });
export const allReadyBody = () =>
  t('Masukkan ke satu map. Petugas memeriksanya di loket.', { id: 'checklist.ready.body' });

export const getThere = () => t('Belum punya? Lihat cara mengurusnya', { id: 'checklist.obtain.service' });
export const whereToGet = (where: string) => t(str`Didapat di ${where}`, { id: 'checklist.obtain.where' });
export const download = () => t('Unduh formulir', { id: 'checklist.obtain.url' });

export const feeAll = () => t('Biaya semua', { id: 'checklist.fee.all' });
export const feeUnknown = () => t('Belum kami ketahui', { id: 'checklist.fee.unknown' });

export const mustAttend = () => t('Anda sendiri yang harus datang.', { id: 'checklist.mustAttend' });
export const proxy = () => t('Boleh diurus orang lain.', { id: 'checklist.proxy' });
export const noProxy = () => t('Tidak bisa diwakilkan.', { id: 'checklist.proxy.no' });
export const online = (reach: 'full' | 'partial', where: string) =>
  reach === 'full'
    ? t(str`Bisa diurus seluruhnya lewat ${where}.`, { id: 'checklist.online.full' })
    : t(str`Daftar lewat ${where}, lalu datang ke loket.`, { id: 'checklist.online.partial' });
export const officialSystem = () => t('layanan daring resmi instansi', { id: 'checklist.online.official' });
export const more = () => t('Dasar hukum dan pengaduan', { id: 'checklist.more' });
export const legalBasis = () => t('Dasar hukum', { id: 'checklist.legal' });
export const complaints = () => t('Pengaduan', { id: 'checklist.complaints' });
export const sources = () => t('Sumber', { id: 'checklist.sources' });

export const next = () => t('Lanjut pilih jadwal', { id: 'checklist.next' });
export const walkIn = () => t('Tanpa jadwal pun boleh: datang dan ambil nomor.', { id: 'checklist.walkIn' });
export const noBooking = () => t('Layanan ini tidak perlu jadwal.', { id: 'checklist.noBooking' });
export const wayOn = () => t('Yang bisa dilakukan', { id: 'checklist.stop.wayOn' });

export const unknownService = () => t('Layanan ini tidak ada di sini', { id: 'checklist.unknown' });
export const unknownServiceBody = () =>
  t('Mungkin tautannya sudah lama. Cari layanan lain, atau tanya petugas.', { id: 'checklist.unknown.body' });
export const failed = () => t('Daftar syarat gagal dimuat', { id: 'checklist.failed' });
export const failedBody = () =>
  t('Bukan salah Anda. Coba lagi, atau hubungi petugas.', { id: 'checklist.failed.body' });
export const offline = () => t('Internet Anda terputus', { id: 'common.offline' });
export const offlineBody = () =>
  t('Daftar syarat belum sempat termuat. Kami coba lagi begitu Anda tersambung.', { id: 'checklist.offline.body' });
export const staleBody = () => t('Daftar yang termuat tadi tetap bisa dipakai.', { id: 'checklist.offline.stale' });
export const retry = () => t('Coba lagi', { id: 'common.retry' });

/** `1 asli`, `2 fotokopi`; several forms one beneath the other. */
export function forms({ original, copies, presence, fillIn, digital }: DocumentForm): readonly string[] {
  const n = (count: number) => formatNumber(count);
  const lines: string[] = [];
  if (original) lines.push(t(str`${n(original)} asli`, { id: 'checklist.form.original' }));
  if (copies) {
    lines.push(
      plural(copies, {
        one: () => t(str`${n(copies)} fotokopi`, { id: 'checklist.form.copies.one' }),
        other: () => t(str`${n(copies)} fotokopi`, { id: 'checklist.form.copies.other' }),
      }),
    );
  }
  if (fillIn) lines.push(t('diisi', { id: 'checklist.form.fillIn' }));
  if (presence) lines.push(t('dibawa atau hadir', { id: 'checklist.form.presence' }));
  if (digital)
    lines.push(t(str`berkas digital (${formatList(digital.types, 'disjunction')})`, { id: 'checklist.form.digital' }));
  return lines;
}
export const noBookingHere = () =>
  t('Datang langsung ke loket. Pemesanan jadwal belum ada di sini.', { id: 'checklist.noBookingHere' });
