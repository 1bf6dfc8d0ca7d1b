/** Where messages arrive in a test: keeps them, and answers as it is told. */
import type { Delivery, Outlet, OutgoingMessage } from '../../../../demo/server/messages/outlet.js';
import { deliverDue } from '../../../../demo/server/messages/deliver.js';
import type { Api } from './api.js';

export interface Mailbox extends Outlet {
  readonly came: OutgoingMessage[];
  /** What it answers next; takes everything when nothing is said. */
  readonly answers: (Delivery | Error)[];
}

export function mailbox(keepsText = false): Mailbox {
  const came: OutgoingMessage[] = [];
  const answers: (Delivery | Error)[] = [];
  return {
    came,
    answers,
    keepsText,
    async deliver(message) {
      came.push(message);
      const answer = answers.shift() ?? { outcome: 'taken' };
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

/** Sends all that is due now; answers with what came. */
export async function deliverAll(server: Api, box: Mailbox = mailbox()): Promise<readonly OutgoingMessage[]> {
  const before = box.came.length;
  while ((await deliverDue(server.context, box, (line) => server.lines.push({ ...line }))) > 0);
  return box.came.slice(before);
}
