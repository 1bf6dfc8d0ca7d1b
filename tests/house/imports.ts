/** Which imports the architecture allows. Pure: files in, complaints out. */
import { posix } from 'node:path';
import ts from 'typescript';

/** A file of the project: its path from the root, with `/`, and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** Path from the root, for a relative import; it may name a file that does not exist. */
  readonly target: string | undefined;
}

/**
 * The folders of `src` in the order of the data's flow: each may import itself and those before
 * it. What else a folder may not see stands in `hidden`.
 */
const order = ['contract', 'client', 'domain', 'i18n', 'ui', 'controllers', 'widgets', 'loader'];
const hidden: Readonly<Record<string, readonly string[]>> = {
  // Texts and shared parts render what they are given; they do not fetch.
  i18n: ['client'],
  ui: ['client'],
};
/** The one place where the base of the widgets gets its caller; nothing else of `ui` may fetch. */
const doors = ['src/ui/caller.ts'];
/** The folders that run on the server as well, with the packages that they may use. */
const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  contract: ['zod/mini'],
  client: ['zod/mini'],
  domain: ['zod/mini'],
};
const ownName = 'mpp-widgets';

/** Every import, export-from and `import()` of a file, types included. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: path,
    specifier: fileName,
    target: fileName.startsWith('.') ? resolve(path, fileName) : undefined,
  }));
}

const resolve = (from: string, specifier: string) =>
  posix
    .join(posix.dirname(from), specifier)
    .replace(/\.js$/, '.ts')
    .replace(/\.mjs$/, '.mjs');

/** What is wrong with one import, or nothing. */
export function complaintAbout(edge: Import): string | undefined {
  const reason = edge.from.startsWith('src/') ? wrongInSrc(edge) : wrongInDemo(edge);
  return reason === undefined ? undefined : `${edge.from} imports ${edge.specifier}: ${reason}`;
}

function wrongInSrc({ from, specifier, target }: Import): string | undefined {
  const folder = srcFolder(from);
  if (target === undefined) {
    const packages = folder === undefined ? undefined : allowedPackages[folder];
    if (specifier.startsWith('node:')) return 'src runs in browsers';
    if (packages && !packages.includes(specifier)) return `${folder} uses ${packages.join(', ')} and nothing else`;
    return undefined;
  }
  if (!target.startsWith('src/')) return 'src imports nothing from outside src';
  if (!specifier.endsWith('.js')) return 'relative imports end in .js';
  const other = srcFolder(target);
  // The files directly in src are the package's entries: they may import everything, nobody them.
  if (folder === undefined) return undefined;
  if (other === undefined) return `${folder} cannot import an entry of the package`;
  if (order.indexOf(other) === -1) return `${other} has no place in the order: ${order.join(' -> ')}`;
  if (order.indexOf(folder) === -1) return `${folder} has no place in the order: ${order.join(' -> ')}`;
  if (order.indexOf(other) > order.indexOf(folder)) return `${folder} comes before ${other}`;
  if (hidden[folder]?.includes(other) && !doors.includes(from)) return `${folder} must not know ${other}`;
  return undefined;
}

function wrongInDemo({ from, specifier, target }: Import): string | undefined {
  const [, part = ''] = from.split('/');
  if (target === undefined) {
    const isDeep = specifier.startsWith(`${ownName}/dist`) || specifier.startsWith(`${ownName}/src`);
    return isDeep ? 'only what the package exports' : undefined;
  }
  if (target.startsWith(`demo/${part}/`)) return undefined;
  if (part === 'server') {
    const folder = srcFolder(target);
    if (folder === 'contract' || folder === 'domain' || target.startsWith('demo/catalogue/')) return undefined;
    return 'the server may use contract, domain and its catalogue';
  }
  if (part === 'catalogue' && srcFolder(target) === 'contract') return undefined;
  return 'a page imports what the package exports, and its own files';
}

/** The folder of `src` that a file lies in; nothing for one directly in `src`. */
function srcFolder(path: string): string | undefined {
  const [root, folder, ...rest] = path.split('/');
  return root === 'src' && rest.length > 0 ? folder : undefined;
}

/** Each cycle once, as the chain of its files. Type imports count: a cycle of types is one of ideas. */
export function cyclesAmong(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, target } of edges) if (target) next.set(from, [...(next.get(from) ?? []), target]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start !== -1) cycles.push([...trail.slice(start), file].join(' -> '));
    if (start !== -1 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
