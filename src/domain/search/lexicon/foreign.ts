/** What is asked of a search box and offered by no public service mall. */
export const foreign = `
kucing anjing sapi kambing ayam burung ikan hewan binatang kelinci hamster ular buaya cat dog pet kuda domba
resep masak masakan memasak kuliner rendang gudeg nasi mie soto sate kue_ulang_tahun goreng bumbu sayur cabe cabai beras_murah makanan_enak menu cafe kafe restoran_enak recipe cook food_near diet langsing
tiket kereta pesawat bus travel hotel penginapan villa wisata liburan pantai camping hiking flight ticket trip tour furoda
film bioskop drakor nonton movie lagu lirik musik_mp3 konser_tiket novel komik game games gim mobile_legends free_fire roblox playstation netflix youtube youtuber tiktok instagram facebook whatsapp telegram twitter spotify streaming download followers
bola sepakbola timnas liga badminton futsal gym yoga senam renang fitness zumba
harga_emas emas saham bitcoin crypto cryptocurrency kripto forex investasi reksadana deposito pinjol paylater kartu_kredit kartu_atm atm_tertelan debit kredit_motor kredit_mobil leasing asuransi_jiwa asuransi_mobil asuransi_motor asuransi_kendaraan
togel judi slot lotre ramalan zodiak primbon mimpi jodoh dukun
cuaca gempa berita gosip artis
servis bengkel_terdekat sparepart oli ban tambal knalpot aki velg modif stiker
rental sewa nyewa kontrakan kos kosan kost ngekos apartemen rent
lowongan loker_bank kurir magang parttime part_time freelance_jobs
belanja diskon promo shopee tokopedia lazada ongkir cod gojek grab jual_beli_bitcoin jual_tanah jual_rumah tuku_sepeda
harga_mobil harga_motor harga_rumah harga_tanah harga_hp harga_iphone harga_semen price
pulsa kuota wifi paket_data token token_listrik sim_card simcard kartu_perdana kartu_sim nomor_cantik telkomsel indosat xl axis smartfren im3 provider hp_rusak hp_hilang_lacak lacak casing charger layar lcd laptop komputer printer kamera drone kulkas mesin_cuci tv televisi ac_rusak kipas
jadwal_praktek jadwal_praktik jadwal_dokter jadwal_kereta jadwal_bola jadwal_sholat jadwal_imunisasi kandungan nomor_telepon_dokter obat apotek_terdekat apotik_terdekat dokter_terdekat bidan_terdekat dokter_hewan dokter_gigi_terdekat rumah_sakit imunisasi posyandu hamil_muda test_pack jerawat rambut kulit skincare_murah pijat spa salon facial kecantikan makeup parfum behel vaksin vaksinasi psikolog psikiater terapi donor golongan_darah
baju sepatu celana jaket tas_wanita kaos seragam gaun undangan souvenir prewedding dekorasi resepsi catering_murah wo rias wedding_dress
semen batako keramik genteng kusen desain_rumah cat_rumah arsitek tukang mebel sofa furniture interior taman pupuk bibit
skripsi_contoh pr_matematika soal_ujian soal_cpns bocoran kunci_jawaban les_privat les_piano les_gitar toefl ielts kursus_mobil rumus contoh_surat surat_lamaran lamaran_kerja surat_cinta surat_sakit surat_dokter surat_kuasa surat_pengunduran perjanjian_kontrak cv
izin_cuti cuti izin_sakit izin_sekolah izin_orang_tua izin_terbang senjata_api senpi airsoft
gebetan mantan_pacar selingkuhan hati_galau galau nikah_kontrak doa sholat zakat ngaji al_quran ayat surat_al puasa lebaran ketupat bukber buka_puasa buka_bersama halal_bihalal natal valentine
ganti_oli ganti_password ganti_nomor_hp foto_profil domain hosting website_murah blog email gmail password_wifi akun_ff akun_ml
jne jnt sicepat anteraja resi_jne laundry kiloan katering_harian galon gas_elpiji lpg sembako_murah pasar_malam
beasiswa daftar_kuliah daftar_polisi daftar_tentara jadi_polisi jadi_tentara akpol akmil
akta_notaris yayasan hibah kartu_pelajar kartu_parkir kartu_ujian kartu_nama kartu_natal kartu_mahasiswa kartu_undangan
pph_badan pajak_hotel pajak_restoran pajak_hiburan pajak_ekspor ekspor
air_terjun air_mancur air_isi_ulang pompa_air motor_listrik mobil_listrik tukang_listrik uji_coba tes_iq tes_kehamilan tes_cpns tes_psikologi
bank_sampah bank_darah cetak_foto cetak_undangan cetak_kaos cetak_buku pindah_agama pindah_kerja kelas_memasak bawang telur
`;
