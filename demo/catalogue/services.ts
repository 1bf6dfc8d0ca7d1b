/** The catalogue, one file an agency, parsed once so that a slip in the data stops the start, not a citizen. */
import * as z from 'zod/mini';
import { Service } from '../../src/contract/index.js';
import disdukcapil from './data/services/disdukcapil.json';
import polri from './data/services/polri.json';
import samsat from './data/services/samsat.json';
import imigrasi from './data/services/imigrasi.json';
import bpjsKesehatan from './data/services/bpjs-kesehatan.json';
import bpjsKetenagakerjaan from './data/services/bpjs-ketenagakerjaan.json';
import atrBpn from './data/services/atr-bpn.json';
import djp from './data/services/djp.json';
import dpmptsp from './data/services/dpmptsp.json';
import kesbangpol from './data/services/kesbangpol.json';
import dinkes from './data/services/dinkes.json';
import dinsos from './data/services/dinsos.json';
import kelurahan from './data/services/kelurahan.json';
import disnaker from './data/services/disnaker.json';
import bp3mi from './data/services/bp3mi.json';
import kemenag from './data/services/kemenag.json';
import kemenhaj from './data/services/kemenhaj.json';
import bpjph from './data/services/bpjph.json';
import pengadilanAgama from './data/services/pengadilan-agama.json';
import pengadilanNegeri from './data/services/pengadilan-negeri.json';
import kejaksaan from './data/services/kejaksaan.json';
import taspen from './data/services/taspen.json';
import pln from './data/services/pln.json';
import pdam from './data/services/pdam.json';
import bpom from './data/services/bpom.json';
import beaCukai from './data/services/bea-cukai.json';
import bapenda from './data/services/bapenda.json';
import kemenkum from './data/services/kemenkum.json';
import jasaRaharja from './data/services/jasa-raharja.json';
import dishub from './data/services/dishub.json';
import bankDaerah from './data/services/bank-daerah.json';
import pos from './data/services/pos.json';
import bnn from './data/services/bnn.json';
import disdik from './data/services/disdik.json';
import dlh from './data/services/dlh.json';
import mpp from './data/services/mpp.json';
import { versioned } from './version.js';

const files: unknown[] = [
  disdukcapil,
  polri,
  samsat,
  imigrasi,
  bpjsKesehatan,
  bpjsKetenagakerjaan,
  atrBpn,
  djp,
  dpmptsp,
  kesbangpol,
  dinkes,
  dinsos,
  kelurahan,
  disnaker,
  bp3mi,
  kemenag,
  kemenhaj,
  bpjph,
  pengadilanAgama,
  pengadilanNegeri,
  kejaksaan,
  taspen,
  pln,
  pdam,
  bpom,
  beaCukai,
  bapenda,
  kemenkum,
  jasaRaharja,
  dishub,
  bankDaerah,
  pos,
  bnn,
  disdik,
  dlh,
  mpp,
];

export const services: Service[] = files
  .flatMap((file) => z.parse(z.array(z.unknown()), file))
  .map((entry) => z.parse(Service, versioned(entry)));
