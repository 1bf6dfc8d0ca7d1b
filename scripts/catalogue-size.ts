/** Prints what the demo region's compact list costs on the wire: `node --import tsx scripts/catalogue-size.ts`. */
import { brotliCompressSync } from 'node:zlib';
import { catalogueFile, catalogueVersion, services, summaryOf } from '../demo/catalogue/index.js';

const brotli = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length;
const list = {
  version: catalogueVersion,
  complete: true,
  total: services.length,
  services: services.map(summaryOf),
};

console.log(`${services.length} services, version ${catalogueVersion}`);
console.log(
  `GET /services        ${brotli(list)} B brotli (must 30000, aim 15000), ${JSON.stringify(list).length} B plain`,
);
console.log(`static catalogue     ${brotli(catalogueFile())} B brotli`);
