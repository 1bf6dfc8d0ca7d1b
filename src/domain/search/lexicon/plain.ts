/** Words of every day that look like one of the catalogue's by a letter: known, they are nobody's typing error. */
export const plain = `
: ikan kiri gelas meja paru otot tulang urat tumor kuda ular buaya kabel casing voli band nilai rute peta skin level perak batu candi tari buah durian jaket salon semen
`;
