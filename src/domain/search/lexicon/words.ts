/** Everyday words and situations; the format is in `format.ts`. */
export const meanings = `
ktp: identitas kartu_penduduk kartu_identitas identity_card national_id idcard ka_tp
ktp baru: umur_17 usia_17 17_tahun pitulas tujuh_belas sweet_seventeen
ktp hilang: kartu_atm_hilang
rekam: biometrik iris retina
kk: household_card kartu_rumah_tangga
kk baru: pisah_kk pecah_kk kk_sendiri pisah_dari_ortu pisah_dari_mertua lepas_orang_tua
kk ubah tambah: adik_lahir nambah_anak masukin_anak
kia: ktp_anak ktp_bocil kid_id
akta: certificate sertipikat_lahir
akta kelahiran: akte_anak surat_lahir akte_bayi kelahiran bayi_lahir lahiran melahirkan brojol newborn nglairke babar bar_lahiran catat_anak
kelahiran: born laer
bayi: baby balita orok si_kecil babies jabang
akta kematian: lapor_meninggal surat_kematian surat_meninggal bukti_meninggal died dead
kematian: meninggal_dunia die
meninggal: wafat seda sedo tutup_usia berpulang tiada mangkat maot kematian mati_orang
nikah: rabi married marry wedding mantu halalin pengantin
perkawinan: nikah menikah marriage
perkawinan non muslim: gereja sakramen pemberkatan kristen katolik hindu budha konghucu pura wihara vihara klenteng catatan_sipil_nikah nasrani christian catholic pendeta pastor
catat sipil: capil dukcapil civil_registry
kua: akad ijab penghulu muslim_marriage mempelai pelaminan catin numpang_nikah wali_nikah muslim islam
cerai: bubar cere gugat_suami dinafkahi pisahan split_up
gugat cerai: kdrt selingkuh pegatan pisah_suami pisah_istri nafkah minggat pengen_pisah
akta cerai ambil: surat_janda surat_duda surat_cerai
salinan: kopian turunan copy
putusan: inkrah verdict vonis
akta salinan: akte_hilang akte_ilang akte_rusak surat_lahir_hilang lost_birth_certificate
nama ganti: ubah_nama jeneng rename name_change nama_baru nama_jelek salah_nama
pengadilan: sidang hakim penetapan judge
akta pengakuan anak: luar_nikah diakui_bapak bapak_biologis anak_haram ayah_biologis out_of_wedlock born_out tanpa_bapak anak_angkat adopsi
pengesahan: legitimasi
pindah: boyong relocate move migrasi hijrah ngalih
surat pindah: ganti_domisili pindah_alamat domisili pindah_kota pindah_provinsi menyang luar_kota keluar_daerah
pindah datang: datang_dari warga_baru wong_anyar baru_pindah new_resident orang_baru moving_in
alamat: address
ikd: ktp_digital digital_identity ktp_hp ktp_handphone identitas_hp
digital: barcode qr scan smartphone handphone
jemput bola: lumpuh stroke odgj jompo sakit_keras datang_ke_rumah didatangi di_rumah_saja bedridden homebound uzur kasur
lansia: sepuh elderly manula
skck: catatan_kepolisian catatan_kriminal surat_polres police_clearance police_record criminal_record criminal_check good_conduct kelakuan
perpanjangan: renew extend jatuh_tempo lewat_masa nyambung memperbarui expires
habis: expired expire kadaluwarsa entek abis mati
sim: driver_license drivers_license driver_licence lisensi mengemudi setir satpas smart_sim
sim baru: numpak_motor belajar_mobil belajar_motor ujian_praktek ujian_teori tes_sim sopir
sim d disabilitas: amputasi
disabilitas: difabel cacat disabled tuna tunawicara tunadaksa down_syndrome buta tuli bisu netra rungu handicapped
sim internasional: idp nyetir_luar_negeri roadtrip rental_mobil_luar
hilang: raib rampas curi lenyap ludes ketlingsut ketinggalan tercecer kececer jatuh kelangan leungit missing stolen gone theft hanyut keslempit lali_naruh tertinggal
surat lapor kehilangan: copet jambret begal maling rampok dicuri kecurian digondol keselip police_report tas_hilang dompet atm_hilang bpkb_hilang hp_hilang ilang polsek wallet
rusak: patah sobek suwek robek basah luntur lecek buram pudar hancur damage broken torn ripped banjir kecuci tercuci kecebur cuil terkelupas ngelupas retak rayap tikus kumal jamuran pecah_kartu kebaca tidak_terbaca kena_kopi kobong terbakar kebakar
cetak ulang: print reprint
ganti: replace change tukar
ubah: edit koreksi betulkan perbaiki perbaikan benerin revisi salah_ketik typo ralat update pembaruan correction salah_tulis gelar keliru
keramaian: hajatan konser dangdut orkes orgen pentas panggung hiburan pawai karnaval lomba turnamen pesta wayang nanggap sound_horeg takbir bazar festival acara crowd pengajian_akbar gathering konvoi arak_arakan jaranan reog campursari keyboard demo
izin: license permission legalitas izn
motor: honda yamaha vespa matic beat vario nmax
kendaraan: mobil car montor motorcycle
pajak kendaraan: samsat bayar_samsat nunggak_pajak road_tax stnk_tahunan motor_nunggak
pajak: taxes fiskal
stnk: surat_kendaraan surat_motor surat_mobil vehicle_registration
stnk hilang: surat_kendaraan_hilang
stnk pelat: kaleng cek_fisik plat_nomor license_plate plates lima_tahunan
balik nama: atasnama ganti_pemilik change_owner title_transfer ganti_kepemilikan nama_pemilik_lama
balik nama kendaraan: bpkb beli_motor beli_mobil tuku_motor seken second
mutasi kendaraan: pindah_plat ganti_plat_daerah nopol plat_luar plat_luar_kota cabut_berkas_motor cabut_berkas_mobil motor_pindah mobil_pindah plat_b
lapor jual kendaraan: udah_dijual progresif sold blokir_stnk motor_laku mobil_laku udah_laku
paspor: travel_document imigrasi immigration
paspor baru: umroh umrah liburan_luar_negeri jalan_luar_negeri singapura malaysia
paspor penggantian: halaman_penuh paspor_penuh perpanjang_paspor stempel_penuh
paspor anak: paspor_bayi
luar negeri: overseas abroad foreign mancanegara ln singapore jepang korea taiwan hongkong amerika australia eropa arab jerman belanda turki thailand japan
wna: bule asing expat ekspatriat turis orang_korea orang_jepang
izin tinggal: overstay stay_longer residence_permit tinggal_lebih_lama
bpjs: asuransi_kesehatan jaminan_kesehatan insurance jaminan_berobat bepejes jamkes medis opname
bpjs kesehatan: kartu_berobat berobat health_insurance
bpjs mandiri: bayar_sendiri bpjs_sendiri wiraswasta
jkn tambah: masukin_bayi tanggungan tambah_peserta add_newborn ditanggung masukin_istri menambahkan
faskes: puskesmas klinik faskes_1 clinic pkm faskes_satu rujukan
kelas jkn: turun_kelas kelas_bpjs kelas_satu kelas_dua kelas_tiga kelas_1 kelas_2 kelas_3 iuran_kemahalan iuran_mahal rawat_inap bpjs_mahal
jkn aktif: non_aktif tidak_aktif bpjs_mati nunggak tunggakan reactivate bpjs_ditolak bpjs_nunggak bpjs_diblokir ditolak_rs
aktif: activate nyalain
reaktivasi aktif: hidupkan
jkn nonaktif meninggal: bpjs_almarhum bpjs_wafat iuran_almarhum deceased_insurance stop_bpjs bpjs_meninggal
bpjs ketenagakerjaan: bpjstk astek social_security jaminan_kerja
bpjs ketenagakerjaan mandiri: ojol tukang_ojek pedagang petani nelayan freelance perlindungan_kerja driver_online jaminan_kecelakaan_kerja_mandiri
jht: saldo_jamsostek saldo_bpjs tarik_saldo retirement_savings habis_kontrak resign cairkan cair withdraw keluar_kerja berhenti_kerja duit_bpjs ambil_jamsostek uang_jamsostek
jkm: santunan_kematian uang_kematian meninggal_jamsostek
santunan: ganti_rugi benefit kompensasi
jkk: kecelakaan_pabrik jatuh_kerja cedera_kerja terluka_kerja tabrakan_kerja luka_kerja jatuh_dari_tangga kepotong
jkp: phk pecat dirumahkan layoff nganggur unemployed lost_job diberhentikan pabrik_tutup fired pemutusan_hubungan_kerja
kecelakaan: nabrak crash
santunan kecelakaan lintas: jasa_raharja laka tabrak traffic_accident kecelakaan_motor kecelakaan_mobil
sertipikat: sertip buku_tanah
tanah: lahan lemah sawah kebun pekarangan ladang plot
sertipikat tanah: surat_tanah surat_rumah land_title land_certificate
cek sertipikat tanah: keaslian asli_palsu palsu bodong verify tanah_bermasalah surat_asli
cek: periksa
roya: hipotek lunas paid_off hutang_bank_lunas utang_bank agunan jaminan_bank sertifikat_di_bank utang_beres
balik nama jual beli: ppat notaris beli_rumah beli_tanah rumah_second house_purchase after_purchase bought_house transaksi_tanah land_transfer buy_land buy_house
waris: peninggalan inherit turun_waris pusaka almarhum_rumah
balik nama waris: tanah_warisan rumah_warisan tanah_peninggalan sertifikat_almarhum tanah_mbah inherited_land dibagi_anak nama_almarhum
pendaftaran tanah pertama: girik petok_d petok leter_c turun_temurun eigendom register_land sawah_surat belum_bersertifikat tanah_belum_ada_surat bikin_sertifikat prona
pemecahan tanah: bagi_tanah kapling separo sebagian subdivide
pecah: bagi dibagi pisah
sertipikat hilang: shm_hilang shm_kebakar surat_tanah_hilang surat_rumah_hilang surat_tanah_rusak surat_tanah_terbakar
sertipikat elektronik: sertifikat_digital sertel barcode_sertifikat sertifikat_lama e_sertifikat electronic_land
npwp: nomor_pokok_wajib_pajak wajib_pajak kartu_pajak tax_id taxpayer_number tax_identification taxpayer_id tin
coretax: login_pajak kode_otorisasi akun_terkunci
lupa sandi: lali kelalen forgot kata_sandi paswot
spt: lapor_pajak 31_maret income_tax surat_pemberitahuan pph_21 1721
nib: izin_usaha buka_usaha usaha_kecil warung toko_online jualan_online siup tdp legalitas_usaha dagang bakulan toko kelontong jualan usaha_resmi bisnis
pbg: dirikan renovasi ruko izin_bangunan tingkat_rumah bangun mbangun omah_anyar construction lantai_dua
bangunan gedung: gedung
slf: kelayakan_gedung gedung_jadi layak_huni hotel_selesai mulai_beroperasi
kkpr: tata_ruang jalur_hijau zoning rencana_kota land_use lahan_hijau pabrik_di_lahan zona peruntukan rtrw rdtr itr boleh_dibangun
reklame: spanduk baliho banner neon_box iklan videotron umbul advertising signboard poster advertisement plang
izin praktik: praktik practice
dokter: spesialis dentist drg physician
perawat: ners suster homecare mantri
bidan: pmb bides
apoteker: apotik pharmacy ttk
izin dokter: klinik_gigi str buka_klinik
penelitian: riset skripsi disertasi kkn kuesioner survey thesis observasi wawancara ambil_data mahasiswa pkl dissertation
paud: tk kelompok_bermain bimbel kursusan kindergarten preschool playgroup les_lesan buka_les daycare lembaga_kursus bimbingan_belajar buka_sekolah raudhatul
pangan rumah tangga: keripik cemilan sambel kue snack frozen_rumahan peyek kerupuk rengginang botolan abon roti catering_kue toko_kue jajan buatan_rumah minimarket swalayan produk_rumahan
higiene sanitasi: katering catering mbg depot_air restoran kebersihan dapur_mbg laik_sehat layak_sehat sppg air_minum jasa_boga kantin kebersihan_dapur restaurant rm
dtsen: bansos desil bantuan sembako blt bantuan_pemerintah social_aid welfare bantuan_tunai bst kks prakerja miskin_ekstrem sanggah bantuan_warga
pbi: bpjs_gratis kis_gratis bpjs_pemerintah dibayari_pemerintah free_health berobat_gratis kartu_indonesia_sehat jamkesmas jamkesda kis_pemerintah kis_nonaktif kis_dicabut bpjs_dibayari bpjs_subsidi subsidized
sktm: keringanan kip ukt poverty surat_lurah poor_certificate beasiswa_miskin surat_desa
miskin: gakin poor prasejahtera kere mlarat orang_susah
ahli waris: tabungan_almarhum warisan_tabungan heir_certificate skw
kartu disabilitas: autis tunanetra tunarungu tongkat kaki_palsu
kartu kuning: nyari_gawe golek_gawe pencaker golek_kerjo kartu_disnaker fresh_graduate lulus_smk cari_lowongan ngelamar_disnaker
pelatihan: kursus kursus_gratis belajar keterampilan skill menjahit las barista course otomotif workshop service_ac bootcamp
hubungan industrial aduan: gaji_tidak_dibayar gaji upah thr lembur pesangon bos atasan nahan_ijazah ijazah_ditahan perselisihan_kerja sepihak unpaid_wages unpaid_salary buruh majikan salary wages outsourcing kontrak_kerja dipecat_sepihak perusahaan boss
pekerja migran: tkw kerja_luar_negeri kerja_korea kerja_jepang kerja_taiwan kerja_hongkong kerja_malaysia kerja_singapura kerja_arab pembantu_luar abk_kapal art_singapura kerja_neng_luar overseas_worker g_to_g work_overseas working_abroad kerja_amerika kerja_eropa kerja_australia perawat_jepang perawat_lansia abk kapal_asing kapal_pesiar jadi_art magang_jepang job_abroad kerja_di_luar
buku nikah: surat_nikah surat_kawin marriage_certificate akta_nikah
legalisir: dilegalkan legalize legalise legalized
haji: kaji tanah_suci mekkah rukun_islam jamaah calhaj
haji pendaftaran: setoran tabungan_haji munggah_kaji register_hajj nabung_haji
haji pembatalan: refund batal haji_meninggal gak_jadi_haji gak_jadi_berangkat wafat_sebelum_berangkat cancel
haji pelimpahan: wafat_haji limpah dialihkan porsi_dialihkan alih_porsi ganti_porsi
halal: logo_halal mui halal_gratis ayam_geprek bakso
isbat nikah: tidak_tercatat dinikahkan_kyai nikah_agama sahkan_nikah siri gak_punya_buku_nikah belum_punya_buku_nikah nikah_ustad nikah_belum_dicatat
dispensasi kawin: hamil_duluan hamil_nikah hamil_diluar underage belum_19 kurang_umur umur_16 umur_18 16_tahun 18_tahun nikah_sma kurang_dari_19 anak_dinikahkan
pidana: bebas_pidana caleg kades bacaleg penjara surat_bersih pilkada dihukum nyalon kepala_desa
gugatan sederhana: utang wanprestasi ditipu arisan penipuan ingkar_janji piutang ngemplang debt
gugat: tuntut sue menggugat
tilang: razia sim_ditahan stnk_ditahan sim_disita stnk_disita polantas cegatan operasi_zebra kejaksaan traffic_fine
konsultasi hukum: bantuan_hukum masalah_hukum lawyer nasihat_hukum nasehat_hukum advokat debt_collector sengketa tanya_hukum
hukum: law undang
pensiun: retired retirement purnabakti taspen
pensiun pertama: purnatugas guru_pensiun cairin_taspen pensiun_pns pensiun_asn civil_servant_pension guru_negeri umur_58 umur_60 pns asn bup
pensiun janda: pensiunan_meninggal widow widower pensiunan_wafat suami_pensiunan bapak_pensiunan janda_pns gaji_terusan duda
otentikasi: rekam_wajah rekam_muka authentication authenticate wajah face_recognition gaji_pensiun_dihentikan gaji_pensiun_tidak_masuk enrollment life_certificate proof_of_life muka lapor_diri
listrik: electric kwh strum lampu
listrik pasang: kwh_meter rumah_gelap belum_ada_listrik nyambung_listrik meteran colok
daya: watt va njeglek anjlok sekring mcb electricity_power ampere 450 900 1300 2200 njepret upgrade_power
air: pam keran banyu cai leding
pdam pasang: langganan_air sumur tap_water
air pengaduan: air_mati air_keruh kran_kecil air_kecil tagihan_air bocor meteran_air air_bau air_kotor air_coklat kran_netes ora_mili air_tidak_mengalir ledeng_mati ledeng_bau mampet water_bill pipa keruh netes ngalir no_water aliran bau
bpom pangan: badan_pom minuman_botol frozen_food minuman_kemasan food_product produk_pangan bpom_minuman food_distribution
kosmetik: skincare lipstik bedak lulur sabun krim cosmetics serum sampo shampoo body_lotion beauty_product maklon
imei: no_signal hp_luar keblokir_sinyal sinyal hp_blokir iphone samsung jastip hp_batam ex_inter
cukai: bea paket_ditahan ketahan oleh_oleh impor kirim_dari_luar amazon aliexpress ebay pajak_barang import_tax paket_tertahan paket_nyangkut
pbb: pajak_rumah pajak_tanah property_tax land_tax pajak_sawah tagihan_tanah pajak_desa
pbb mutasi: nama_sppt pbb_nama
bphtb: pajak_pembeli pajak_beli_rumah pajak_beli_tanah pajak_jual_beli pajak_waris_tanah transfer_tax
merek: brand logo paten hak_merek hak_paten ditiru nama_dagang nama_usaha nama_warung dijiplak
perseroan perorangan: bikin_pt badan_usaha badan_hukum usaha_sendirian pt_sendirian pt_umkm buka_pt company dirikan_pt pendirian_pt
apostille: legalisasi_kemenkumham dokumen_luar_negeri kuliah_luar_negeri transkrip dicap_kemenkumham document_overseas dokumen_dipakai ijazah_dilegalkan
kir: keur layak_jalan laik_jalan roadworthy angkot vehicle_inspection truk pickup pikap bus_pariwisata
rekening: nabung tabungan buku_tabungan savings_account open_account
kredit usaha: pinjam_modal modal pinjaman utang_modal pinjam_bank ngutang_bank
retribusi: setor_retribusi levy
meterai: e_materai stamp_duty bukti_sidang cap_pos
pos kirim: kantor_pos kirim_dokumen kirim_surat kirim_berkas ngirim mail_document
narkoba: narkotika napza sabu ganja pipis drug_test urin kencing putaw bnn
siswa: murid pelajar student
siswa mutasi: pindah_sekolah pindah_sekolahan anak_pindah pindah_sd pindah_smp pindah_sma ganti_sekolah transfer_school change_school
ijazah: ijasah diploma sttb raport
lingkungan: limbah dlh pencemaran polusi bengkel kandang protes_tetangga
pengaduan: komplen complain keluhan kritik saran protes curhat kecewa feedback
pengaduan: pungli jutek sogok suap lelet petugas_jutek calo bribe dipersulit ketus petugas_kasar dipalak petugas_galak antri gratifikasi marah emosi lambat
pekerja: karyawan employee pegawai
kerja: kerjo job nyambut_gawe makaryo kerjaan
rumah: omah griya house imah
uang: duit dhuwit money dana
polisi: polres polda
hapus: delete remove coret
tambah: imbuh
pasang: install connect
klaim: claim nyairin
pelaku usaha: pengusaha
bayar: pay lunasi nyicil
gratis: free cuma_cuma
umur: aged
`;
