import type { announceMaintenance } from '../../../src/contract/officer.js';
import { millis } from '../../../src/domain/time/zone.js';
import type { Handler } from '../http/call.js';
import { refuse } from '../http/refusal.js';
import { toMoment } from '../slots/grid.js';

export const announceMaintenanceHandler: Handler<typeof announceMaintenance> = async ({
  context: { directory, maintenance: notice },
  tables,
  now,
  body,
}) => {
  const { zone } = directory.region;
  // Told in the region's zone, whatever the officer's device has.
  const moment = (text: string | undefined) => toMoment(text === undefined ? now : millis(text), zone);
  const asked = body.maintenance;
  const maintenance = asked && { from: moment(asked.from), until: moment(asked.until), reason: asked.reason };
  if (maintenance && millis(maintenance.until) <= Math.max(now, millis(maintenance.from))) {
    throw refuse('invalid_request', { fields: [{ path: 'maintenance.until', reason: 'invalid' }] });
  }
  await notice.announce(tables, maintenance);
  return { maintenance };
};
