/**
 * The lexicon: what citizens say, tied to words that the catalogue uses. It is data, so that a region can
 * add its own without touching code (`defaultLexicon + mine`), and it names no service, so that it fits any
 * region's catalogue. A text with a line for each of these:
 *
 *     hilang: ilang raib lost           these words mean what the catalogue calls hilang
 *     ktp baru: umur_17 sweet_seventeen these phrases mean both: ktp, and baru
 *     ~baru: bikin urus                 a nudge for the order that proves nothing
 *     -: yang di sudah/udah/dah         fillers; after a slash, other ways to say the same
 *     !: resep tiket sim_card           foreign: what no public service mall offers
 *     : ikan kuda                       known and nothing else: nobody's typing error for *iklan* or *kode*
 *
 * Words are stemmed (`copet` also catches *kecopetan* and *dicopet*) and forgiven small typing errors; a word may
 * stand in several lines. The words of a phrase may stand a little apart in the query, in any order; those of a
 * foreign phrase must stand together. A query with a foreign word is `near` at best, unless the best entry has that
 * very word. Targets that no entry uses are passed over: a catalogue without passports loses only the passports.
 */
import { CONTENT, FILLER, FOREIGN, HINT, type Kind } from '../vocabulary.js';

export interface LexiconLine {
  kind: Kind;
  targets: string[];
  sources: string[];
}

/** A line without a colon is passed over: room for remarks. */
export function parseLexicon(text: string): LexiconLine[] {
  const lines: LexiconLine[] = [];
  for (const line of text.split('\n')) {
    const [, sign, left = '', right = ''] = /^([-!~]?)([^:]*):(.*)/.exec(line) ?? [];
    if (sign === undefined) continue;
    const kind = sign === '-' ? FILLER : sign === '!' ? FOREIGN : sign === '~' ? HINT : CONTENT;
    lines.push({ kind, targets: words(left), sources: words(right) });
  }
  return lines;
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);
