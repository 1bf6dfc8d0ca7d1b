/** The demo region on one port: website, widgets, officers' page and API with its database. */
import { runServer } from './node/run.js';
import { hasPart, serveSite } from './node/site.js';
import { showcaseLines } from './seed/showcase.js';

const links = (origin: string) => ({
  tracking: `${origin}/layanan/status.html`,
  booking: `${origin}/layanan/jadwal.html`,
});

await runServer({ site: serveSite, links }, ({ url, database, officerToken }) => [
  'Kabupaten Sagara (fiktif) siap:',
  `  situs        ${url}/`,
  ...(hasPart('/builder/') ? [`  penyusun     ${url}/builder/`] : []),
  ...(hasPart('/panduan/') ? [`  panduan      ${url}/panduan/`] : []),
  `  widget       ${url}/widgets/mpp.js`,
  `  API          ${url}/api/v1  (${url}/api/v1/openapi.json)`,
  ...(hasPart('/petugas/') ? [`  petugas      ${url}/petugas/   token: ${officerToken}`] : []),
  `  basis data   ${database}`,
  '',
  'Kode contoh (4 angka terakhir nomor HP):',
  ...showcaseLines(),
]);
