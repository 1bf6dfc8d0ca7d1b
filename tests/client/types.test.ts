/** What must not compile. The compiler is the test; here it is only run through. */
import { test } from 'node:test';
import type { MppClient, OutcomeOf } from '../../src/client/index.js';
import type { ApiCaller } from '../../src/client/caller.js';
import { createHold } from '../../src/contract/holds.js';
import { getRegion, type Region } from '../../src/contract/region.js';
import { getService } from '../../src/contract/service.js';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>() => undefined;

export function wrongCalls(caller: ApiCaller, client: MppClient): unknown[] {
  const startsAt = '2026-12-03T09:30:00+07:00';
  return [
    caller.call(getRegion, {}),
    caller.call(getRegion, { query: { region: '99.01' } }),
    // @ts-expect-error a region is a text
    caller.call(getRegion, { query: { region: 99 } }),
    // @ts-expect-error a parameter of the path is needed
    caller.call(getService, {}),
    // @ts-expect-error and by its name
    caller.call(getService, { params: { service: 'paspor' } }),
    // @ts-expect-error a body is needed
    caller.call(createHold, {}),
    // @ts-expect-error with all that it needs
    caller.call(createHold, { body: { services: ['paspor'], location: 'sagara' } }),
    // @ts-expect-error and nothing that it does not know
    caller.call(createHold, { body: { services: ['paspor'], location: 'sagara', startsAt, nik: '3' } }),
    // @ts-expect-error no operation
    caller.call({ id: 'getMoon' }, {}),
    client.getRegion(),
    client.createHold({ body: { services: ['paspor'], location: 'sagara', startsAt } }),
    // @ts-expect-error the input may be left out only where nothing in it is needed
    client.createHold(),
    // @ts-expect-error an option that does not exist
    client.getRegion({}, { retries: 9 }),
  ];
}

export function outcomes(region: OutcomeOf<typeof getRegion>, hold: OutcomeOf<typeof createHold>): unknown {
  // @ts-expect-error there may be no value
  const early: unknown = region.value;
  if (region.ok) {
    holds<Equal<typeof region.value, Region>>();
    return region.value.name.id;
  }
  if (!hold.ok && hold.error.kind === 'refused' && hold.error.code === 'slot_taken') {
    return hold.error.problem.alternatives?.[0]?.startsAt;
  }
  if (!hold.ok && hold.error.kind === 'unreachable') {
    // @ts-expect-error only a refusal has a problem
    return hold.error.problem as unknown;
  }
  return early;
}

test('the types hold', () => undefined);
