import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const dist = join(root, 'dist');

/** Folders of `src/widgets` that hold an element and define it. */
export const widgetFolders = (): readonly string[] =>
  readdirSync(join(root, 'src/widgets')).filter((name) =>
    ['define.ts', `${name}.ts`].every((file) => existsSync(join(root, 'src/widgets', name, file))),
  );
