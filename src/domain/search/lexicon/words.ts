/** Everyday words and situations; the format is in `format.ts`. */
export const meanings = `
ktp: ektp ktpel identitas kartu_penduduk kartu_tanda_penduduk kartu_identitas identity_card id_card identity national_id idcard ka_tp
ktp baru: umur_17 usia_17 17_tahun umur_pitulas pitulas tujuh_belas sweet_seventeen rekam sidik_jari perekaman belum_punya_identitas
ktp hilang: dompet_hilang kartu_atm_hilang
rekam: foto_ktp record recording biometrik perekaman iris retina
kk: kartu_keluarga family_card household_card kartu_rumah_tangga
kk baru: pisah_kk pecah_kk kk_sendiri kepala_keluarga pisah_dari_ortu pisah_dari_mertua lepas_orang_tua
kk ubah tambah: adik_lahir nambah_anak masukin_anak
kia: ktp_anak ktp_bocil kartu_anak ktp_pink identitas_anak child_identity kid_id
akta: akte certificate sertipikat_lahir
akta kelahiran: akte_anak surat_lahir surat_kenal_lahir akte_bayi birth_certificate birth certificate_of_birth kelahiran bayi_lahir lahiran melahirkan brojol newborn babaran nglairke babar bar_lahiran akte_lahir kenal_lahir catat_anak
kelahiran: lair lahir born laer
bayi: baby balita orok si_kecil babies jabang newborn
akta kematian: lapor_meninggal surat_kematian surat_meninggal bukti_meninggal death_certificate died passed_away dead
kematian: meninggal wafat mati meninggal_dunia seda sedo tutup_usia berpulang tiada mangkat maot death die died deceased passed_away
meninggal: wafat seda sedo tutup_usia berpulang tiada mangkat maot death died deceased passed_away kematian mati_orang
nikah: kawin menikah perkawinan pernikahan rabi married marriage marry wedding nikahan akad ijab ijab_kabul ijab_qobul ijab_qabul penghulu mantu halalin married pengantin
perkawinan: nikah kawin menikah marriage
perkawinan non muslim: gereja sakramen pemberkatan kristen katolik hindu buddha budha konghucu pura wihara vihara klenteng catatan_sipil_nikah nasrani christian catholic pendeta pastor civil_marriage beda_agama
catat sipil: capil dukcapil catatan_sipil civil_registry
kua: akad ijab penghulu muslim_marriage nikah_islam mempelai pelaminan catin calon_pengantin numpang_nikah wali_nikah muslim islam
cerai: perceraian pegatan pisah_suami pisah_istri talak divorce bubar pisah_ranjang cere bercerai gugat_suami kdrt selingkuh nafkah dinafkahi minggat pisahan split_up divorcing
gugat cerai: talak kdrt selingkuh pegatan pisah_suami pisah_istri nafkah minggat file_divorce divorce pengen_pisah
perceraian: cerai divorce
akta cerai ambil: surat_janda surat_duda ketok_palu akte_cerai surat_cerai
salinan: kopian turunan copy duplikat
putusan: inkrah verdict vonis ketok_palu
akta salinan: akte_hilang akte_ilang akte_rusak surat_lahir_hilang lost_birth_certificate
nama ganti: ubah_nama jeneng ganti_jeneng rename change_name name_change nama_baru nama_jelek salah_nama beda_nama nama_beda
pengadilan: sidang hakim court penetapan judge
pengadilan ganti nama: sidang_ganti_nama
akta pengakuan anak: luar_nikah diakui_bapak bapak_biologis anak_haram ayah_biologis out_of_wedlock born_out anak_zina tanpa_bapak anak_angkat adopsi
pengesahan: sahkan legitimasi legitimation
pindah: boyongan boyong relocate relocating moving move pindahan migrasi hijrah ngalih pindahan
surat pindah: pindah_domisili ganti_domisili pindah_alamat domisili moving_out pindah_kota pindah_provinsi menyang skpwni luar_kota keluar_daerah tinggal_di_kota_lain
pindah datang: pendatang datang_dari warga_baru wong_anyar baru_pindah new_resident orang_baru moving_in
alamat: domisili address
ikd: identitas_digital digital_id ktp_digital digital_identity ktp_hp ktp_handphone identitas_hp identitas_handphone
digital: elektronik barcode qr scan smartphone handphone
jemput bola: lumpuh stroke odgj jompo difabel_berat sakit_keras datang_ke_rumah didatangi tidak_kuat_jalan home_visit di_rumah_saja bedridden homebound uzur kasur sakit_parah
lansia: jompo sepuh elderly manula tua_renta
skck: kelakuan_baik catatan_kepolisian catatan_kriminal surat_polisi surat_polres police_clearance police_record criminal_record criminal_check good_conduct police_certificate kelakuan
perpanjangan: renew renewal extend extension expired expire kadaluarsa kedaluwarsa kadaluwarsa habis_masa masa_berlaku berlaku mati habis entek abis jatuh_tempo diperpanjang lewat_masa nyambung memperbarui expires panjangin
habis: expired expire kadaluarsa kedaluwarsa kadaluwarsa entek abis mati expiring
sim: surat_mengemudi surat_izin_mengemudi izin_mengemudi driving_license driving_licence driver_license drivers_license driver_licence driving lisensi mengemudi nyetir setir nyopir satpas license_driving smart_sim
sim baru: bawa_motor naik_motor numpak_motor belajar_mobil belajar_motor ujian_praktek ujian_teori tes_sim sopir
sim d disabilitas: amputasi roda_tiga
disabilitas: difabel cacat penyandang_cacat disabled disability tuna tunanetra tunarungu tunawicara tunadaksa autis autisme down_syndrome kursi_roda lumpuh buta tuli bisu netra rungu berkebutuhan_khusus abk_khusus amputasi tongkat handicapped
sim internasional: international_driving idp nyetir_luar_negeri roadtrip rental_mobil_luar
hilang: ilang raib kecopetan copet jambret rampas begal maling rampok curi dicuri kecurian lenyap ludes keselip ketlingsut ketinggalan tercecer kececer jatuh kelangan leungit lost missing stolen gone theft hanyut keslempit lali_naruh digondol terbakar kebakar kebakaran kobong tertinggal
surat lapor kehilangan: kecopetan copet jambret begal maling rampok dicuri kecurian digondol keselip police_report lost_item lost_report lapor_polisi surat_hilang surat_kehilangan lapor_hilang tas_hilang dompet dompet_hilang hilang_dompet atm_hilang ijazah_hilang bpkb_hilang hp_hilang ilang polsek lapor_polsek keterangan_polisi wallet
rusak: patah sobek suwek robek basah luntur lecek buram pudar hancur damaged damage broken torn ripped kebanjiran banjir kecuci tercuci kecebur cuil terkelupas ngelupas retak rayap tikus kumal jamuran pecah_kartu kebaca tidak_terbaca kena_kopi kobong terbakar kebakar dimakan_rayap
cetak ulang: print cetak nyetak reprint print_ulang
ganti: penggantian pengganti replace replacement change tukar pergantian ngganti
ubah: rubah edit koreksi betulkan membetulkan perbaiki perbaikan benerin revisi salah_ketik typo ralat update pembaruan correction change ngubah dirubah beda_data memperbaiki perubahan pemutakhiran salah_tulis gelar keliru
keramaian: hajatan konser dangdut orkes orgen organ_tunggal pentas panggung hiburan pawai karnaval lomba turnamen pesta wayang nanggap sound_horeg takbir bazar festival acara event crowd pengajian_akbar gathering konvoi arak_arakan jaranan reog campursari keyboard demo
izin: ijin permit licence license permission legalitas perizinan perijinan idzin izn legal
izin usaha: legalitas_usaha
motor: montor sepeda_motor motorcycle honda yamaha vespa matic beat vario nmax
kendaraan: motor mobil vehicle car montor truk pickup motorcycle roda_dua roda_empat
pajak kendaraan: samsat pajek_motor bayar_samsat vehicle_tax pajak_motor pajak_mobil nunggak_pajak road_tax car_tax stnk_tahunan pkb tax_motor motor_nunggak
pajak: pajek tax taxes pajeg perpajakan fiskal
stnk: surat_kendaraan surat_motor surat_mobil vehicle_registration registration_certificate
stnk hilang: surat_kendaraan_hilang stnk_keselip
stnk pelat: ganti_plat ganti_pelat kaleng gesek_rangka nomor_rangka cek_fisik plat_mati pelat_mati plat_nomor plat license_plate plates tnkb plat_baru lima_tahunan 5_tahun five_year
balik nama: atas_nama atasnama ganti_pemilik ganti_nama_pemilik change_owner transfer_ownership ownership title_transfer ganti_kepemilikan bbn nama_orang_lain diatasnamakan nama_pemilik_lama
balik nama kendaraan: bpkb motor_bekas mobil_bekas motor_second motor_seken mobil_second mobil_seken beli_motor beli_mobil tuku_motor vehicle_ownership seken second motor_bekas
mutasi kendaraan: pindah_plat ganti_plat_daerah nopol plat_luar plat_luar_kota cabut_berkas_motor cabut_berkas_mobil motor_pindah mobil_pindah plat_b
lapor jual kendaraan: motor_dijual mobil_dijual jual_motor jual_mobil sudah_dijual udah_dijual progresif sold blokir_stnk motor_laku mobil_laku udah_laku kendaraan_dijual
paspor: passport pasport paspot pasfor travel_document imigrasi immigration
paspor baru: umroh umrah mau_ke_luar_negeri ke_luar_negeri liburan_luar_negeri jalan_luar_negeri singapura malaysia
paspor penggantian: halaman_penuh paspor_penuh perpanjang_paspor passport_renewal stempel_penuh
paspor anak: paspor_bayi anak_ke_luar_negeri ajak_anak ajak_bayi bawa_anak
luar negeri: luar_negri overseas abroad foreign mancanegara ln singapore singapura malaysia jepang korea taiwan hongkong amerika australia eropa arab jerman belanda turki thailand japan
wna: bule asing orang_asing foreigner expat ekspatriat turis foreigners warga_asing wn_asing orang_korea orang_jepang
izin tinggal: kitas kitap itas itap stay_permit visa_mau_habis overstay stay_longer residence_permit tinggal_lebih_lama visa_habis visa_extension extend_visa perpanjang_visa
bpjs: jkn kis asuransi_kesehatan jaminan_kesehatan health_insurance kartu_berobat insurance jaminan_berobat berobat tanggungan be_pe_je_es bepejes jamkes medis opname
bpjs kesehatan: jaminan_kesehatan kartu_berobat berobat health_insurance
bpjs mandiri: bayar_sendiri bpjs_sendiri wiraswasta self_paid freelancer
jkn tambah: masukin_bayi bayi_ditanggung tanggungan tambah_anggota nambah_anggota tambah_peserta add_member add_newborn add_family ditanggung masukin_istri menambahkan
faskes: puskesmas klinik dokter_keluarga fasilitas_kesehatan faskes_1 primary_clinic clinic pkm tempat_berobat dokter_bpjs faskes_satu rujukan
kelas jkn: turun_kelas naik_kelas kelas_bpjs kelas_satu kelas_dua kelas_tiga kelas_1 kelas_2 kelas_3 kamar_rawat iuran_kemahalan iuran_mahal rawat_inap bpjs_mahal iuran_terlalu_mahal
jkn aktif: nonaktif non_aktif tidak_aktif mati_bpjs bpjs_mati nunggak tunggakan reactivate reactivation diaktifkan aktifin aktif_kembali bpjs_ditolak bpjs_nunggak bpjs_keblokir bpjs_diblokir ditolak_rs
aktif: aktivasi activate activation ngaktifin nyalain
reaktivasi aktif: reactivate aktifin_lagi mengaktifkan_kembali hidupkan
jkn nonaktif meninggal: bpjs_almarhum bpjs_orang_meninggal bpjs_wafat iuran_almarhum deceased_insurance stop_bpjs bpjs_meninggal
bpjs ketenagakerjaan: jamsostek bpjstk bpjs_tk bpjamsostek bp_jamsostek astek social_security jaminan_kerja workers_insurance
bpjs ketenagakerjaan mandiri: ojol tukang_ojek pedagang petani nelayan pekerja_informal freelance perlindungan_kerja driver_online informal_worker jaminan_kecelakaan_kerja_mandiri
jht: hari_tua cairin_jamsostek saldo_jamsostek saldo_bpjs tarik_saldo jmo old_age retirement_savings habis_kontrak resign cairin cairkan pencairan cair mencairkan withdraw cash_out keluar_kerja berhenti_kerja duit_bpjs ambil_jamsostek uang_jamsostek
jkm: santunan_kematian death_benefit klaim_kematian uang_kematian meninggal_jamsostek
santunan: ganti_rugi compensation benefit kompensasi
jkk: kecelakaan_kerja accident_work work_accident kecelakaan_pabrik jatuh_kerja cedera_kerja terluka_kerja kepotong_mesin injured_work celaka_kerja tangan_terpotong kecelakaan_berangkat_kerja tabrakan_kerja luka_kerja work_injury jatuh_dari_tangga kepotong
jkp: phk pecat dipecat dirumahkan layoff laid_off nganggur pengangguran unemployment unemployed kehilangan_pekerjaan lost_job diberhentikan pabrik_tutup lost_my_job fired pemutusan_hubungan_kerja
kecelakaan: celaka laka tabrak tabrakan ketabrak nabrak accident crash tabrak_lari kecelakaan_motor
santunan kecelakaan lintas: jasa_raharja laka_lantas laka tabrak ketabrak tabrakan tabrak_lari traffic_accident kecelakaan_motor kecelakaan_mobil road_accident ditabrak
sertipikat: sertifikat shm surat_tanah surat_rumah sertip certificate land_title land_certificate hgb title buku_tanah sertel sertipikat
tanah: lahan lemah sawah kebun kavling kapling pekarangan ladang land plot property bidang
sertipikat tanah: shm surat_tanah surat_rumah land_title land_certificate
cek sertipikat tanah: keaslian asli_palsu palsu bodong sengketa verify check_land tanah_bermasalah mengecek_keaslian verify_title surat_asli
cek: ngecek check periksa verify
roya: hipotek hak_tanggungan kpr_lunas lunas cicilan_lunas mortgage paid_off hutang_bank_lunas utang_bank kredit_lunas rumah_lunas agunan jaminan_bank sertifikat_di_bank utang_beres home_loan house_loan
balik nama jual beli: ajb ppat notaris beli_rumah beli_tanah rumah_second rumah_bekas house_purchase after_purchase bought_house transaksi_tanah jual_beli_rumah land_transfer buy_land buy_house
waris: warisan peninggalan inherit inherited inheritance harta_peninggalan turun_waris heir heirs pusaka almarhum_rumah
balik nama waris: tanah_warisan rumah_warisan tanah_peninggalan sertifikat_almarhum tanah_mbah inherited_land dibagi_anak nama_almarhum
pendaftaran tanah pertama: girik letter_c petok_d petok pethuk leter_c turun_temurun tanah_adat eigendom register_land sawah_surat belum_sertifikat belum_bersertifikat tanah_belum_ada_surat bikin_sertifikat ptsl prona sertifikat_massal
pemecahan tanah: pecah_sertifikat bagi_tanah kavling kapling split_land split separo sebagian dibagi dibagi_dua memecah subdivide
pecah: split bagi dibagi pisah
sertipikat hilang: shm_hilang shm_kebakar surat_tanah_hilang surat_rumah_hilang surat_tanah_rusak surat_tanah_terbakar lost_land
sertipikat elektronik: sertifikat_digital sertel barcode_sertifikat sertifikat_lama sertifikat_kertas e_sertifikat electronic_land alih_media
npwp: nomor_pokok_wajib_pajak wajib_pajak kartu_pajak tax_number tax_id taxpayer_number tax_identification taxpayer_id tin
coretax: djp_online akun_pajak tax_account password_pajak password_djp password login_pajak kode_otorisasi lupa_efin akun_terkunci lali_password sandi_pajak forgot_password forgot
lupa sandi: password lali kelalen forget forgot kata_sandi pasword paswot
spt: lapor_penghasilan bukti_potong tax_return pajak_penghasilan pph lapor_pajak 31_maret income_tax surat_pemberitahuan pph_21 1721 spt_pajak
nib: izin_usaha izin_warung buka_usaha usaha_kecil warung toko_online jualan_online siup tdp business_registration business_license oss legalitas_usaha dagang bakulan umkm toko kelontong jualan buka_toko start_business business usaha_resmi bisnis jualan_resmi
pbg: imb bangun_rumah mendirikan_bangunan dirikan renovasi ruko building_permit build_house izin_bangunan nambah_lantai tingkat_rumah bangun mbangun omah_anyar construction lantai_dua mendirikan_rumah
bangunan gedung: building gedung
slf: laik_fungsi kelayakan_gedung layak_fungsi certificate_of_occupancy occupancy gedung_jadi gedung_selesai layak_huni selesai_dibangun hotel_selesai mulai_beroperasi
kkpr: tata_ruang zonasi zona_hijau jalur_hijau zoning krk rencana_kota peruntukan_lahan land_use lahan_hijau pabrik_di_lahan zona peruntukan rtrw rdtr itr spatial boleh_dibangun
reklame: spanduk baliho billboard banner neon_box papan_nama iklan videotron umbul advertising signboard poster advertisement plang papan_toko
izin praktik: buka_praktek praktek praktik sip practice
dokter: dr_gigi doctor spesialis dokter_umum dentist drg klinik_gigi physician
perawat: ners nurse ners suster homecare keperawatan mantri
bidan: midwife pmb kebidanan bides
apoteker: apotek apotik pharmacist farmasi farmasis sipa pharmacy ttk
izin dokter: klinik_gigi str buka_klinik
penelitian: riset research skripsi tesis disertasi tugas_akhir kkn kuesioner survei survey thesis observasi wawancara magang_penelitian ambil_data mahasiswa kuliah_kerja_nyata pkl dissertation student_research
paud: tk kelompok_bermain taman_kanak bimbel kursusan lkp pkbm kindergarten preschool playgroup les_lesan buka_les daycare penitipan_anak lembaga_kursus bimbingan_belajar buka_sekolah raudhatul
pangan rumah tangga: pirt sppirt home_industry keripik camilan cemilan sambal sambel kue_rumahan jajanan makanan_ringan kue makanan_rumahan snack frozen_rumahan home_food peyek kerupuk rengginang botolan abon roti catering_kue toko_kue jajan usaha_makanan jualan_makanan buatan_rumah home_made minimarket swalayan produk_rumahan
higiene sanitasi: katering catering mbg depot_air restoran warung_makan rumah_makan_laik kebersihan hygiene sanitation dapur_mbg laik_sehat layak_sehat makan_bergizi sppg air_minum isi_ulang jasa_boga kantin kebersihan_dapur restaurant rm
dtsen: bansos pkh bpnt dtks desil bantuan_sosial bantuan sembako blt beras_bansos bantuan_pemerintah social_assistance bantuan_beras tidak_dapat_bantuan social_aid welfare bantuan_tunai bst kks prakerja miskin_ekstrem sanggah bantuan_warga
pbi: bpjs_gratis kis_gratis bpjs_pemerintah dibayari_pemerintah free_health berobat_gratis kartu_indonesia_sehat jamkesmas jamkesda kis_pemerintah kis_nonaktif kis_dicabut bpjs_dibayari bpjs_miskin bpjs_subsidi uhc subsidized
sktm: surat_miskin keringanan keringanan_biaya tidak_mampu ora_mampu kurang_mampu kip kip_kuliah ukt poverty hardship surat_lurah poor_certificate gak_mampu beasiswa_miskin surat_desa keluarga_miskin
miskin: gakin poor prasejahtera kere mlarat orang_susah tidak_mampu
ahli waris: surat_waris tabungan_almarhum warisan_tabungan bukti_anak_kandung heir_certificate heir heirs anak_kandung surat_ahli_waris skw
kartu disabilitas: kartu_difabel autis tunanetra tunarungu alat_bantu tongkat kaki_palsu alat_bantu_dengar
kartu kuning: ak1 ak_1 pencari_kerja job_seeker jobseeker cari_kerja nyari_kerja nyari_gawe golek_gawe cari_pekerjaan kartu_pencaker pencaker golek_kerjo kartu_disnaker fresh_graduate lulus_smk nyari_lowongan cari_lowongan ngelamar_disnaker
pelatihan: kursus kursus_gratis training latihan belajar keterampilan skill belajar_las menjahit las barista course vocational melu_kursus otomotif workshop service_ac blk bootcamp
hubungan industrial aduan: gaji_tidak_dibayar gaji_telat gaji upah thr lembur pesangon bos atasan nahan_ijazah ijazah_ditahan perselisihan_kerja phk_sepihak sepihak labor_dispute labour_dispute unpaid_wages unpaid_salary buruh majikan salary wages outsourcing kontrak_kerja dipecat_sepihak perusahaan boss
pekerja migran: tki tkw pmi kerja_luar_negeri kerja_di_luar_negeri migrant_worker work_abroad kerja_korea kerja_jepang kerja_taiwan kerja_hongkong kerja_malaysia kerja_singapura kerja_arab pembantu_luar abk_kapal art_singapura kerja_neng_luar jadi_tki overseas_worker g_to_g work_overseas working_abroad kerja_di_korea kerja_amerika kerja_eropa kerja_australia kerja_di_jepang perawat_jepang perawat_lansia abk kapal_asing kapal_pesiar jadi_art magang_jepang job_abroad kerja_di_luar
buku nikah: surat_nikah surat_kawin marriage_book marriage_certificate buku_kawin akta_nikah
buku nikah duplikat: duplicate_marriage
legalisir: legalisasi dilegalkan legalize legalise legalisasi_dokumen legalized stempel_basah
haji: kaji hajj munggah_kaji naik_haji tanah_suci mekah mekkah makkah rukun_islam porsi antri_haji calon_jamaah jamaah calhaj
haji pendaftaran: porsi setoran tabungan_haji munggah_kaji register_hajj nabung_haji
haji pembatalan: batal_haji batalin_haji tidak_jadi_berangkat cancel_hajj refund_haji refund batal haji_meninggal gak_jadi_haji gak_jadi_berangkat wafat_sebelum_berangkat cancel
haji pelimpahan: wafat_haji limpah dilimpahkan dialihkan porsi_dialihkan alih_porsi ganti_porsi
halal: label_halal logo_halal mui sertifikasi_halal halal_certification sehati halal_gratis ayam_geprek tersertifikasi_mui bakso
isbat nikah: nikah_siri sirri kawin_siri bawah_tangan nikah_bawah_tangan tidak_tercatat unregistered_marriage nikah_kyai dinikahkan_kyai nikah_agama nikah_tidak_dicatat itsbat sahkan_nikah siri gak_punya_buku_nikah belum_punya_buku_nikah nikah_ustad nikah_belum_dicatat
dispensasi kawin: bawah_umur nikah_dini nikah_muda hamil_duluan hamil_nikah hamil_diluar underage belum_19 kurang_umur umur_16 umur_18 16_tahun 18_tahun nikah_sma kurang_dari_19 anak_dinikahkan minor_marriage
pidana: bebas_pidana tidak_pernah_dihukum caleg nyaleg kades bacaleg dipenjara penjara no_conviction criminal_conviction surat_bersih pilkada calon_bupati dihukum nyalon eraterang no_criminal kepala_desa
gugatan sederhana: gugat_utang utang hutang ngutang wanprestasi small_claim small_claims ditipu arisan penipuan tagih_utang arisan_bodong ingkar_janji piutang ngemplang debt ditagih_utang tidak_bayar_utang gak_bayar_utang
gugat: tuntut nuntut sue lawsuit menggugat menuntut
tilang: etilang razia ditilang ditahan_polisi sim_ditahan stnk_ditahan sim_disita stnk_disita traffic_ticket polantas e_tilang etle cegatan operasi_zebra denda_tilang kejaksaan speeding_ticket traffic_fine barang_bukti melanggar_lalu_lintas
konsultasi hukum: pengacara jaksa bantuan_hukum masalah_hukum legal_advice lawyer nasihat_hukum nasehat_hukum advokat debt_collector legal_aid sengketa tanya_hukum jaksa_pengacara
hukum: legal law undang
pensiun: purnatugas purna_tugas pensiunan pension retire retired retirement bup pangsiun purnabakti taspen
pensiun pertama: purnatugas purna_tugas guru_pensiun pns_pensiun cairin_taspen tht_taspen pensiun_pns pensiun_asn civil_servant_pension guru_negeri berhenti_pns umur_58 umur_60 pns asn bup
pensiun janda: pensiunan_meninggal widow widower pensiunan_wafat survivor uang_duka suami_pensiunan bapak_pensiunan janda_pns gaji_terusan duda
otentikasi: rekam_wajah rekam_muka absen_wajah verifikasi_wajah authentication authenticate wajah face_recognition pensioner_verification gaji_pensiun_dihentikan gaji_pensiun_tidak_masuk enrollment life_certificate proof_of_life autentikasi muka lapor_diri
listrik: setrum pln electricity electric power meteran kwh strum electrical listik lampu
listrik pasang: pasang_listrik masang_listrik meteran_baru kwh_meter sambung_listrik rumah_gelap belum_ada_listrik nyambung_listrik meteran masang_setrum electricity_connection power_new_house pasang_kwh colok
daya: watt va jepret njeglek anjlok sekring mcb tambah_daya naik_daya turun_daya electricity_power ampere 450 900 1300 2200 njepret listrik_turun listrik_sering_mati power_capacity upgrade_power nambah_watt
air: pdam ledeng pam kran keran air_bersih water banyu air_ledeng banyu_pam tap_water cai leding air_pam
pdam pasang: sambungan_air pasang_pdam pasang_ledeng sumur_kering sumur_asat langganan_air masang_pam pasang_air water_connection sumur tap_water connect_water
air pengaduan: air_mati air_keruh kran_kecil air_kecil tagihan_air bocor pipa_bocor meteran_air air_bau air_kotor air_coklat kran_netes ora_mili air_tidak_mengalir water_complaint ledeng_mati ledeng_bau mampet water_bill pipa keruh netes ngalir no_water aliran bau
bpom pangan: izin_edar badan_pom makanan_kaleng minuman_botol md frozen_food makanan_pabrik minuman_kemasan food_product bpom_makanan produk_pangan makanan_impor bpom_minuman food_distribution pabrik_makanan
kosmetik: skincare lipstik bedak lulur sabun krim cosmetic cosmetics makeup_bpom parfum_bpom kosmetika serum sampo shampoo body_lotion beauty_product maklon
imei: sinyal_hilang no_signal hp_luar hp_ex_inter iphone_luar_negeri hp_luar_negeri keblokir_sinyal jastip_hp sinyal hp_blokir phone_imei register_phone iphone samsung jastip hp_dari_luar hp_batam ex_inter
cukai: bea_cukai bea customs duty barang_kiriman paket_ditahan ketahan paket_luar_negeri oleh_oleh bawaan import impor barang_bawaan kirim_dari_luar paket_dari_luar amazon aliexpress ebay barang_impor paket_amerika pajak_barang import_tax customs_duty rokok_ilegal paket_tertahan paket_nyangkut beacukai
pbb: pajak_bumi pajak_rumah pajak_tanah sppt property_tax bumi_bangunan bumi_dan_bangunan land_tax lembar_pajak pajak_sawah tagihan_tanah pajak_desa
pbb mutasi: balik_nama_pbb pbb_atas_nama nama_sppt tagihan_bumi_atas_nama sppt_atas_nama pajak_rumah_atas_nama pbb_nama property_tax_name
bphtb: pajak_pembeli pajak_beli_rumah pajak_beli_tanah pajak_jual_beli bea_perolehan perolehan_hak acquisition_tax acquisition pajak_waris_tanah 5_persen transfer_tax
merek: brand merk trademark logo haki hki paten hak_merek patenkan hak_paten ditiru nama_dagang nama_usaha nama_warung trade_mark dipatenkan dijiplak
perseroan perorangan: pt_sendiri bikin_pt badan_usaha badan_hukum berbadan_hukum usaha_sendirian pt_sendirian individual_company limited_company company_registration pt_umkm buka_pt company dirikan_pt pendirian_pt sole_company
apostille: apostil apostila legalisasi_kemenkumham legalisir_luar_negeri ijazah_luar_negeri dokumen_luar_negeri kuliah_luar_negeri transkrip dicap_kemenkumham document_overseas dokumen_dipakai ijazah_dilegalkan
kir: keur uji_berkala layak_jalan laik_jalan roadworthiness roadworthy vehicle_test uji_kendaraan angkot kir_truk kir_pickup kir_mobil vehicle_inspection uji_truk dites_truk truk pickup pikap bus_pariwisata
rekening: buka_tabungan nabung bank_daerah bpd tabungan bank_account buku_tabungan bank_pemda savings_account open_account bank_jateng bank_jatim bank_bjb bank_jabar bank bukak_rekening
kredit usaha: kur pinjam_modal modal_usaha pinjaman_usaha modal pinjaman utang_modal business_loan pinjam_bank ngutang_bank
retribusi: setor_retribusi levy
meterai: materai metrai stamp nazegelen e_materai stamp_duty pemeteraian bukti_sidang bukti_chat cap_pos
pos kirim: kantor_pos kirim_dokumen kirim_surat kirim_berkas post_office paket_pos ngirim mail_document
narkoba: narkotika napza tes_urin tes_urine cek_urin sabu ganja pipis drug_test drug drugs urine urin drug_free tes_narkoba bebas_narkoba cek_pipis kencing putaw bnn
siswa: murid pelajar student sekolahan school
siswa mutasi: pindah_sekolah pindah_sekolahan school_transfer anak_pindah pindah_sd pindah_smp pindah_sma ganti_sekolah transfer_school change_school pindah_dari_sd
ijazah: ijasah diploma sttb raport
ijazah sekolah: ijazah_hilang ijazah_rusak ijazah_ilang
lingkungan: limbah environment environmental dlh pencemaran polusi amdal bengkel kandang cuci_motor dplh usaha_cuci environmental_statement ukl_upl kandang_ayam protes_tetangga
pengaduan: komplain komplen complaint complain keluhan aduan ngadu mengadu lapor_pungli kritik saran aspirasi protes curhat kecewa feedback report_service
pengaduan: pungli jutek nyogok sogok suap lelet pelayanan_buruk petugas_jutek calo kritik_saran bad_service antri_lama bribe dipersulit ketus petugas_kasar dipalak layanan_lambat petugas_galak dilempar_lempar antri pelayanan_lambat gratifikasi marah emosi lambat lapor_bupati
pengangguran: nganggur unemployed
pekerja: karyawan buruh worker employee pegawai
kerja: kerjo pekerjaan job work nyambut_gawe makaryo gawe_kerja bekerja kerjaan
sekolah: sekolahan school sakola
rumah: omah griya house home imah
uang: duit dhuwit money dana
polisi: police polres polsek polda
hapus: apus delete remove coret
keluarga: family anggota_keluarga
tambah: nambah add nambahin imbuh
pasang: masang install connect sambung connection
kesehatan: health sehat
klaim: claim cairkan nyairin
pelaku usaha: pengusaha
bayar: pay mbayar lunasi nyicil
gratis: free cuma_cuma
tinggal: stay live
umur: age aged
`;
