/** Wording of what stands beneath the list, and of what comes with answers and ticks. */
import { formatNumber } from '../../../i18n/format.js';
import { plural, str, t } from '../../../i18n/index.js';

export const more = () => t('Dasar hukum dan pengaduan', { id: 'checklist.more' });
export const legalBasis = () => t('Dasar hukum', { id: 'checklist.legal' });
export const complaints = () => t('Pengaduan', { id: 'checklist.complaints' });
export const sources = () => t('Sumber', { id: 'checklist.sources' });
export const mustAttend = () => t('Anda sendiri yang harus datang.', { id: 'checklist.mustAttend' });
export const proxy = () => t('Boleh diurus orang lain.', { id: 'checklist.proxy' });
export const noProxy = () => t('Tidak bisa diwakilkan.', { id: 'checklist.proxy.no' });
export const officialSystem = () => t('layanan daring resmi instansi', { id: 'checklist.online.official' });
export const feeAll = () => t('Biaya semua', { id: 'checklist.fee.all' });
export const feeUnknown = () => t('Belum kami ketahui', { id: 'checklist.fee.unknown' });
export const online = (reach: 'full' | 'partial', where: string) =>
  reach === 'full'
    ? t(str`Bisa diurus seluruhnya lewat ${where}.`, { id: 'checklist.online.full' })
    : t(str`Daftar lewat ${where}, lalu datang ke loket.`, { id: 'checklist.online.partial' });

export const where = () => t('Di mana, kapan', { id: 'checklist.where' });
export const notHere = (channel: string) => t(str`Tidak dilayani: ${channel}.`, { id: 'checklist.notHere' });
export const noPlace = () => t('Tanya petugas, loketnya belum tercatat.', { id: 'checklist.noPlace' });
export const noStops = () => t('Belum ada jadwal dekat ini.', { id: 'checklist.noStops' });
export const leaves = (site: string) => t(str`Membuka situs resmi ${site}.`, { id: 'checklist.online.leaves' });
export const know = () => t('Perlu Anda tahu', { id: 'checklist.know' });
export const procedure = () => t('Langkahnya', { id: 'checklist.procedure' });
export const paidTo = (whom: string) => t(str`dibayar ke ${whom}`, { id: 'checklist.fee.paidTo' });
export const feePerhaps = () => t('Mungkin juga', { id: 'checklist.fee.perhaps' });
export const feeAtLeast = () => t('Sudah pasti', { id: 'checklist.fee.atLeast' });
export const unsure = () => t('Ada bagian yang belum dicek', { id: 'checklist.unsure' });
export const unsureBody = () =>
  t('Bisa berbeda di loket. Telepon dulu sebelum berangkat.', { id: 'checklist.unsure.body' });

export const add = () => t('Tambah layanan', { id: 'checklist.add' });
export const print = () => t('Cetak', { id: 'checklist.print' });
export const share = () => t('Bagikan', { id: 'checklist.share' });
export const keep = () => t('Simpan tanda centang di perangkat ini', { id: 'checklist.keep' });
export const keepHint = () =>
  t('Jangan di komputer warnet atau HP orang lain. Jawaban tidak disimpan.', { id: 'checklist.keep.hint' });
export const kept = () => t('Tanda centang hanya disimpan di perangkat ini.', { id: 'checklist.kept' });
export const keepFailed = () => t('Perangkat ini tidak mengizinkan penyimpanan.', { id: 'checklist.keep.failed' });
export const clear = () => t('Kosongkan', { id: 'checklist.clear' });
export const cleared = () => t('Jawaban dan tanda centang sudah dikosongkan.', { id: 'checklist.cleared' });
export const about = (name: string) => t(str`Tempat, biaya, dan keterangan: ${name}`, { id: 'checklist.visit.about' });

export const noneOfThese = () => t('Tidak satu pun', { id: 'checklist.none' });
export const numberWrong = (min: string, max: string) =>
  t(str`Isi angka bulat dari ${min} sampai ${max}.`, { id: 'checklist.number.wrong' });
export const listNow = (total: number) =>
  plural(total, {
    one: () => t(str`Sekarang ${formatNumber(total)} berkas pasti perlu.`, { id: 'checklist.now.one' }),
    other: () => t(str`Sekarang ${formatNumber(total)} berkas pasti perlu.`, { id: 'checklist.now.other' }),
  });
export const allReady = () => t('Semua sudah siap', { id: 'checklist.ready' });
export const allReadyBody = () =>
  t('Masukkan ke satu map. Petugas memeriksanya di loket.', { id: 'checklist.ready.body' });
export const forget = (question: string) => t(str`Hapus jawaban: ${question}`, { id: 'checklist.forget' });
export const forgetShort = () => t('Hapus jawaban', { id: 'checklist.forget.short' });
export const nothingSure = () => t('Belum ada yang pasti. Jawab pertanyaan di atas.', { id: 'checklist.nothingSure' });
export const nothing = () => t('Tidak ada berkas yang perlu dibawa.', { id: 'checklist.nothing' });
