/** Words that lean towards one entry without proving anything. */
export const hints = `
~baru: bikin gawe nggawe damel nyieun ngurus urus mengurus create first pertama pertamakali perdana pisanan kawitan anyar new apply obtain terbit
~daftar: mendaftar register registration signup apply join enroll gabung ikut melu
~surat: nyurat layang keterangan
~tahun: thn taun tahunan year years bulan bulanan umur usia
~bayar: biaya ongkos tarif  mbayar setor nyetor iuran pay payment fee cost
~anak: anakku bocah bocil putra putri child kid son daughter
~ganti: ngganti tukar
~ambil: njupuk mengambil jupuk nyandak take collect pick
~online: daring internet web website aplikasi app onlen
~petugas: pegawai staf officer
`;
