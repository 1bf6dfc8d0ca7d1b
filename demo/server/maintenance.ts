/** Maintenance of the online part, as an officer announced it. It is over by itself; officers and catalogue go on. */
import * as z from 'zod/mini';
import { Maintenance } from '../../src/contract/region.js';
import { refuse, secondsUntil } from './http/refusal.js';
import { SharedNote } from './shared-note.js';
import type { Tables } from './store/store.js';

const Announced = z.extend(Maintenance, { until: z.string() });
export type Announced = z.infer<typeof Announced>;

const isRunning = ({ from }: Announced, now: number): boolean => Date.parse(from) <= now;

export class MaintenanceNotice {
  readonly #note = new SharedNote<Announced | null>('maintenance', (json) => Announced.safeParse(json).data ?? null);

  /** Planned or running; the same object as long as nothing else was announced. */
  async announced(tables: Pick<Tables, 'note'>, now: number): Promise<Announced | undefined> {
    const announced = await this.#note.read(tables, now);
    return announced && now < Date.parse(announced.until) ? announced : undefined;
  }

  async running(tables: Pick<Tables, 'note'>, now: number): Promise<Announced | undefined> {
    const announced = await this.announced(tables, now);
    return announced && isRunning(announced, now) ? announced : undefined;
  }

  /** @throws {Refusal} While it runs. */
  async demand(tables: Pick<Tables, 'note'>, now: number): Promise<void> {
    const running = await this.running(tables, now);
    if (running) throw refuse('maintenance', { retryAfter: secondsUntil(Date.parse(running.until), now) });
  }

  announce(tables: Pick<Tables, 'setNote'>, announced: Announced | null): Promise<void> {
    return this.#note.write(tables, announced);
  }
}
