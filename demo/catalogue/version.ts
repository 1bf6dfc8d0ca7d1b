/** The version of a list of requirements follows from what is in it, so that nobody can forget to change it. */
import * as z from 'zod/mini';

const Entry = z.looseObject({ requirements: z.looseObject({}) });

/** FNV-1a, 32 bits: short, the same in browser and Node, and no secret. */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** A service as the files have it, with the version of its requirements. */
export function versioned(entry: unknown): unknown {
  const service = z.parse(Entry, entry);
  return { ...service, requirements: { version: fingerprint(service.requirements), ...service.requirements } };
}
