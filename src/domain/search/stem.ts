/**
 * A small rule stemmer. It does not know roots; it offers every root that a word may have,
 * and the vocabulary at hand decides. Works on folded words (f and v are p, z is j).
 */

/** Prefix, what may replace it, the shortest rest. Nasal prefixes swallow a letter: *menyewa* from *sewa*. */
const PREFIXES: readonly [RegExp, readonly string[], number][] = [
  [/^(?:[mp]eny|ny)(?=[aiueo])/, ['s', 'c'], 3],
  [/^(?:[mp]eng|nge|ng)/, ['', 'k'], 3],
  [/^(?:[mp]em|m)(?=[aiueo])/, ['p', ''], 3],
  [/^[mp]em(?=[bp])/, [''], 3],
  [/^(?:[mp]en|n)(?=[aiueo])/, ['t', ''], 3],
  [/^[mp]en(?=[cdjst])/, [''], 3],
  [/^n(?=[cdjt])/, [''], 4],
  [/^[mp]e(?=[lrwymn])/, [''], 3],
  [/^(?:memper|diper|per|pel|ber|bel|ter)/, [''], 3],
  [/^(?:di|ke|se|be|te)/, [''], 4],
];
/** Settles most words before the table is tried. */
const MAY_HAVE_PREFIX = /^(?:[mn]|[pbt]e|[dks][ie])/;
const CLITIC = /(?:nya|ku|mu|lah|kah|pun|ne|e)$/;

function withoutSuffixes(word: string, clitics: boolean): string[] {
  const found = [word];
  if (clitics) {
    const clitic = CLITIC.exec(word);
    if (clitic && clitic.index >= (clitic[0].length > 1 ? 2 : 3)) found.push(word.slice(0, clitic.index));
    // Folding has made *izinnya* ijinya and *anakku* anaku: there the first letter is the word's own.
    const shared = /(?:nya|ku|ne)$/.exec(word);
    if (shared) found.push(word.slice(0, shared.index + 1));
  }
  for (const stem of found.slice()) {
    for (const suffix of ['kan', 'an', 'in', 'i', 's', 'ing', 'ed']) {
      if (stem.endsWith(suffix) && stem.length - suffix.length >= (suffix === 'i' ? 4 : 3))
        found.push(stem.slice(0, -suffix.length));
    }
  }
  return found;
}

/**
 * Possible roots of a word, longest first, the word itself not among them.
 * `clitics` also takes off -nya, -ku, -mu, -lah, Javanese -e: right for queries, wrong for names (*buku*).
 */
export function roots(word: string, clitics = true): string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const stems = withoutSuffixes(word, clitics);
  const found = new Set<string>();
  for (const stem of stems) {
    if (stem !== word && (stem.length > 3 || clitics)) found.add(stem);
    addPrefixRoots(stem, stem !== word, found);
  }
  return [...found].sort((a, b) => b.length - a.length);
}

function addPrefixRoots(stem: string, circumfix: boolean, found: Set<string>, depth = 0): void {
  if (!MAY_HAVE_PREFIX.test(stem)) return;
  for (const [prefix, letters, shortest] of PREFIXES) {
    const match = prefix.exec(stem);
    if (!match) continue;
    const rest = stem.slice(match[0].length);
    for (const letter of letters) {
      const root = letter + rest;
      if (root.length < (circumfix ? 3 : shortest)) continue;
      found.add(root);
      if (depth < 1) addPrefixRoots(root, circumfix, found, depth + 1);
    }
  }
}
