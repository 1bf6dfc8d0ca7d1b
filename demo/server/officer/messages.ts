import type { listMessages } from '../../../src/contract/messages.js';
import { maskPhone } from '../../../src/domain/identity/mask.js';
import type { Handler } from '../http/call.js';
import { openEnvelope } from '../messages/envelope.js';
import { toMoment } from '../slots/grid.js';

const most = 30;

export const listMessagesHandler: Handler<typeof listMessages> = async ({ context, tables }) => {
  const { vault, directory } = context;
  const rows = await tables.outbox.recent(most);
  const messages = await Promise.all(
    rows.map(async (row) => {
      // One that another secret has sealed stays shut; the others are shown all the same.
      const { to = '', text = '' } = (await openEnvelope(vault, row).catch(() => undefined)) ?? {};
      const at = toMoment(row.endedAt ?? row.dueAt, directory.region.zone);
      return { id: row.id, kind: row.kind, state: row.state, to: maskPhone(to), text, at };
    }),
  );
  // What is made up only when it is sent has no text yet.
  return { messages: messages.filter(({ text }) => text) };
};
