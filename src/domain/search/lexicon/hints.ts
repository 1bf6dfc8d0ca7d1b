/** Words that lean towards one entry without proving anything. */
export const hints = `
~baru: bikin gawe damel nyieun urus ngurus create first pertama pertamakali perdana pisanan kawitan anyar new apply obtain terbit
~daftar: mendaftar register signup apply join enroll gabung ikut melu
~surat: nyurat layang keterangan
~tahun: thn taun tahunan year bulan umur usia
~bayar: biaya ongkos tarif mbayar setor iuran pay payment fee cost
~anak: anakku bocah bocil putra putri child kid son daughter
~ganti: ngganti tukar
~ambil: mengambil jupuk nyandak take collect pick
~online: daring internet web website aplikasi app onlen
~petugas: pegawai staf officer
`;
