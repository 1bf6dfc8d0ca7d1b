/** What goes on beside the requests. Every process does it: what is shared between them is leased in the database. */
import type { Context } from '../context.js';
import { deliverDue } from '../messages/deliver.js';
import type { Outlet } from '../messages/outlet.js';
import { retain } from '../privacy/retain.js';
import { offerEverywhere } from '../waitlist/offer.js';
import { logLine } from './log.js';

const deliverEveryMs = 2_000;
const offerEveryMs = 30_000;
const retainEveryMs = 60 * 60_000;

/** Runs `work` again and again, with this pause between. A failure is noted by name, since its words may quote a citizen. */
function repeat(name: string, pauseMs: number, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout;
  let running = Promise.resolve();
  const turn = (): void => {
    running = work()
      .catch((error: unknown) => logLine({ job: name, error: error instanceof Error ? error.name : typeof error }))
      .then(() => {
        if (!stopped) timer = setTimeout(turn, pauseMs);
      });
  };
  timer = setTimeout(turn, pauseMs);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** @returns stops them, once what runs has ended */
export function startJobs(context: Context, outlet: Outlet): () => Promise<void> {
  const deliver = async () => {
    while ((await deliverDue(context, outlet, logLine)) > 0);
  };
  const jobs = [
    repeat('deliver', deliverEveryMs, deliver),
    repeat('offer', offerEveryMs, () => offerEverywhere(context)),
    repeat('retain', retainEveryMs, () => retain(context)),
  ];
  return async () => {
    await Promise.all(jobs.map((stop) => stop()));
  };
}
