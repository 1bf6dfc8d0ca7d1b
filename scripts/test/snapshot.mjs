/** What a folder holds, to see what a generator changes in it and to put it back. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesUnder } from '../lib/files.mjs';

/** @typedef {ReadonlyMap<string, string>} Snapshot Content by path. */

/** @param {readonly string[]} folders @returns {Snapshot} */
export const snapshot = (folders) =>
  new Map(folders.flatMap(filesUnder).map((path) => [path, readFileSync(path, 'utf8')]));

/** @param {Snapshot} before @param {Snapshot} after @returns {string[]} Paths that came, went or changed. */
export const changedFiles = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));

/** @param {Snapshot} before @param {readonly string[]} folders */
export function restore(before, folders) {
  for (const path of changedFiles(before, snapshot(folders))) {
    const content = before.get(path);
    if (content === undefined) {
      rmSync(path);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}
