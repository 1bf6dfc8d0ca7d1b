import { newKey } from '../client/keys.js';

/** The idempotency key of a write that may have to be repeated: the same for the same body, until its answer has come. */
export class RepeatKey {
  #body = '';
  #key = '';

  for(body: object): string {
    const now = JSON.stringify(body);
    if (now !== this.#body) this.#key = newKey();
    this.#body = now;
    return this.#key;
  }

  /** The answer has come; the body, which may be personal, leaves memory. */
  done(): void {
    this.#body = '';
  }
}
