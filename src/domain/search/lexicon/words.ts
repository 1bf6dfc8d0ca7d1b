/** Everyday words and situations; the format is in `format.ts`. */
export const meanings = `
ktp: identitas kartu_penduduk idcard nik
ktp baru: umur_17 pitulas sweet_seventeen tujuh_belas
ktp ganti: blangko suket ganti_agama
rekam: biometrik sidik
kk: household
kk baru: kk_sendiri pisah_ortu pisah_mertua lepas_orang_tua
kk ubah tambah: adik_lahir nambah_anak masukin_anak
kia: ktp_anak ktp_pink ktp_balita ktp_bayi kartu_anak
akta: certificate
akta kelahiran: akte_anak lahiran melahirkan brojol newborn nglairke babar catat_anak baru_lahir anak_lahir
kelahiran: born laer
bayi: baby balita orok si_kecil
akta kematian: lapor_meninggal surat_meninggal bukti_meninggal
meninggal: kematian wafat seda sedo berpulang tiada mangkat maot died dead passed die
kematian: meninggal
nikah: rabi married marry wedding mantu halalin pengantin
perkawinan: nikah menikah marriage
perkawinan non muslim: gereja sakramen pemberkatan kristen katolik hindu budha konghucu pura wihara klenteng nasrani christian catholic pendeta pastor beda_agama
sipil: capil dukcapil
kua: akad ijab penghulu mempelai pelaminan catin wali nikah_islam muslim_marriage
cerai: bubar cere pisahan split_up pegatan
gugat cerai: pukul kdrt selingkuh pisah_suami pisah_istri nafkah minggat talak gak_cocok
akta cerai ambil: surat_janda surat_duda surat_cerai akte_cerai ketok_palu
salinan: kopian turunan copy
putusan: inkrah vonis ketok_palu
akta salinan: akte_hilang akte_rusak akte_duplikat akta_ulang lost_birth surat_lahir_hilang
nama ganti: jeneng rename nama_baru salah_nama
pengadilan: sidang hakim penetapan judge
akta pengakuan anak: luar_nikah diakui_bapak bapak_biologis ayah_biologis anak_haram wedlock adopsi nikah_duluan
pengesahan: legitimasi
pindah: boyong relocate move ngalih
surat pindah: domisili pindah_kota menyang luar_kota keluar_daerah ikut_suami
pindah datang: datang_dari warga_baru wong_anyar baru_pindah orang_baru new_resident pendatang pindahan_dari
alamat: address
ikd: ktp_digital digital_id digital_identity ktp_hp identitas_hp
digital: barcode qr scan smartphone handphone
jemput bola: lumpuh stroke odgj jompo sakit_keras datang_rumah didatangi home_visit tidak_jalan
lansia: sepuh elderly manula
skck: kelakuan kriminal police_clearance criminal surat_polisi surat_polres
perpanjangan: renew extend jatuh_tempo masa_berlaku nyambung expired habis
habis: expired kadaluarsa kedaluwarsa entek abis mati
sim: driver lisensi mengemudi setir satpas
sim baru: numpak_motor bawa_motor belajar_mobil belajar_motor ujian_praktek ujian_teori tes_sim sopir
sim disabilitas: amputasi roda_tiga
disabilitas: difabel cacat disabled tuna buta tuli bisu netra rungu down_syndrome
sim internasional: idp nyetir_luar
hilang: ilang raib rampas curi lenyap ketlingsut ketinggalan tercecer jatuh kelangan leungit missing stolen gone hanyut tertinggal kecopetan kececer
surat lapor kehilangan: copet jambret begal maling rampok curi digondol keselip police_report tas_hilang dompet bpkb_hilang hp_hilang wallet polsek
rusak: patah sobek suwek robek basah luntur lecek buram pudar hancur damage broken torn banjir cuci kecebur kelupas retak rayap tikus kebaca terbaca kobong bakar kopi
cetak ulang: print reprint
ganti: replace change tukar
ubah: edit koreksi betulkan perbaikan benerin revisi typo ralat update salah_ketik salah_tulis gelar keliru
keramaian: hajatan konser dangdut orkes orgen pentas panggung hiburan pawai karnaval lomba turnamen pesta wayang nanggap horeg takbir bazar festival acara event pengajian konvoi jaranan reog
izin: license licence permission permit
motor: honda yamaha vespa matic beat montor
kendaraan: mobil car montor motorcycle motorbike
pajak kendaraan: samsat nunggak_pajak motor_nunggak road_tax pemutihan
pajak: taxes
stnk: surat_kendaraan surat_motor surat_mobil
stnk pelat: kaleng gesek rangka plat_nomor plates lima_tahun
balik nama: atasnama ganti_pemilik owner ownership
balik nama kendaraan: bpkb beli_motor beli_mobil tuku_motor seken second motor_bekas
mutasi kendaraan: nopol plat_luar mobil_pindah plat_pindah
lapor jual kendaraan: progresif sold motor_laku mobil_laku jual_motor jual_mobil
paspor: travel_document imigrasi immigration passport
paspor baru: umroh umrah liburan jalan_luar_negeri ke_luar_negeri
paspor penggantian: stempel_penuh
luar negeri: overseas abroad foreign mancanegara singapore singapura malaysia jepang korea taiwan hongkong amerika australia eropa arab jerman belanda turki thailand japan
wna: bule asing expat turis orang_korea orang_jepang
izin tinggal: overstay stay residence tinggal_lama
bpjs: asuransi_kesehatan insurance berobat
bpjs mandiri: bayar_sendiri wiraswasta
jkn mandiri: belum_jaminan jaminan_berobat opname
jkn tambah: masukin_bayi tanggung masukin_istri bayi_bpjs istri_bpjs anak_bpjs
faskes: puskesmas klinik clinic rujukan dokter_bpjs tempat_berobat dokter_keluarga
kelas jkn: turun_kelas naik_kelas kelas_satu kelas_dua kelas_tiga kelas_1 kelas_2 kelas_3 iuran_kemahalan rawat_inap kamar_rawat
jkn aktif: non_aktif tidak_aktif nunggak tunggakan reactivate ditolak_rs bpjs_mati bpjs_diblokir
aktif: activate
jkn nonaktif meninggal: bpjs_almarhum iuran_almarhum stop_bpjs
bpjs ketenagakerjaan: bpjstk jamsostek social_security
bpjs ketenagakerjaan mandiri: ojol ojek pedagang petani nelayan freelance perlindungan_kerja
jht: jamsostek jmo tarik_saldo retirement_savings habis_kontrak resign cair withdraw keluar_kerja berhenti_kerja uang_bpjs
jkm: meninggal_jamsostek meninggal_buruh
santunan: ganti_rugi benefit kompensasi
jkk: kecelakaan_proyek kecelakaan_pabrik kecelakaan_kerja jatuh_kerja cedera_kerja luka_kerja tabrakan_kerja work_injury kepotong
jkp: bangkrut phk pecat dirumahkan laid_off nganggur unemployed lost_job diberhentikan pabrik_tutup fired
kecelakaan: nabrak crash
santunan kecelakaan lintas: jasa_raharja laka tabrak traffic_accident kecelakaan_motor kecelakaan_mobil
sertipikat tanah: surat_tanah surat_rumah land_title land_certificate shm
tanah: lahan lemah sawah kebun pekarangan ladang kapling
cek sertipikat tanah: keaslian palsu bodong verify tanah_masalah surat_asli tanah_sengketa
cek: periksa
roya: kpr_beres cicilan_beres hipotek lunas paid_off utang_bank agunan jaminan_bank sertifikat_bank utang_beres
balik nama jual beli: ppat notaris ajb beli_rumah beli_tanah rumah_second buy_land buy_house bought_house
waris: peninggalan inherit pusaka
balik nama waris: tanah_warisan rumah_warisan tanah_peninggalan sertifikat_almarhum tanah_kakek inherited_land nama_almarhum rumah_almarhum rumah_wafat
pendaftaran tanah pertama: girik petok letter_c turun_temurun register_land belum_sertifikat sertifikat_tanah_baru prona
pemecahan tanah: bagi_tanah kapling separo sebagian
pecah: dibagi pisah
sertipikat hilang: surat_tanah_rusak
sertipikat elektronik: sertifikat_digital sertel sertifikat_barcode sertifikat_lama
npwp: wajib_pajak kartu_pajak tax_id tax_number taxpayer
coretax: login_pajak otorisasi akun_pajak djp
lupa sandi: lali forgot password paswot
spt: lapor_pajak lapor_penghasilan maret income_tax bukti_potong pph_21
nib: izin_usaha buka_usaha usaha_kecil warung toko shop store jualan siup dagang bakulan kelontong bisnis kbli legalitas
pbg: imb dirikan renovasi ruko izin_bangunan bangun construction lantai omah_anyar
slf: kelayakan_gedung layak_huni beroperasi selesai_bangun
kkpr: jadi_perumahan jalur_hijau zoning land_use lahan_hijau zona peruntukan rtrw rdtr boleh_bangun
reklame: spanduk baliho banner iklan videotron advertising signboard poster plang papan_toko
izin praktik: practice
dokter: spesialis dentist drg physician
perawat: ners suster homecare mantri
bidan: pmb
apoteker: apotek pharmacy farmasi
izin dokter: klinik_gigi str buka_klinik
penelitian: riset skripsi disertasi tesis kkn kuesioner thesis observasi wawancara data_dinas mahasiswa tugas_akhir
paud: penitipan tk les kelompok_bermain taman_kanak bimbel lkp kindergarten preschool playgroup buka_les daycare buka_sekolah bimbingan_belajar
pangan rumah tangga: keripik cemilan camilan sambel kue snack peyek kerupuk botolan abon roti jajan minimarket swalayan produk_rumahan buatan_rumah makanan_rumah
higiene sanitasi: katering mbg depot_air restoran warung_makan rumah_makan kebersihan laik_sehat sppg air_minum kantin dapur
dtsen: bansos desil bantuan_sosial bantuan_pemerintah dapat_bantuan bantuan sembako blt welfare sanggah beras_bansos
pbi: bpjs_gratis kis_gratis dibayari_pemerintah free_health berobat_gratis kartu_indonesia_sehat kis_pemerintah kis_nonaktif bpjs_pemerintah bpjs_miskin
sktm: keringanan kip ukt poverty surat_lurah kurang_mampu tidak_mampu
miskin: gakin mlarat kere orang_susah
ahli waris: bank_meninggal bank_almarhum tabungan_almarhum tabungan_warisan heir_certificate anak_kandung
kartu disabilitas: autis tunanetra tunarungu tongkat kaki_palsu
kartu kuning: nyari_gawe golek_gawe pencaker kartu_disnaker cari_lowongan lowongan_disnaker job_seeker fresh_graduate
pelatihan: kursus belajar keterampilan skill menjahit las barista course workshop
hubungan industrial aduan: gaji upah thr lembur pesangon bos atasan tahan_ijazah sepihak wages salary majikan outsourcing perusahaan buruh
pekerja migran: tkw tki kerja_luar_negeri work_abroad work_overseas job_abroad magang_jepang abk kapal jadi_art
buku nikah: surat_nikah surat_kawin marriage_certificate
legalisir: legalkan legalize
haji: kaji mekkah tanah_suci rukun_islam jamaah
haji pendaftaran: setoran nabung_haji munggah_kaji antri_haji antri_porsi
haji pembatalan: refund batal gak_jadi_haji cancel
haji pelimpahan: wafat_haji meninggal_haji dialihkan alih_porsi ganti_porsi
halal: mui bakso geprek
isbat nikah: siri tidak_dicatat bawah_tangan nikah_kyai nikah_agama tidak_punya_buku tidak_punya_surat
dispensasi kawin: hamil underage kurang_umur belum_umur umur_16 umur_18 16_tahun 18_tahun bawah_umur kurang_19
pidana: caleg kades bacaleg penjara hukuman pilkada nyalon
gugatan sederhana: pinjam_duit pinjam_uang tidak_kembali utang wanprestasi tipu arisan piutang ngemplang debt
gugat: tuntut sue
tilang: tahan_stnk tahan_sim razia sita polantas cegatan operasi_zebra kejaksaan traffic_fine
konsultasi hukum: pengacara advokat lawyer nasihat_hukum debt_collector sengketa bantuan_hukum
pensiun: purnatugas purna retire retirement taspen
pensiun pertama: purnatugas purna_tugas guru_berhenti pensiun_pns pns asn bup cairin_taspen
pensiun janda: pensiunan_meninggal pensiunan_wafat widow suami_pensiunan bapak_pensiunan duda gaji_terusan
otentikasi: wajah muka authentication lapor_diri gaji_pensiun life_certificate
listrik: electric kwh strum setrum lampu
listrik pasang: rumah_gelap belum_listrik meteran
daya: watt va njeglek jepret anjlok sekring mcb ampere 450 900 1300 2200
air: pam keran banyu cai
pdam pasang: langganan_air sumur tap_water
air pengaduan: keruh netes bocor air_bau air_kotor air_kecil kran mampet water_bill pipa tidak_mili tidak_ngalir ledeng_mati ledeng_bau
bpom pangan: badan_pom minuman frozen makanan_kemasan makanan_pabrik produk_pangan
kosmetik: skincare lipstik bedak lulur sabun krim serum sampo lotion
imei: sinyal iphone samsung jastip hp_luar hp_blokir
cukai: bea ketahan oleh_oleh impor kiriman amazon aliexpress ebay import bawaan
pbb: pajak_rumah pajak_tanah pajak_sawah tagihan_tanah
pbb mutasi: nama_sppt nama_pbb pajak_rumah_nama
bphtb: pajak_beli pajak_jual_beli pajak_waris 5_persen
merek: brand logo paten ditiru nama_dagang nama_usaha nama_warung
perseroan perorangan: badan_usaha usaha_sendirian company dirikan_pt
apostille: kemenkumham kuliah_luar_negeri transkrip dokumen_luar_negeri ijazah_luar_negeri ijazah_legalkan nikah_luar_negeri
kir: keur layak_jalan roadworthy angkot truk pickup
rekening: nabung tabungan savings
kredit usaha: pinjam_modal modal pinjaman pinjam_bank
meterai: stamp bukti_sidang
pos kirim: kantor_pos kirim_dokumen kirim_surat ngirim
narkoba: narkotika sabu ganja pipis kencing urin drug_test
siswa: murid pelajar student
siswa mutasi: pindah_sekolah anak_pindah pindah_sd pindah_smp pindah_sma ganti_sekolah transfer_school
ijazah: diploma sttb rapor
ijazah sekolah: ijazah_hilang ijazah_rusak
lingkungan: limbah polusi bengkel kandang cuci_motor
pengaduan: komplain complain keluhan kritik saran protes kecewa feedback pungli jutek sogok suap lelet calo bribe dipersulit ketus galak kasar antri emosi lambat lama_antri
kerja: kerjo job
sekolah: sd smp sma smk
rumah: omah griya imah
uang: duit dhuwit money
polisi: polres
hapus: remove
klaim: claim
gratis: free
`;
