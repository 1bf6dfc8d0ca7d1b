/** What a folder holds, to see what a generator changes in it. */
import { readFileSync } from 'node:fs';
import { filesUnder } from '../lib/files.mjs';

/** @typedef {ReadonlyMap<string, string>} Snapshot Content by path. */

/** @param {readonly string[]} folders @returns {Snapshot} */
export const snapshot = (folders) =>
  new Map(folders.flatMap(filesUnder).map((path) => [path, readFileSync(path, 'utf8')]));

/** @param {Snapshot} before @param {Snapshot} after @returns {string[]} Paths that came, went or changed. */
export const changedFiles = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
