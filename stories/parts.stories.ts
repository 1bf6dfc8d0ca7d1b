import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { frame, frameMeta, type FrameArgs } from './part-frame.js';
import { calendar, chevron, download, icon, phone, pin, print, share, whatsapp } from '../src/ui/icons.js';
import * as icons from '../src/ui/icons.js';
import { channels } from '../src/ui/parts/channels.js';
import { errorSummary } from '../src/ui/parts/error-summary.js';
import { facts } from '../src/ui/parts/facts.js';
import { field, fieldGroup } from '../src/ui/parts/field.js';
import { heading } from '../src/ui/parts/heading.js';
import { notice } from '../src/ui/parts/notice.js';
import { review } from '../src/ui/parts/review.js';
import { ruler, ticks } from '../src/ui/parts/ruler.js';
import { segments } from '../src/ui/parts/segments.js';
import { skeletonRows } from '../src/ui/parts/skeleton.js';
import { stages } from '../src/ui/parts/stages.js';
import { steps } from '../src/ui/parts/steps.js';

type Story = StoryObj<FrameArgs>;

const meta: Meta<FrameArgs> = {
  title: 'Foundation/Parts',
  ...frameMeta,
};
export default meta;

const story = (content: () => unknown): Story => ({
  render: (args) => frame(args, content()),
});

const input =
  (value: string, kind = '') =>
  ({ id, describedBy, invalid }: { id: string; describedBy: unknown; invalid: unknown }) =>
    html`<input class="input ${kind}" id=${id} .value=${value} aria-describedby=${describedBy} aria-invalid=${invalid} />`;

const ways = { counter: 'Loket', mobile: 'Mobil keliling', online: 'Daring' };

/** Sizes 28, 22, 18, 16, 14 (12 stands under a day or a time alone); weights 400 and 700. Numbers stand in even digits. */
export const Type: Story = story(
  () => html`<div class="stack-2">
    ${heading(2, 'Sedang diperiksa petugas', 'text-2xl')} ${heading(3, 'Kapan Anda mau datang?', 'text-xl')}
    ${heading(4, 'Yang perlu disiapkan', 'text-lg')}
    <p>Bisa diubah sampai sehari sebelumnya, <b>08.00–15.00</b>. <a href="#">Syarat lengkap</a></p>
    <p class="text-sm muted">Jl. Pelabuhan Lama 12, Sagara Kota</p>
    <p><mark>Kartu Keluarga</mark>: hilang atau rusak</p>
  </div>`,
);

/** One filled button a screen. A busy one says what happens and keeps its place. */
export const Buttons: Story = story(
  () => html`<div class="stack">
    <button class="button" type="button">Pesan jadwal ini ${icon(chevron)}</button>
    <button class="button" type="button" aria-disabled="true">Mengirim…</button>
    <button class="button button-line" type="button">Coba lagi</button>
    <div class="actions">
      <button class="link" type="button">${icon(print)}Cetak daftar</button>
      <button class="link" type="button">${icon(share)}Bagikan</button>
      <button class="link link-bad" type="button">Batalkan jadwal</button>
    </div>
  </div>`,
);

/** Label, hint, error, control; a summary on top once there are errors. */
export const Fields: Story = story(
  () => html`<div class="stack-6">
    ${errorSummary(
      [
        { fieldId: 'nik', text: 'NIK kurang 1 angka' },
        { fieldId: 'phone', text: 'Nomor HP belum diisi' },
      ],
      '2 isian perlu diperbaiki',
      3,
    )}
    ${field({ id: 'name', label: 'Nama lengkap', hint: 'Sama seperti di KTP.', control: input('Siti Rahmawati') })}
    ${field({
      id: 'nik',
      label: 'NIK',
      hint: '16 angka di KTP. Untuk mencocokkan berkas Anda di loket.',
      error: 'Baru 15 angka, kurang 1. Cek lagi di KTP.',
      control: input('9901 0157 0890 001', 'input-code'),
    })}
    ${field({ id: 'phone', label: 'Nomor HP', error: 'Isi nomor HP, contoh 0812 3456 7890.', control: input('') })}
    ${field({
      id: 'topic',
      label: 'Bidang',
      control: ({ id }) =>
        html`<span class="select"><select class="input" id=${id}><option>Semua bidang</option></select></span>`,
    })}
    ${field({ id: 'digits', label: '4 angka terakhir nomor HP', control: input('', 'input-code input-short') })}
  </div>`,
);

/** Native checkboxes and radios; a choice of few as joined cells. */
export const Choices: Story = story(
  () => html`<div class="stack-6">
    <div>
      <label class="choice"><input class="box" type="checkbox" checked />Tercentang</label>
      <label class="choice"><input class="box" type="checkbox" />Belum</label>
      <label class="choice"><input class="box" type="radio" name="place" checked />MPP Sagara</label>
      <label class="choice"><input class="box" type="radio" name="place" />Gerai MPP Karangsari</label>
    </div>
    ${fieldGroup({
      id: 'purpose',
      label: 'Untuk keperluan apa?',
      hint: 'Jawaban Anda menentukan apa yang perlu dibawa.',
      content: segments({
        name: 'purpose',
        chosen: 'lost',
        onChoose: () => undefined,
        options: [
          { value: 'new', label: 'Baru' },
          { value: 'lost', label: 'Hilang' },
          { value: 'broken', label: 'Rusak' },
        ],
      }),
    })}
    ${fieldGroup({
      id: 'helped',
      label: 'Siapa yang datang?',
      content: segments({
        name: 'helped',
        onChoose: () => undefined,
        options: [
          { value: 'self', label: 'Saya sendiri' },
          { value: 'family', label: 'Anggota keluarga dalam satu KK' },
          { value: 'proxy', label: 'Diwakilkan orang lain' },
        ],
      }),
    })}
  </div>`,
);

/** A rule at the start, a sign and words; colour comes third. */
export const Notices: Story = story(
  () => html`<div class="stack">
    ${notice({ kind: 'info', body: 'Tanda centang hanya disimpan di perangkat ini.' })}
    ${notice({ kind: 'good', title: 'Semua sudah siap', headingLevel: 3, body: 'Masukkan ke satu map. Petugas memeriksanya di loket.' })}
    ${notice({
      kind: 'attn',
      title: 'Kirim ulang surat kuasa',
      large: true,
      headingLevel: 3,
      body: html`Fotonya buram. Kirim sebelum <b>Kamis, 26 November</b>. <a href="#">Contoh foto yang jelas</a>`,
    })}
    ${notice({ kind: 'bad', title: 'Daftar layanan gagal dimuat', body: 'Bukan salah Anda. Coba lagi, atau hubungi petugas.' })}
    ${notice({ kind: 'offline', title: 'Internet Anda terputus', body: 'Pencarian tetap bisa dipakai.' })}
  </div>`,
);

/** Fee, time, product, channels: a row of the notice board. */
export const Facts: Story = story(
  () => html`<div class="stack-6">
    <div>
      <p class="text-sm muted">Dinas Kependudukan dan Pencatatan Sipil</p>
      ${heading(2, 'Kartu Keluarga', 'text-2xl')}
    </div>
    ${facts([
      { label: 'Biaya', value: 'Gratis' },
      { label: 'Selesai', value: '1 hari kerja' },
      { label: 'Anda mendapat', value: 'Kartu Keluarga, cetak atau PDF', wide: true },
      { label: 'Cara', value: channels(['counter', 'mobile', 'online'], ways), wide: true },
    ])}
    ${review([
      { label: 'Layanan', value: 'Kartu Keluarga: hilang' },
      {
        label: 'Waktu',
        value: html`<b>Kamis, 3 Desember 2026, 09.30</b>`,
        action: html`<a class="link" href="#">Ubah</a>`,
      },
      { label: 'Nomor HP', value: '0812 3456 7890', action: html`<a class="link" href="#">Ubah</a>` },
    ])}
    <details>
      <summary>${icon(chevron)}Dasar hukum dan pengaduan</summary>
      <p class="text-sm">UU 25/2009 tentang Pelayanan Publik.</p>
    </details>
  </div>`,
);

/** The ink rule opens a list; hairlines part its rows. */
export const Lists: Story = story(
  () => html`<div class="stack-6">
    <div>
      <div class="list-head"><b>5 layanan</b><a class="link" href="#">Saring</a></div>
      <ul class="list">
        <li class="row">
          <a class="row-link" href="#"><b><mark>Kartu Keluarga</mark>: hilang atau rusak</b></a>
          <p class="text-sm muted">Dinas Kependudukan dan Pencatatan Sipil</p>
          <p><b>Gratis</b> selesai 1 hari kerja</p>
          ${channels(['counter', 'mobile', 'online'], ways)}
        </li>
        <li class="row">
          <a class="row-link" href="#"><b>Legalisasi Kartu Keluarga</b></a>
          <p class="text-sm muted">Kecamatan Sagara Kota</p>
          <p><b class="nowrap">Rp 75.000</b> selesai 15 menit</p>
          ${channels(['counter'], ways)}
        </li>
      </ul>
    </div>
    <ul class="list">
      <li class="row row-pick row-chosen">
        <label class="choice"><input class="box" type="radio" name="where" checked /><b>MPP Sagara</b></label>
        <p class="text-sm">Paling cepat <b>Rabu 25 Nov</b></p>
      </li>
      <li class="row row-pick">
        <label class="choice"><input class="box" type="radio" name="where" /><b>Mobil keliling</b></label>
        <p class="text-sm">Rabu saja, <span class="nowrap">09.00–12.00</span></p>
      </li>
    </ul>
    <div class="actions">
      <a class="link" href="#">${icon(phone)}(0299) 555-0120</a><a class="link" href="#">${icon(whatsapp)}WhatsApp</a>
      <a class="link" href="#">${icon(pin)}Petunjuk arah</a><a class="link" href="#">${icon(calendar)}Tambah ke kalender</a>
      <a class="link" href="#">${icon(download)}Simpan tiket</a>
    </div>
  </div>`,
);

/** In place of a list that is on its way. */
export const Skeleton: Story = story(() => skeletonRows(3));

const days = ['Sen', 'Hari ini', 'Rab', 'Kam', 'Jum'].map((label, i) => ({ label, sub: String(23 + i) }));
const fortnight = Array.from({ length: 14 }, (_, i) => ({ label: 'Hari', sub: String(i + 1) }));

/** One cell one thing, the promise a flag: on time, late, near the start, many days, without words. */
export const Rulers: Story = story(
  () => html`<div class="stack-6">
    ${ruler({ label: 'Hari kerja', cells: days, filled: 2, flag: { cell: 4, text: 'Janji' } })}
    ${ruler({ label: 'Hari kerja', cells: days, filled: 5, late: 2, flag: { cell: 2, text: 'Janji' } })}
    ${ruler({ label: 'Hari kerja', cells: days, filled: 2, late: 1, flag: { cell: 0, text: 'Janji lama' } })}
    ${ruler({ label: 'Hari kerja', cells: fortnight, filled: 6, flag: { cell: 13, text: 'Janji' } })}
    <div class="stack-2"><p><b>2 dari 5</b> siap</p>${ticks(5, 2)}</div>
  </div>`,
);

/** The stages of an application, and the steps of a booking. */
export const StagesAndSteps: Story = story(
  () => html`<div class="stack-6">
    ${steps(
      2,
      [
        { label: 'Tempat', chosen: 'MPP Sagara' },
        { label: 'Waktu', chosen: 'Kamis 3 Des, 09.30' },
        { label: 'Data diri' },
        { label: 'Periksa' },
      ],
      'selesai',
      'Langkah',
    )}
    ${stages([
      { state: 'done', stateWord: 'selesai', title: 'Berkas diterima', detail: 'Senin 23 Nov, 09.12, loket 3' },
      { state: 'current', stateWord: 'sedang berjalan', title: 'Diperiksa', detail: 'Sejak hari ini, 08.05' },
      { state: 'todo', stateWord: 'belum', title: 'Disetujui' },
      { state: 'todo', stateWord: 'belum', title: 'Siap diambil' },
    ])}
    ${stages([
      { state: 'done', stateWord: 'selesai', title: 'Berkas diterima' },
      { state: 'attn', stateWord: 'menunggu Anda', title: 'Menunggu Anda', detail: 'Sejak hari ini, 10.20' },
      { state: 'late', stateWord: 'terlambat', title: 'Terlambat', detail: '2 hari kerja' },
      { state: 'stopped', stateWord: 'berhenti', title: 'Ditolak' },
    ])}
  </div>`,
);

/** The ticket works as a screenshot; its torn edge is the tumpal. */
export const Ticket: Story = story(
  () => html`<div class="ticket">
    <div class="ticket-head"><b>MPP Sagara</b><span class="text-sm">Kartu Keluarga: hilang</span></div>
    <div class="ticket-main">
      <div>
        <p class="text-sm">Nomor antrean</p>
        <p class="ticket-number">B-014</p>
        <p class="text-sm">Kode</p>
        <p class="ticket-code">SGR-7KQ4-2MXP</p>
      </div>
      <div class="ticket-qr"></div>
    </div>
    <dl class="ticket-facts">
      <div><dt>Waktu</dt><dd>Kamis, 3 Desember 2026 pukul 09.30</dd></div>
      <div><dt>Tempat</dt><dd>Loket 3, lantai 1<small>Jl. Pelabuhan Lama 12, Sagara Kota</small></dd></div>
      <div><dt>Datang pukul</dt><dd>09.20</dd></div>
    </dl>
  </div>`,
);

/** One set, 20 grid, always beside a word. */
export const Icons: Story = story(
  () => html`<ul class="swatches">
    ${Object.entries(icons).map(([name, shape]) => (typeof shape === 'function' ? '' : html`<li>${icon(shape)} ${name}</li>`))}
  </ul>`,
);
