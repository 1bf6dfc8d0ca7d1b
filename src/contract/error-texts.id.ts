/** What a citizen reads for each code, in Indonesian: what is wrong, and what to do next. Rules of wording: looks, "Words". */
import { clientErrorTexts } from './error-texts.client.js';
import type { ErrorCode, ErrorText } from './errors.js';

const reload = 'Muat ulang halaman ini, lalu coba lagi.';
const anotherTime = 'Pilih jam lain.';
const holdAgain = 'Pilih jam lagi.';
const anotherPlace = 'Pilih tempat lain.';

export const errorTexts = {
  ...clientErrorTexts.id,
  invalid_request: { says: 'Permintaan ini tidak bisa kami baca.', next: reload },
  invalid_json: { says: 'Data yang kami terima tidak utuh.', next: reload },
  body_too_large: { says: 'Kiriman ini terlalu besar.', next: 'Kecilkan foto atau berkasnya, lalu kirim lagi.' },
  wrong_content_type: { says: 'Bentuk kiriman ini tidak kami kenal.', next: reload },
  not_found: { says: 'Yang Anda cari tidak ada di sini.', next: 'Cari lagi dari awal, atau tanya petugas.' },
  method_not_allowed: {
    says: 'Langkah ini tidak bisa dipakai di sini.',
    next: 'Muat ulang halaman ini, atau tanya petugas.',
  },
  origin_not_allowed: {
    says: 'Situs ini belum terdaftar untuk mengirim data ke kami.',
    next: 'Datang ke loket, atau kabari pengelola situs.',
  },
  idempotency_key_missing: { says: 'Kiriman ini tidak lengkap.', next: reload },
  idempotency_mismatch: {
    says: 'Kiriman ini berbeda dari yang pertama.',
    next: 'Cek dulu apakah yang pertama sudah jadi, supaya tidak ganda.',
  },
  idempotency_running: {
    says: 'Kiriman Anda masih kami proses.',
    next: 'Tunggu sebentar, lalu cek hasilnya. Jangan kirim lagi, supaya tidak ganda.',
  },
  rate_limited: {
    says: 'Terlalu banyak permintaan dalam waktu singkat.',
    next: 'Tunggu sebentar, lalu coba lagi.',
  },
  region_unknown: {
    says: 'Daerah ini belum kami layani.',
    next: 'Cek nama daerahnya, atau datang ke kantor layanan terdekat.',
  },
  service_unknown: {
    says: 'Layanan ini tidak ada dalam daftar kami.',
    next: 'Cari layanan lain, atau tanya petugas.',
  },
  location_unknown: { says: 'Tempat ini tidak ada dalam daftar kami.', next: anotherPlace },
  service_not_at_location: { says: 'Layanan ini tidak dibuka di tempat ini.', next: anotherPlace },
  service_not_bookable: {
    says: 'Layanan ini tidak memakai jadwal.',
    next: 'Langsung datang ke loket pada jam buka.',
  },
  party_too_large: {
    says: 'Jumlah orang melebihi batas untuk layanan ini.',
    next: 'Kurangi jumlahnya, atau hubungi petugas untuk rombongan.',
  },
  slot_taken: { says: 'Jam ini baru saja diambil orang lain.', next: anotherTime },
  slot_past: { says: 'Jam ini sudah lewat.', next: anotherTime },
  slot_unknown: { says: 'Jam ini tidak ada dalam jadwal.', next: anotherTime },
  day_closed: { says: 'Tempat ini tutup pada hari itu.', next: 'Pilih hari lain.' },
  hold_unknown: { says: 'Jam yang kami simpan tidak ditemukan.', next: holdAgain },
  hold_expired: { says: 'Waktu simpan jam ini sudah habis.', next: holdAgain },
  hold_released: { says: 'Jam ini sudah dilepas.', next: holdAgain },
  hold_consumed: { says: 'Jam ini sudah menjadi jadwal Anda.', next: 'Buka tiket Anda. Jangan pesan lagi.' },
  hold_extension_limit: {
    says: 'Waktu simpan jam ini tidak bisa ditambah lagi.',
    next: 'Selesaikan pesanan Anda, atau pilih jam lagi.',
  },
  hold_limit: { says: 'Anda sudah menyimpan beberapa jam.', next: 'Pakai atau lepas salah satunya dulu.' },
  hold_token_wrong: {
    says: 'Jam ini disimpan dari perangkat atau jendela lain.',
    next: 'Lanjutkan di sana, atau pilih jam lagi di sini.',
  },
  field_invalid: {
    says: 'Ada isian yang perlu diperbaiki.',
    next: 'Lihat catatan di dekat isian, lalu kirim lagi.',
  },
  notice_outdated: {
    says: 'Keterangan tentang data pribadi baru saja berubah.',
    next: 'Baca yang baru, lalu kirim lagi.',
  },
  appointment_limit: {
    says: 'Jumlah jadwal Anda sudah mencapai batas.',
    next: 'Pakai, ubah, atau batalkan yang ada.',
  },
  appointment_past: { says: 'Waktu jadwal ini sudah lewat.', next: 'Pesan jadwal baru, atau datang ke loket.' },
  appointment_not_changeable: {
    says: 'Jadwal ini tidak bisa diubah lagi secara daring.',
    next: 'Hubungi petugas, atau datang ke loket.',
  },
  check_in_not_here: {
    says: 'Kode ruang tunggu tidak cocok.',
    next: 'Cek kode di layar ruang tunggu, atau lapor ke petugas.',
  },
  check_in_too_early: { says: 'Belum waktunya lapor datang.', next: 'Coba lagi mendekati jam Anda.' },
  online_booking_closed: {
    says: 'Pemesanan daring ditutup sementara.',
    next: 'Loket tetap melayani tanpa jadwal.',
  },
  waitlist_unknown: {
    says: 'Anda tidak ada dalam daftar tunggu ini.',
    next: 'Daftar lagi kalau masih mau jam lebih awal.',
  },
  lookup_failed: {
    says: 'Kode, nomor HP, atau PIN tidak cocok.',
    next: 'Cek tiket Anda, atau tanya petugas.',
  },
  lookup_wait: {
    says: 'Kode ini sudah beberapa kali dicoba.',
    next: 'Tunggu sebentar, lalu coba lagi. Tiket Anda tetap berlaku.',
  },
  token_invalid: { says: 'Waktu untuk melihat halaman ini sudah habis.', next: 'Masukkan lagi kode tiket Anda.' },
  application_unknown: {
    says: 'Permohonan ini tidak kami temukan.',
    next: 'Cek tiket Anda, atau tanya petugas.',
  },
  application_move_not_allowed: {
    says: 'Permohonan ini sudah pindah tahap.',
    next: 'Muat ulang halaman ini untuk melihat tahap terbaru.',
  },
  document_rejected: {
    says: 'Berkas ini tidak bisa dibuka petugas.',
    next: 'Kirim foto, atau simpan dulu sebagai PDF.',
  },
  survey_closed: {
    says: 'Penilaian untuk kunjungan ini sudah ditutup.',
    next: 'Sampaikan pendapat Anda langsung ke petugas.',
  },
  officer_token_invalid: { says: 'Kunci petugas ini tidak berlaku.', next: 'Masuk lagi dengan kunci yang baru.' },
  queue_empty: { says: 'Tidak ada orang dalam antrean.', next: 'Panggil lagi kalau ada yang datang.' },
  operation_not_built: { says: 'Layanan daring ini belum tersedia.', next: 'Datang ke loket pada jam buka.' },
  maintenance: { says: 'Layanan daring sedang dirawat.', next: 'Coba lagi nanti. Loket tetap melayani.' },
  overloaded: { says: 'Layanan daring sedang sangat ramai.', next: 'Tunggu sebentar, lalu coba lagi.' },
  internal_error: {
    says: 'Ada gangguan di layanan daring kami. Bukan salah Anda.',
    next: 'Coba lagi nanti, atau hubungi petugas.',
  },
} as const satisfies Record<ErrorCode, ErrorText>;
