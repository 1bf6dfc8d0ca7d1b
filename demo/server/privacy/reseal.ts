/** Changes the key that seals personal data: seals everything anew that an earlier key sealed. */
import type { Context } from '../context.js';
import type { SealedText } from '../store/store.js';

const batch = 200;

/** What each text was bound to when it was sealed. */
const about = ({ table, key }: SealedText): string =>
  ({ appointments: `appointment ${key}`, outbox: `message ${key}`, waitlist: `wait ${key}`, answers: key })[table];

/**
 * Servers may go on meanwhile, as long as all of them know both keys. Throws when a text opens with no key.
 * @returns how many were sealed anew
 */
export async function reseal({ vault, store }: Context): Promise<number> {
  for (let done = 0; ;) {
    const texts = await store.sealed.byOthers(vault.current, batch);
    if (texts.length === 0) return done;
    for (const text of texts) {
      const opened = await vault.open(text.sealed, about(text));
      await store.sealed.replace(text, await vault.seal(opened, about(text)));
    }
    done += texts.length;
  }
}
