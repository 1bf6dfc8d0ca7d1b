/** An officer of the server in memory, who changes what citizens see. */
import type { MemoryServer } from '../../../demo/server/memory.js';

export type Officer = (path: string, body: object) => Promise<void>;

let orders = 0;

/** Does what an officer does. */
export const officerOf =
  ({ fetch, officer }: MemoryServer): Officer =>
  async (path, body) => {
    const headers = {
      Authorization: `Bearer ${officer}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': `officer-order-${++orders}`,
    };
    const url = `http://mpp.test/api/v1/officer/${path}`;
    const { ok, status } = await fetch(new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }));
    if (!ok) throw new Error(`${path}: ${status}`);
  };
