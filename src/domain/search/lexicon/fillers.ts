/** Words without a subject: particles, pronouns, question words, time, address; Indonesian, chat, Javanese, Sundanese, English. */
export const fillers = `
yang yg yng di dari dr ke kepada pada pd dan dn dgn dengan dg sama sm ama atau atw ato untuk utk buat bwt bt untk guna bagi
karena krn karna sebab soalnya gara oleh olh dalam dlm tentang ttg soal perihal mengenai antara sebelum sblm sesudah setelah stlh
selama sampai sampe smp hingga sejak ketika saat waktu wktu pas kalau kalo klo kl klu jika jk bila bilamana apabila agar supaya spy biar
maka lalu trus terus trs kemudian selanjutnya lanjut tapi tp tetapi namun padahal meski walau walaupun malah justru
saya sy sya aku ak gue gw gua ane w ku kita kami km kmi kamu kmu lu lo loe elu anda dia ia beliau mereka orang org orangnya seseorang
ini itu tu tuh nih ni sini situ sana begini begitu gini gitu gt gtu gni
apa ap apaan apakah siapa mana dimana dmn dmana kemana kmn kmana kapan kpn kenapa knp napa mengapa bagaimana gimana gmn gmna gmana bgmn gimanasih gemana
berapa brp brapa berapaan adakah apasih kah nya
ada ad adanya tidak/tdk/tak/ga/gak/gk/g/nggak/ngga/enggak/engga/kagak/kaga/ndak/nda/ora/mboten/teu/henteu/not/no gada gaada gapunya bukan bkn jangan jgn belum/blm/blom/belom/blum/durung/drg/acan
sudah/sdh/udah/udh/dah/uda/telah/wis/wes/uwis/atos pernah prnh masih msh sedang sdg lagi lg saja sj aja aj doang cuma cuman hanya hny juga jg pun pula
mau mo pengen pengin pingin kepengen ingin hendak kepingin akan bakal bisa bs bsa dapat dapet dpt boleh blh harus hrs kudu mesti wajib perlu prlu butuh btuh
minta mnta mohon mhn tolong tlg tolongin bantu bantuin coba silakan silahkan harap kasih kasi dikasih diberi beri
cara caranya gimana syarat sarat sarate persyaratan prosedur alur langkah tahap proses proses berkas dokumen dokumennya apalagi info informasi inpo kabar petunjuk panduan ketentuan aturan aturannya tata
tanya nanya bertanya nanyak tny permisi halo hallo hai hi assalamualaikum asalamualaikum selamat pagi siang sore malam makasih mksh terima kasih trims thanks thx punten maaf maap mf
pak pa bapak bpk bu ibu mas mbak mba kak kakak ka bang abang bro sis sist gan agan min mimin admin bund bunda om tante mang teh dek ade guys gaes boss kawan lur
ya y yah iya iyah dong donk deh sih si kok ko lah loh lho kan nah mah teh atuh euy wkwk hehe haha duh aduh waduh oh eh toh tho je
sangat sgt banget bgt bngt sekali skali paling lebih lbh kurang agak cukup terlalu makin semakin semua semuanya sm seluruh setiap tiap masing beberapa bbrp banyak bnyk sedikit dikit
hari har minggu mgg jam menit besok kemarin kmrn kemaren tadi nanti ntar sekarang skrg skrng skarang lusa tgl tanggal bln januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertamakali kali sekali jt juta ribu rb rp rupiah
punya pny miliki memiliki mempunyai milik punyanya jadi jd menjadi jadinya kena ikut pake pakai pk memakai menggunakan gunakan lewat via melalui pergi dateng lihat liat tau tahu tw taunya
temen teman tmn saudara sodara keluargaku tetangga ortu ayah ayahku papa papah mama mamah mamak emak umi abi abah adik adek kakek kakekku nenek eyang mbah mbahku simbah cucu putu paman pakde bude mertua ponakan sepupu pacar almarhum/almarhumah/alm/mendiang mantan
biasa biasanya langsung sendiri/sndiri/sendirian/dewe bareng bersama sekalian aman resmi resminya mudah gampang cepat cepet cpt lama bener benar betul salah tepat pasti kira kiranya mungkin harusnya seharusnya ternyata rupanya katanya kata bilang disuruh suruh diminta ditanya
sbg sebagai seperti kayak kaya kyk misal misalnya contoh yaitu adalah ialah merupakan
daerah wilayah tempat tmpt lokasi alamatnya kantor dinas loket mpp mall mal pusat indonesia kabupaten kota desa kecamatan
arep meh kok opo apa piye pie pripun kepiye priye nggo kanggo karo lan sing seng neng ning nang ing ono ana ora gak durung wis wes uwis lagek iki iku kuwi kae ki aku kulo kula awakdewe kowe sampeyan panjenengan nduwe duwe ndue gadah nopo wae wingi sesuk saiki saniki endi ngendi pundi pira piro iso saged isa kepengin pengen kudune yen nek nuwun matur njaluk nyuwun tulung mbok mbak yo nggih inggih isih terus banjur mergo mergane carane piyecarane wong
kumaha naon dimana iraha saha abdi urang sim_kuring geus bade rek kedah hoyong ka ti nu jeung sareng kanggo pikeun aya kuring anjeun mun lamun ieu eta
the a an to for of in on at my your our his her their i we you me it is are am was were be been do does did can could how what where when which who why need needs want would like please get have has had from with and or by about any there this that im id get getting make making take go going u ur pls plz should must will just some as if so but yes into out up help need someone
hello good morning thank thanks dear sir madam
`;
